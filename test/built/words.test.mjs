// The words of the built files, read on a page: every outcome, card, panel and guide says what packs/ says, whole, and
// every picture is drawn.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complete, onPage, post, script, useBrowser } from '../page.mjs';
import { pack, tags } from '../project.mjs';

useBrowser();

/** Words for other places: `signs` for the search, `action` for the headings of answer pages. */
const ELSEWHERE = ['signs', 'action'];
const strings = (value) =>
  typeof value === 'string'
    ? [value]
    : Object.entries(value ?? {}).flatMap(([key, each]) => (ELSEWHERE.includes(key) ? [] : strings(each)));
/** What of some texts stands on the page as it is: the pieces between its marks. Ids and names have no space. */
const pieces = (texts) =>
  strings(texts)
    .flatMap((text) => text.split(/\{[a-z0-9-]+\}/))
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece.length > 3 && piece.includes(' '));

/** The Russian chat, its panel and its guides are not for Ukrainian readers. */
const withoutRussianChat = (topics, locale) =>
  Object.entries(topics).flatMap(([id, topic]) => (locale === 'uk' && id.includes('chat-ru') ? [] : [topic]));

/** An outcome, and the lines of its letter that always stand. */
const shown = (outcome, letters) => [outcome, letters[outcome.letter]?.lines.filter(({ when }) => !when)];

/** In the page: everything each element says, outcome by outcome, and the pictures without a line. */
async function readAll([ids, cards]) {
  const unfold = async (element) => {
    for (let closed; (closed = element.shadowRoot.querySelectorAll('details:not([open])')).length;) {
      for (const each of closed) each.open = true;
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
    }
  };
  const empty = new Set();
  const read = async (element) => {
    await unfold(element);
    for (const icon of element.shadowRoot.querySelectorAll('svg.icon'))
      if (!(icon.querySelector('path')?.getTotalLength() > 0))
        empty.add(icon.parentElement.textContent.trim());
    return element.shadowRoot.querySelector('.base').textContent.replace(/\s+/g, ' ');
  };
  const [wizard, contacts, reasons] = document.querySelectorAll('[ready]');
  const outcomes = {};
  for (const id of ids) {
    wizard.goTo(id);
    await wizard.updateComplete;
    outcomes[id] = await read(wizard);
  }
  let said = await read(contacts);
  for (const id of cards) {
    contacts.show(id);
    await contacts.updateComplete;
    said += await read(contacts);
  }
  return { outcomes, contacts: said, reasons: await read(reasons), empty: [...empty] };
}

for (const [file, locale] of [
  ['ali-help.js', 'uk'],
  ['ali-help.ru.js', 'ru'],
])
  test(`${file}: everything is said, and every picture is drawn`, async () => {
    const { outcomes, guides, letters, regions } = await pack(locale, 'rest');
    const { contacts, contactPanels } = await pack(locale, 'support-contacts');
    const { reasons, reasonPanels } = await pack(locale, 'block-reasons');
    const elements = tags.map((tag) => `<${tag} lang="${locale}"></${tag}>`).join('');
    await onPage(post(script(file), elements, locale), async (page) => {
      await complete(page);
      const said = await page.evaluate(readAll, [Object.keys(outcomes), Object.keys(contacts)]);
      assert.deepEqual(said.empty, [], 'pictures without a line');
      const cards = withoutRussianChat(contacts, locale);
      for (const [where, text, wanted] of [
        ...Object.entries(outcomes).map(([id, outcome]) => [id, said.outcomes[id], shown(outcome, letters)]),
        ['contacts', said.contacts, [cards, withoutRussianChat(contactPanels, locale)]],
        ['reasons', said.reasons, [reasons, reasonPanels, regions]],
      ]) {
        assert.doesNotMatch(text, /undefined|\[object|\{[a-z]/, where);
        const missing = pieces(wanted).filter((piece) => !text.includes(piece));
        assert.deepEqual(missing, [], where);
      }
      const everything = Object.values(said.outcomes).join(' ') + said.contacts + said.reasons;
      const unseen = pieces(withoutRussianChat(guides, locale).map(({ steps }) => steps)).filter(
        (piece) => !everything.includes(piece),
      );
      assert.deepEqual(unseen, [], 'steps that no case, contact or cause shows');
    });
  });
