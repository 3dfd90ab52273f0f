// Pages that change what stands between the tags, and translators that change the texts inside.
import { contacts, wizard } from '../page.mjs';
import { answerPage, page } from './neighbour-page.mjs';

const fallbacks = [
  page(
    'a script of the page turns the emoji of a fallback into a picture: it stays hidden',
    {
      body: `${wizard('lang="en"', '<p slot="fallback">&#x23F3; The guide is loading.</p>')}<p>The post goes on.</p>
        <script>document.querySelector('[slot=fallback]').prepend(new Image(16, 16));</script>`,
    },
    async (h) => {
      await h.ready();
      await h.until(() => !document.querySelector('[slot=fallback]'), 'the fallback to be taken out');
    },
  ),
  page(
    'a table of contents made later has no entry of the fallback',
    { body: wizard('lang="en"', '<div slot="fallback"><h2>Questions</h2><h3>Blocked</h3></div>') },
    async (h) => {
      await h.ready();
      await h.until(() => !document.querySelector('h2, h3'), 'the headings to be gone');
    },
  ),
  page(
    'React drew the fallback and takes it back when the element is ready',
    {
      scripts: ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js'],
      body: '<div id="app"></div>',
    },
    async (h) => {
      const { createElement, useState } = window.React;
      let set;
      const App = () => {
        const [step, setStep] = useState(0);
        set = setStep;
        return createElement(
          'ali-recovery-wizard',
          { lang: 'en' },
          step < 2 &&
            createElement(
              'p',
              { slot: 'fallback', key: 'p' },
              `One moment ${step}`,
              step === 0 && createElement('b'),
            ),
          createElement('p', { slot: 'fallback', key: 'q' }, 'Or write.'),
        );
      };
      window.ReactDOM.createRoot(document.querySelector('#app')).render(createElement(App));
      const element = await h.ready();
      for (const step of [1, 2, 0]) {
        set(step);
        await h.later(50);
      }
      h.equal(element.textContent, '', 'what is left between the tags');
      h.ok(h.every(element, '[part~=option]').length > 3, 'the element');
    },
  ),
  page(
    'Vue drew the fallback and changes it',
    { scripts: ['vue/dist/vue.global.js'], body: '<div id="app"></div>' },
    async (h) => {
      const { createApp, ref } = window.Vue;
      const [shown, text] = [ref(true), ref('one')];
      const app = createApp({
        setup: () => ({ shown, text }),
        template:
          '<ali-block-reasons lang="en"><p v-if="shown" slot="fallback">{{ text }}</p><i slot="fallback">{{ text }}</i></ali-block-reasons>',
      });
      app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('ali-');
      app.mount('#app');
      const element = await h.ready();
      for (const [value, next] of [
        [false, 'two'],
        [true, 'three'],
      ]) {
        shown.value = value;
        text.value = next;
        await h.later(50);
      }
      h.equal(element.textContent.trim(), '', 'what is left between the tags');
    },
  ),
];

const translator = `<script>
  const wrap = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!parent || !text.data.trim() || parent.closest('font, style, textarea, [translate=no]')) continue;
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }
  };
  window.translate = ({ shadowRoot }) => {
    wrap(shadowRoot);
    new MutationObserver(() => wrap(shadowRoot)).observe(shadowRoot, { childList: true, subtree: true });
  };
</script>`;

const texts = [
  page(
    'a translator that wraps every text, again and again: ticks and the letter show what is new',
    { head: translator, body: answerPage },
    async (h) => {
      const element = await h.ready();
      const field = await window.fieldOf(h, element);
      window.translate(element);
      await h.later(50);
      const before = h.text(element, '.tap');
      h.click(element, '.step input');
      await h.until(() => h.text(element, '.tap') !== before, 'the number of ticks');
      h.type(field, 'reader@example.org');
      await h.until(() => h.text(element, '.message').includes('reader@example.org'), 'the letter');
      h.type(field, 'other@example.org');
      await h.until(() => h.text(element, '.message').includes('other@example.org'), 'the new letter');
      h.ok(!h.text(element, '.message').includes('reader@'), 'the old login is still there');
    },
  ),
  page(
    'a translator that wraps every text: the checked link is the new one',
    { head: translator, body: contacts('lang="en"') },
    async (h) => {
      const element = await h.ready();
      await h.complete(element);
      await h.unfold(element);
      window.translate(element);
      for (const [link, counts] of [
        ['https://aliexpress.com/x', 'aliexpress.com'],
        ['https://aliexpress.com.example.org/x', 'example.org'],
      ]) {
        h.type(h.one(element, '.link-check input'), link);
        h.click(element, '.link-check button');
        await h.until(() => h.text(element, '.link-check .address') === counts, counts);
      }
    },
  ),
];

export const neighboursByText = [...fallbacks, ...texts];
