// What frameworks, editors and browsers do to elements: move, clone, adopt, freeze, define twice.
import { loader, simple, three, wizard } from '../page.mjs';

export const lifeCycle = [
  simple('upgraded when the script comes after the elements', { our: '', after: loader }, (h) =>
    h.shown('uk', 3),
  ),
  simple('elements made after the definition', '', async (h) => {
    await h.defined();
    for (const tag of h.tags) document.body.append(document.createElement(tag));
    await h.exercise();
  }),
  simple('made by the constructor, filled before it is on the page', '', async (h) => {
    await h.until(() => customElements.get('ali-block-reasons'), 'the definition');
    const element = new (customElements.get('ali-block-reasons'))();
    element.setAttribute('lang', 'nb');
    element.append('fallback');
    document.body.append(element);
    await h.ready(element);
    h.speaks(element, 'nb');
  }),
  simple(
    'properties set before the upgrade',
    {
      our: '',
      body: wizard(),
      after: `<script>document.querySelector('ali-recovery-wizard').headingLevel = '4'</script>${loader}`,
    },
    async (h) => {
      const element = await h.ready();
      h.equal(element.headingLevel, '4', 'heading-level');
      h.one(element, '[aria-level="4"]');
    },
  ),
  simple('moved while it loads', `<div id="other" lang="ru"></div>${wizard('lang="uk"')}`, async (h) => {
    const element = document.querySelector('ali-recovery-wizard');
    for (let n = 0; n < 20; n++) {
      (n % 2 ? document.body : document.querySelector('#other')).append(element);
      await h.later(10);
    }
    await h.exercise();
  }),
  simple(
    'moved into a part of the page in another language',
    `<div id="other" lang="ru"></div>${wizard()}`,
    async (h) => {
      const element = await h.ready();
      document.querySelector('#other').append(element);
      await h.turns(element, 'ru');
      document.body.append(element);
      await h.turns(element, 'uk');
    },
  ),
  simple('removed and put back within a tick, many times', wizard(), async (h) => {
    const element = await h.ready();
    await h.complete(element);
    h.click(element, '[part~=option]', 1);
    await element.updateComplete;
    const { node } = element.state;
    for (let n = 0; n < 50; n++) {
      element.remove();
      document.body.append(element);
    }
    await element.updateComplete;
    h.equal(element.state.node, node, 'its place');
    await h.walk(element);
  }),
  simple('a list sorted by a framework: elements change places', {}, async (h) => {
    await h.shown('uk', 3);
    const [a, b, c] = h.elements();
    a.before(c);
    c.before(b);
    b.replaceWith(a, b);
    await h.exercise();
  }),
  simple('cloned when ready', wizard(), async (h) => {
    const element = await h.ready();
    const clone = element.cloneNode(true);
    h.ok(clone.hasAttribute('ready'), 'the clone says ready until it is connected');
    document.body.append(clone);
    h.ok(!clone.hasAttribute('ready') || clone.shadowRoot.querySelector('.base'), 'ready without content');
    await h.ready(clone);
    await h.exercise();
  }),
  simple('outerHTML written back', {}, async (h) => {
    await h.shown('uk', 3);
    const { innerHTML } = document.body;
    document.body.innerHTML = innerHTML;
    await h.exercise();
  }),
  simple('in a template, many instances', `<template>${three}</template>`, async (h) => {
    const template = document.querySelector('template');
    await h.defined();
    await h.later(50);
    h.ok(!template.content.querySelector('[ready]'), 'wakes up inside a template');
    for (let n = 0; n < 3; n++) document.body.append(template.content.cloneNode(true));
    for (let n = 0; n < 3; n++) document.body.append(document.importNode(template.content, true));
    await h.shown('uk', 18);
  }),
  simple(
    'in a fragment, never connected',
    '',
    async (h) => {
      await h.defined();
      const fragment = document.createDocumentFragment();
      for (const tag of h.tags) {
        const element = fragment.appendChild(document.createElement(tag));
        element.setAttribute('theme', 'nonsense');
      }
      await h.later(300);
    },
    'theme',
  ),
  ...['open', 'closed'].map((mode) =>
    simple(
      `in a shadow root (${mode}), the language of its host`,
      {
        body: '<div id="host" lang="nb"></div>',
        after: `<script>
          const root = document.querySelector('#host').attachShadow({ mode: '${mode}' });
          root.innerHTML = '${wizard()}';
          window.inner = root.firstChild;
        </script>`,
      },
      async (h) => {
        h.speaks(await h.ready(window.inner), 'nb');
        document.querySelector('#host').lang = 'ru';
        await h.turns(window.inner, 'ru');
      },
    ),
  ),
  simple(
    'slotted through two shadow roots',
    {
      body: `<div id="host">${wizard()}</div>`,
      after: `<script>
        const root = document.querySelector('#host').attachShadow({ mode: 'open' });
        root.innerHTML = '<section lang="nb"><slot></slot></section>';
      </script>`,
    },
    (h) => h.shown('nb'),
  ),
  simple('adopted into a frame and back', wizard(), async (h) => {
    const element = await h.ready();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await h.later(100);
    frame.contentDocument.body.append(element);
    await element.updateComplete;
    await h.styled(element);
    h.click(element, '[part~=option]');
    await element.updateComplete;
    document.body.append(element);
    await h.styled(element);
    await h.walk(element);
  }),
  simple('adopted by a document without a window', wizard(), async (h) => {
    const element = await h.ready();
    const other = document.implementation.createHTMLDocument('');
    other.body.append(element);
    await h.later(50);
    document.body.append(element);
    await h.styled(element);
    await h.walk(element);
  }),
  simple('in a modal <dialog>', `<dialog>${wizard()}</dialog>`, async (h) => {
    const dialog = document.querySelector('dialog');
    await h.ready();
    dialog.showModal();
    await h.exercise();
    dialog.close();
    dialog.showModal();
    h.ok(h.visible(h.elements()[0]), 'not visible in the dialog');
  }),
  simple('in a popover', `<div id="p" popover>${wizard()}</div>`, async (h) => {
    const popover = document.querySelector('#p');
    await h.ready();
    popover.showPopover?.();
    await h.exercise();
  }),
];
