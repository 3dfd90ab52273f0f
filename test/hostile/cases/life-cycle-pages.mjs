// What whole pages do: frameworks that draw and visit, Back, our script more than once, odd places in the markup.
import { contacts, three, wizard } from '../page.mjs';

const simple = (name, check, more = {}) => ({ name, check, ...more });

export const lifeCycleOfPages = [
  simple(
    'in a React portal, rendered again with other props',
    async (h) => {
      const { createElement, useState } = window.React;
      let set;
      const App = () => {
        const [lang, setLang] = useState('uk');
        set = setLang;
        return window.ReactDOM.createPortal(
          createElement('ali-recovery-wizard', { lang }),
          document.querySelector('#portal'),
        );
      };
      const root = window.ReactDOM.createRoot(document.querySelector('#app'));
      root.render(createElement(App));
      await h.until(() => h.elements().length, 'the element');
      await h.shown('uk');
      set('nb');
      await h.until(() => h.one(h.elements()[0], '.base').lang === 'nb', 'Norwegian');
      root.unmount();
      await h.until(() => !h.elements().length, 'the end');
      h.quiet();
    },
    {
      scripts: ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js'],
      body: '<div id="app"></div><div id="portal"></div>',
    },
  ),
  simple(
    'in Vue: Teleport, v-if, KeepAlive',
    async (h) => {
      const { createApp, ref } = window.Vue;
      const shown = ref(true);
      const app = createApp({
        setup: () => ({ shown, lang: ref('uk') }),
        template:
          '<Teleport to="#portal"><ali-block-reasons v-if="shown" :lang="lang"></ali-block-reasons></Teleport>',
      });
      app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('ali-');
      app.mount('#app');
      await h.until(() => h.elements().length, 'the element');
      await h.shown('uk');
      shown.value = false;
      await h.until(() => !h.elements().length, 'to be gone');
      shown.value = true;
      await h.until(() => h.elements().length, 'to be back');
      await h.shown('uk');
      h.quiet();
    },
    { scripts: ['vue/dist/vue.global.js'], body: '<div id="app"></div><div id="portal"></div>' },
  ),
  simple(
    'Turbo visits: the body replaced',
    async (h) => {
      await h.shown('uk', 3);
      window.Turbo.visit('/next');
      await h.until(() => document.querySelector('#next'), 'the next page');
      await h.exercise();
      history.back();
      await h.until(() => !document.querySelector('#next'), 'the page before');
      await h.shown('uk', 3);
      h.quiet();
    },
    {
      head: '<script src="HOST/lib/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>',
      pages: {
        '/next': ({ files, host }) =>
          `<!doctype html><html lang="uk"><head><meta charset="utf-8"><script src="${host}/in-page.js"></script><script src="${host}/lib/@hotwired/turbo/dist/turbo.es2017-umd.js"></script><script src="${files}/ali-help.js" defer></script></head><body><p id="next">next</p>${three}</body></html>`,
      },
    },
  ),
  simple(
    'Turbolinks 5 visits',
    async (h) => {
      await h.shown('uk', 3);
      window.Turbolinks.visit('/next');
      await h.until(() => document.querySelector('#next'), 'the next page');
      await h.exercise();
      h.quiet();
    },
    {
      scripts: ['turbolinks/dist/turbolinks.js'],
      pages: {
        '/next': ({ files, host }) =>
          `<!doctype html><html lang="uk"><head><meta charset="utf-8"><script src="${host}/in-page.js"></script><script src="${host}/lib/turbolinks/dist/turbolinks.js"></script><script src="${files}/ali-help.js" defer></script></head><body><p id="next">next</p>${three}</body></html>`,
      },
    },
  ),
  {
    name: 'left and come back to with the browser’s Back (bfcache where there is one)',
    body: wizard() + contacts(),
    pages: { '/away': '<!doctype html><p>away</p>' },
    run: async ({ window, site, inPage }) => {
      await inPage(async (h) => {
        await h.shown('uk', 2);
        await h.complete(h.elements()[0]);
        h.click(h.elements()[0], 'button.option');
        addEventListener('pageshow', (event) => (window.persisted = event.persisted));
      });
      await window.goto(`${site.host}/away`);
      await new Promise((done) => setTimeout(done, 500));
      await window.back();
      await new Promise((done) => setTimeout(done, 500));
      for (let tries = 0; ; tries++) {
        const there = await window.evaluate(`(async () => String(!!window.hostile))()`).catch(() => '');
        if (there === 'true') break;
        if (tries > 200) throw new Error('the page did not come back');
        await new Promise((done) => setTimeout(done, 50));
      }
      return inPage(async (h) => {
        await h.shown('uk', 0).catch(async () => h.ready());
        h.elements()[0].restart();
        await h.exercise();
        h.quiet();
        return window.persisted ? 'from the cache' : 'loaded again';
      });
    },
  },
  simple(
    'our script twice',
    async (h) => {
      await h.exercise();
      h.quiet();
    },
    {
      our: '<script src="FILES/ali-help.js"></script><script src="FILES/ali-help.js" async></script><script type="module" src="FILES/ali-help.js"></script>',
    },
  ),
  simple(
    'the loader and the one-language file together',
    async (h) => {
      await h.shown('uk', 3);
      await h.later(300);
      for (const element of h.elements()) await h.ready(element);
      h.quiet();
    },
    { our: '<script src="FILES/ali-help.js"></script><script src="FILES/ali-help.uk.js"></script>' },
  ),
  simple(
    'two one-language files: the first stays',
    async (h) => {
      await h.shown('uk', 3);
      h.quiet();
    },
    { our: '<script src="FILES/ali-help.uk.js"></script><script src="FILES/ali-help.nb.js"></script>' },
  ),
  {
    name: 'two versions: the first stays and the other says so',
    our: '<script src="FILES/ali-help.uk.js"></script>',
    run: async ({ inPage, site }) => {
      await inPage((h) => h.shown('uk', 3));
      await inPage(async (h, files) => {
        const text = await (await fetch(`${files}/ali-help.nb.js`)).text();
        const script = document.createElement('script');
        script.textContent = text.replaceAll(/"\d+\.\d+\.\d+"/g, '"99.9.9"');
        document.head.append(script);
        await h.until(
          () => h.seen.console.some((line) => /99\.9\.9.*already on this page/.test(line)),
          'the warning',
        );
        await h.exercise('uk', 'uk');
        h.quiet(/already on this page/);
      }, site.files);
    },
  },
  simple(
    'a tag already taken by somebody else stays theirs',
    async (h) => {
      await h.ready('ali-recovery-wizard');
      h.equal(document.querySelector('ali-block-reasons').textContent, 'theirs', 'their element');
      await h.ready('ali-support-contacts');
      h.quiet();
    },
    {
      head: `<script>customElements.define('ali-block-reasons', class extends HTMLElement { connectedCallback() { this.textContent = 'theirs' } })</script>`,
    },
  ),
  simple(
    'removed before it is ready, and never put back',
    async (h) => {
      const element = document.querySelector('ali-recovery-wizard');
      await h.until(() => customElements.get('ali-recovery-wizard'), 'the definition');
      element.remove();
      await h.later(500);
      h.quiet();
    },
    { body: wizard() },
  ),
  simple(
    'rendered by the page before us: an open shadow root from HTML',
    async (h) => {
      await h.ready();
      h.speaks(h.elements()[0], 'uk');
      h.equal(h.elements()[0].shadowRoot.querySelectorAll('.base').length, 1, 'contents');
      h.ok(!h.text(h.elements()[0]).includes('stale'), 'stale text');
      h.quiet();
    },
    { body: wizard('', '<template shadowrootmode="open"><div class="base">stale</div></template>') },
  ),
  simple(
    'editable around it, and in a form',
    async (h) => {
      await h.exercise();
      let sent = 0;
      document.querySelector('form').addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      h.click(h.elements()[0], 'button.option');
      await h.later(50);
      h.equal(sent, 0, 'forms sent by our buttons');
      h.quiet();
    },
    { body: `<form action="/x"><div contenteditable="true">${wizard()}</div></form>` },
  ),
  simple(
    'a link around it',
    async (h) => {
      await h.exercise();
      h.equal(location.pathname, '/', 'the page');
      h.quiet();
    },
    { body: `<a href="#elsewhere"><span>${wizard()}</span></a>` },
  ),
  simple(
    '1,000 elements around it, very deep',
    async (h) => {
      await h.exercise();
      h.quiet();
    },
    { body: `${'<div>'.repeat(400)}${wizard()}${'</div>'.repeat(400)}` },
  ),
];
