// What whole pages do: frameworks that draw and visit, Back, our script more than once, odd places in the markup.
import { contacts, loader, pageOf, simple, three, wizard } from '../page.mjs';

const oneLanguage = (locale) => `<script src="FILES/ali-help.${locale}.js"></script>`;
const portal = '<div id="app"></div><div id="portal"></div>';

/** A page of a library that fetches the next page and puts it in place of this one. */
const visited = (path) => ({
  scripts: [path],
  pages: {
    '/next': (origins) => pageOf({ scripts: [path], body: `<p id="next">next</p>${three}` }, origins),
  },
});

export const lifeCycleOfPages = [
  simple(
    'in a React portal, rendered again with other props',
    {
      scripts: ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js'],
      body: portal,
    },
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
      await h.shown('uk');
      set('nb');
      await h.turns(h.elements()[0], 'nb');
      root.unmount();
      await h.until(() => !h.elements().length, 'the end');
    },
  ),
  simple(
    'in Vue: Teleport, v-if, KeepAlive',
    { scripts: ['vue/dist/vue.global.js'], body: portal },
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
      await h.shown('uk');
      shown.value = false;
      await h.until(() => !h.elements().length, 'to be gone');
      shown.value = true;
      await h.shown('uk');
    },
  ),
  simple(
    'Turbo visits: the body replaced',
    visited('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    async (h) => {
      await h.shown('uk', 3);
      window.Turbo.visit('/next');
      await h.until(() => document.querySelector('#next'), 'the next page');
      await h.exercise();
      history.back();
      await h.until(() => !document.querySelector('#next'), 'the page before');
      await h.shown('uk', 3);
    },
  ),
  simple('Turbolinks 5 visits', visited('turbolinks/dist/turbolinks.js'), async (h) => {
    await h.shown('uk', 3);
    window.Turbolinks.visit('/next');
    await h.until(() => document.querySelector('#next'), 'the next page');
    await h.exercise();
  }),
  {
    name: 'left and come back to with the browser’s Back (bfcache where there is one)',
    body: wizard() + contacts(),
    pages: { '/away': '<!doctype html><p>away</p>' },
    run: async ({ window, site, inPage }) => {
      await inPage(async (h) => {
        await h.shown('uk', 2);
        await h.complete(h.elements()[0]);
        h.click(h.elements()[0], '[part~=option]');
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
    { our: loader + loader.replace('>', ' async>') + loader.replace('<script', '<script type="module"') },
    (h) => h.exercise(),
  ),
  simple('the loader and the one-language file together', { our: loader + oneLanguage('uk') }, async (h) => {
    await h.shown('uk', 3);
    await h.later(300);
    for (const element of h.elements()) await h.ready(element);
  }),
  simple('two one-language files: the first stays', { our: oneLanguage('uk') + oneLanguage('nb') }, (h) =>
    h.shown('uk', 3),
  ),
  {
    name: 'two versions: the first stays and the other says so',
    our: oneLanguage('uk'),
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
    {
      head: `<script>customElements.define('ali-block-reasons', class extends HTMLElement {
        connectedCallback() { this.textContent = 'theirs' }
      })</script>`,
    },
    async (h) => {
      await h.ready('ali-recovery-wizard');
      h.equal(document.querySelector('ali-block-reasons').textContent, 'theirs', 'their element');
      await h.ready('ali-support-contacts');
    },
  ),
  simple('removed before it is ready, and never put back', wizard(), async (h) => {
    const element = document.querySelector('ali-recovery-wizard');
    await h.defined();
    element.remove();
    await h.later(500);
  }),
  simple(
    'rendered by the page before us: an open shadow root from HTML',
    wizard('', '<template shadowrootmode="open"><div class="base">stale</div></template>'),
    async (h) => {
      await h.ready();
      h.speaks(h.elements()[0], 'uk');
      h.equal(h.elements()[0].shadowRoot.querySelectorAll('.base').length, 1, 'contents');
      h.ok(!h.text(h.elements()[0]).includes('stale'), 'stale text');
    },
  ),
  simple(
    'editable around it, and in a form',
    `<form action="/x"><div contenteditable="true">${wizard()}</div></form>`,
    async (h) => {
      await h.exercise();
      let sent = 0;
      document.querySelector('form').addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      h.click(h.elements()[0], '[part~=option]');
      await h.later(50);
      h.equal(sent, 0, 'forms sent by our buttons');
    },
  ),
  simple('a link around it', `<a href="#elsewhere"><span>${wizard()}</span></a>`, async (h) => {
    await h.exercise();
    h.equal(location.pathname, '/', 'the page');
  }),
  simple('400 elements around it', '<div>'.repeat(400) + wizard() + '</div>'.repeat(400), (h) =>
    h.exercise(),
  ),
];
