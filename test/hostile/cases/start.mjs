// Pages that hold the start HTML: what is pressed before the script, or its words, are there.
import { simple } from '../page.mjs';

/** In the page: puts the start of an element between its tags, as an owner's page has it; brings our script later. */
const helpers = `<script>
  window.files = 'FILES';
  window.startOf = async (h, tag, id) => {
    const start = await (await fetch('FILES/start/en/' + tag + '.html')).text();
    const names = { 'ali-recovery-wizard': 'ali-recovery', 'ali-support-contacts': 'ali-contacts', 'ali-block-reasons': 'ali-reasons' };
    const element = document.createElement(tag);
    if (id) element.id = id;
    element.innerHTML = id ? start.replaceAll('#' + names[tag] + '--', '#' + id + '--') : start;
    document.querySelector('main').append(element);
    return element;
  };
  window.addScript = (file) =>
    document.head.append(Object.assign(document.createElement('script'), { src: 'FILES/' + file }));
  /** What has the focus inside an element. */
  window.focused = (element) => element.shadowRoot.activeElement?.textContent.replace(/\\s+/g, ' ').trim();
</script>`;
const long = `<p>${'The story goes on and on. '.repeat(120)}</p>`;
const page = (name, more, check) =>
  simple(
    name,
    { html: 'lang="en"', our: '', body: `${long}<main></main>${long}`, ...more, head: helpers },
    check,
  );

export const start = [
  ...['', 'case-1'].map((id) =>
    page(
      `an answer pressed before the script is there${id && ', in an element with an id'}: the wizard opens at the next question`,
      { body: `${long}<main data-id="${id}"></main>${long}` },
      async (h) => {
        const element = await window.startOf(
          h,
          'ali-recovery-wizard',
          document.querySelector('main').dataset.id,
        );
        const link = element.querySelectorAll('a')[2];
        const answer = link.textContent;
        const node = link.hash.split('--')[1];
        link.click();
        const at = scrollY;
        await h.later(100);
        h.equal(scrollY, at, 'where the page stands');
        window.addScript('ali-help.en.js');
        await h.ready(element);
        h.equal(element.state.node, node, 'where it stands');
        h.equal(element.state.answers.length, 1, 'answers');
        await h.until(() => window.focused(element), 'the focus');
        h.equal(window.focused(element), h.text(element, '.node .title'), 'the focus');
        h.click(element, '[part~=back]');
        await element.updateComplete;
        h.equal(element.state.node, 'q-start', 'Back');
        h.equal(h.text(element, '.choice[aria-current]'), answer, 'the answer taken back');
      },
    ),
  ),
  page(
    'an answer pressed while its words are under way is not lost',
    { rules: [{ match: /en-recovery-wizard/, delay: 1500 }] },
    async (h) => {
      const element = await window.startOf(h, 'ali-recovery-wizard');
      window.addScript('ali-help.js');
      await h.until(() => element.matches(':defined') && element.shadowRoot, 'the element');
      h.ok(!element.hasAttribute('ready'), 'it is ready too early for this check');
      element.querySelector('a').click();
      await h.ready(element);
      h.equal(element.state.answers.length, 1, 'answers');
    },
  ),
  page(
    'a link pressed in the whole help before the script is there: the wizard opens at it',
    {},
    async (h) => {
      const element = await window.startOf(h, 'ali-recovery-wizard');
      element.innerHTML = await (await fetch(window.files + '/fallback/en/ali-recovery-wizard.html')).text();
      const link = element.querySelector('a[href*="-q-"]');
      link.closest('details')?.setAttribute('open', '');
      link.click();
      window.addScript('ali-help.en.js');
      await h.ready(element);
      h.equal(`#ali-help-w-en-${element.state.node}`, link.hash, 'where it stands');
    },
  ),
  page('a need pressed before the script is there: the contacts open with its card', {}, async (h) => {
    const element = await window.startOf(h, 'ali-support-contacts');
    const link = element.querySelectorAll('a')[1];
    const need = link.textContent;
    link.click();
    window.addScript('ali-help.en.js');
    await h.ready(element);
    h.equal(h.text(element, '.pick:has(:checked)'), need, 'the need');
    await h.until(() => window.focused(element), 'the focus');
    h.equal(window.focused(element), h.text(element, '[part~=card] [part=heading]'), 'the focus');
  }),
  page('a cause pressed before the script is there: it is open', {}, async (h) => {
    const element = await window.startOf(h, 'ali-block-reasons');
    const link = element.querySelectorAll('a')[3];
    const cause = link.textContent;
    link.click();
    window.addScript('ali-help.en.js');
    await h.ready(element);
    await h.until(() => window.focused(element), 'the focus');
    h.equal(window.focused(element), cause, 'the focus');
    h.equal(h.every(element, '.reason[open]').length, 1, 'open causes');
  }),
  page('opened by an address, nothing pressed: the focus stays where it is', {}, async (h) => {
    const element = await window.startOf(h, 'ali-recovery-wizard');
    window.addScript('ali-help.en.js');
    await h.ready(element);
    await h.later(300);
    h.equal(element.state.node, 'q-start', 'where it stands');
    h.equal(document.activeElement, document.body, 'the focus');
  }),
];
