// Frames of every kind: what is inside tells its parent how it went.
import { wizard } from '../page.mjs';

const frame = (name, attributes, inner, check, more = {}) => ({
  name,
  our: '',
  body: `<iframe width="600" height="600" ${attributes} src="HOST/inner.html"></iframe>`,
  pages: {
    '/inner.html': ({ files }) => innerPage(files, inner),
  },
  check,
  ...more,
});
/** A page in a frame; it tells its parent how it went, because the parent may not look inside. */
const innerPage = (files, inner) =>
  `<!doctype html><html lang="uk"><head><meta charset="utf-8"></head><body>${inner}
  <script>
    const told = (text) => parent.postMessage(text, '*');
    addEventListener('error', (event) => told('error ' + event.message));
    addEventListener('unhandledrejection', (event) => told('rejection ' + event.reason));
    document.addEventListener('ali-ready', (event) => {
      const element = event.target;
      const button = element.shadowRoot.querySelector('button.option');
      if (button) button.click();
      setTimeout(() => told('ready ' + element.localName + ' ' + event.detail.lang + ' ' + (element.state ? element.state.node : '')), 100);
    });
  </script><script src="${files}/ali-help.js"></script></body></html>`;
const framed = async (h) => {
  const told = (window.told ??= []);
  await h.until(
    () => told.some((text) => /^ready ali-recovery-wizard uk q-(?!start)/.test(text)),
    `a sign from the frame, not ${told.join(' | ')}`,
  );
  h.equal(told.filter((text) => !text.startsWith('ready')).join(' | '), '', 'what the frame says');
};
const listening =
  '<script>window.told = []; addEventListener("message", (event) => told.push(String(event.data)))</script>';
export const frames = [
  ...[
    ['sandboxed frame with scripts only (no origin)', 'sandbox="allow-scripts"'],
    ['sandboxed frame of the same origin', 'sandbox="allow-scripts allow-same-origin"'],
    ['frame of the same origin', ''],
    ['lazy frame', 'loading="lazy"'],
    ['frame without credentials and referrer', 'credentialless referrerpolicy="no-referrer"'],
  ].map(([name, attributes]) =>
    frame(name, attributes, wizard('url-state="sync" remember'), framed, { head: listening }),
  ),
  {
    name: 'frame of another origin',
    our: '',
    head: listening,
    body: '',
    run: async ({ inPage, site }) => {
      // Another server, another origin; it is called by its other name.
      await inPage(
        (h, address) => {
          const element = document.createElement('iframe');
          element.width = element.height = 600;
          element.src = address;
          document.body.append(element);
        },
        `${site.host.replace('127.0.0.1', 'localhost')}/inner.html`,
      );
      return inPage(framed);
    },
    pages: { '/inner.html': ({ files }) => innerPage(files, wizard('remember url-state="sync"')) },
  },
  {
    name: 'frame written with srcdoc',
    our: '',
    head: listening,
    body: '',
    run: async ({ inPage, site }) => {
      await inPage(
        (h, text) => {
          const element = document.createElement('iframe');
          element.srcdoc = text;
          element.width = element.height = 600;
          document.body.append(element);
        },
        innerPage(site.files, wizard('url-state="sync"')),
      );
      return inPage(framed);
    },
  },
];
