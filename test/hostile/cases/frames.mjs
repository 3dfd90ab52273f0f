// Frames of every kind: what is inside tells its parent how it went, because the parent may not look inside.
import { wizard } from '../page.mjs';

const inner = (files) =>
  `<!doctype html><html lang="uk"><head><meta charset="utf-8"></head><body>${wizard('url-state="sync" remember')}
  <script>
    const told = (text) => parent.postMessage(text, '*');
    addEventListener('error', (event) => told('error ' + event.message));
    addEventListener('unhandledrejection', (event) => told('rejection ' + event.reason));
    document.addEventListener('ali-ready', ({ target, detail }) => {
      target.shadowRoot.querySelector('[part~=option]')?.click();
      setTimeout(() => told('ready ' + detail.lang + ' ' + target.state.node), 100);
    });
  </script><script src="${files}/ali-help.js"></script></body></html>`;

/** A frame with these attributes; `address` says what it shows, from the host and the text of the inner page. */
const frame = (name, attributes, address = (host) => ({ src: `${host}/inner.html` })) => ({
  name,
  our: '',
  body: '',
  pages: { '/inner.html': ({ files }) => inner(files) },
  run: ({ inPage, site }) =>
    inPage(
      async (h, properties) => {
        const told = [];
        addEventListener('message', ({ data }) => told.push(String(data)));
        const element = document.createElement('iframe');
        for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
        document.body.append(element);
        await h.until(() => told.some((text) => /^ready uk q-(?!start)/.test(text)), 'a sign from the frame');
        h.equal(told.filter((text) => !text.startsWith('ready')).join(' | '), '', 'what the frame says');
      },
      { width: 600, height: 600, ...attributes, ...address(site.host, inner(site.files)) },
    ),
});

export const frames = [
  frame('sandboxed frame with scripts only (no origin)', { sandbox: 'allow-scripts' }),
  frame('sandboxed frame of the same origin', { sandbox: 'allow-scripts allow-same-origin' }),
  frame('frame of the same origin', {}),
  frame('lazy frame', { loading: 'lazy' }),
  frame('frame without credentials and referrer', { credentialless: '', referrerpolicy: 'no-referrer' }),
  // Another server, another origin; it is called by its other name.
  frame('frame of another origin', {}, (host) => ({
    src: `${host.replace('127.0.0.1', 'localhost')}/inner.html`,
  })),
  frame('frame written with srcdoc', {}, (host, text) => ({ srcdoc: text })),
];
