// What frameworks, editors and browsers do to elements: move, clone, adopt, freeze, define twice.
import { three, wizard } from '../page.mjs';

const simple = (name, check, more = {}) => ({ name, check, ...more });

export const lifeCycle = [
  simple('upgraded when the script comes after the elements', (h) => h.shown('uk', 3), {
    our: '',
    after: '<script src="FILES/ali-help.js"></script>',
  }),
  simple(
    'elements made after the definition',
    async (h) => {
      await h.until(() => customElements.get('ali-recovery-wizard'), 'the definition');
      for (const tag of h.tags) document.body.append(document.createElement(tag));
      await h.exercise();
      h.quiet();
    },
    { body: '' },
  ),
  simple(
    'made by the constructor, filled before it is on the page',
    async (h) => {
      await h.until(() => customElements.get('ali-block-reasons'), 'the definition');
      const element = new (customElements.get('ali-block-reasons'))();
      element.setAttribute('lang', 'nb');
      element.append('fallback');
      document.body.append(element);
      await h.ready(element);
      h.speaks(element, 'nb');
      h.quiet();
    },
    { body: '' },
  ),
  simple(
    'properties set before the upgrade',
    async (h) => {
      await h.ready();
      h.equal(document.querySelector('ali-recovery-wizard').headingLevel, '4', 'heading-level');
      h.ok(
        h.every(document.querySelector('ali-recovery-wizard'), '[aria-level="4"]').length,
        'no heading of level 4',
      );
      h.quiet();
    },
    {
      our: '',
      body: wizard(),
      after: `<script>document.querySelector('ali-recovery-wizard').headingLevel = '4'</script><script src="FILES/ali-help.js"></script>`,
    },
  ),
  simple(
    'moved while it loads',
    async (h) => {
      const element = document.querySelector('ali-recovery-wizard');
      for (let n = 0; n < 20; n++) {
        (n % 2 ? document.body : document.querySelector('#other')).append(element);
        await h.later(10);
      }
      await h.exercise();
      h.quiet();
    },
    { body: `<div id="other" lang="ru"></div>${wizard('lang="uk"')}` },
  ),
  simple(
    'moved into a part of the page in another language',
    async (h) => {
      const element = await h.ready();
      document.querySelector('#other').append(element);
      await h.until(() => h.one(element, '.base').lang === 'ru', 'Russian');
      h.speaks(element, 'ru');
      document.body.append(element);
      await h.until(() => h.one(element, '.base').lang === 'uk', 'Ukrainian');
      h.quiet();
    },
    { body: `<div id="other" lang="ru"></div>${wizard()}` },
  ),
  simple(
    'removed and put back within a tick, many times',
    async (h) => {
      const element = await h.ready();
      await h.complete(element);
      h.click(element, 'button.option', 1);
      await element.updateComplete;
      const { node } = element.state;
      for (let n = 0; n < 50; n++) {
        element.remove();
        document.body.append(element);
      }
      await element.updateComplete;
      h.equal(element.state.node, node, 'its place');
      await h.walk(element);
      h.quiet();
    },
    { body: wizard() },
  ),
  simple('a list sorted by a framework: elements change places', async (h) => {
    await h.shown('uk', 3);
    const [a, b, c] = h.elements();
    a.before(c);
    c.before(b);
    b.replaceWith(a, b);
    await h.exercise();
    h.quiet();
  }),
  simple(
    'cloned when ready',
    async (h) => {
      const element = await h.ready();
      const clone = element.cloneNode(true);
      h.ok(clone.hasAttribute('ready'), 'the clone says ready until it is connected');
      document.body.append(clone);
      h.ok(!clone.hasAttribute('ready') || clone.shadowRoot.querySelector('.base'), 'ready without content');
      await h.ready(clone);
      await h.exercise();
      h.quiet();
    },
    { body: wizard() },
  ),
  simple('outerHTML written back', async (h) => {
    await h.shown('uk', 3);
    const { innerHTML } = document.body;
    document.body.innerHTML = innerHTML;
    await h.exercise();
    h.quiet();
  }),
  simple(
    'in a template, many instances',
    async (h) => {
      const template = document.querySelector('template');
      await h.until(() => customElements.get('ali-recovery-wizard'), 'the definition');
      await h.later(50);
      h.ok(!template.content.querySelector('[ready]'), 'wakes up inside a template');
      for (let n = 0; n < 3; n++) document.body.append(template.content.cloneNode(true));
      for (let n = 0; n < 3; n++) document.body.append(document.importNode(template.content, true));
      await h.shown('uk', 18);
      h.quiet();
    },
    { body: `<template>${three}</template>` },
  ),
  simple(
    'in a fragment, never connected',
    async (h) => {
      await h.until(() => customElements.get('ali-recovery-wizard'), 'the definition');
      const fragment = document.createDocumentFragment();
      for (const tag of h.tags) {
        const element = document.createElement(tag);
        element.setAttribute('theme', 'nonsense');
        fragment.append(element);
      }
      await h.later(300);
      h.quiet(/theme/);
    },
    { body: '' },
  ),
  ...['open', 'closed'].map((mode) =>
    simple(
      `in a shadow root (${mode}), the language of its host`,
      async (h, kind) => {
        void kind;
        await h.until(() => window.inner, 'the inner element');
        await h.ready(window.inner);
        h.speaks(window.inner, 'nb');
        document.querySelector('#host').lang = 'ru';
        await h.until(() => h.one(window.inner, '.base').lang === 'ru', 'the language of the host');
        h.quiet();
      },
      {
        body: '<div id="host" lang="nb"></div>',
        after: `<script>const root = document.querySelector('#host').attachShadow({ mode: '${mode}' }); root.innerHTML = '${wizard()}'; window.inner = root.firstChild</script>`,
      },
    ),
  ),
  simple(
    'slotted through two shadow roots',
    async (h) => {
      const element = await h.ready('ali-recovery-wizard');
      h.speaks(element, 'nb');
      h.ok(h.visible(element, 50), 'no size');
      h.quiet();
    },
    {
      body: `<div id="host">${wizard()}</div>`,
      after: `<script>const root = document.querySelector('#host').attachShadow({ mode: 'open' }); root.innerHTML = '<section lang="nb"><slot></slot></section>'</script>`,
    },
  ),
  simple(
    'adopted into a frame and back',
    async (h) => {
      const element = await h.ready();
      const frame = document.createElement('iframe');
      document.body.append(frame);
      await h.later(100);
      frame.contentDocument.body.append(element);
      await element.updateComplete;
      await h.until(
        () => parseFloat(frame.contentWindow.getComputedStyle(h.one(element, '.base')).paddingTop) > 5,
        'its styles in the frame',
      );
      h.click(element, 'button.option');
      await element.updateComplete;
      document.body.append(element);
      await h.until(
        () => parseFloat(getComputedStyle(h.one(element, '.base')).paddingTop) > 5,
        'its styles after the way back',
      );
      await h.walk(element);
      h.quiet();
    },
    { body: wizard() },
  ),
  simple(
    'adopted by a document without a window',
    async (h) => {
      const element = await h.ready();
      const other = document.implementation.createHTMLDocument('');
      other.body.append(element);
      await h.later(50);
      document.body.append(element);
      await h.until(() => parseFloat(getComputedStyle(h.one(element, '.base')).paddingTop) > 5, 'its styles');
      await h.walk(element);
      h.quiet();
    },
    { body: wizard() },
  ),
  simple(
    'in a modal <dialog>',
    async (h) => {
      const dialog = document.querySelector('dialog');
      await h.ready();
      dialog.showModal();
      await h.exercise();
      dialog.close();
      dialog.showModal();
      h.ok(h.visible(h.elements()[0]), 'not visible in the dialog');
      h.quiet();
    },
    { body: `<dialog>${wizard()}</dialog>` },
  ),
  simple(
    'in a popover',
    async (h) => {
      const popover = document.querySelector('#p');
      await h.ready();
      popover.showPopover?.();
      await h.exercise();
      h.quiet();
    },
    { body: `<div id="p" popover>${wizard()}</div>` },
  ),
];
