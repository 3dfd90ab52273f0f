// What network cases share: which requests are whose, and what a reader must see and be able to do.
import { contacts, wizard } from '../page.mjs';

export const FALLBACK = '<p slot="fallback" id="fallback">fallback of the page</p>';
export const HEALED = 10000;
export const SHOWN = 12000;

/** Which requests are for which file; `rest` is code for what follows the first question. */
export const files = {
  core: /\/core-/,
  rest: /\/chunks\/rest-/,
  pack: /\/uk-(recovery-wizard|support-contacts)-/,
};
/** An element that waits for the file before it shows anything. */
export const needs = (file, inside) => (file === 'rest' ? contacts : wizard)('', inside);

/** The time the page has been open, once nothing went wrong and that was soon enough. */
const inTime = (limit) => `
  h.equal(h.seen.rejections.join(' | '), '', 'unhandled rejections');
  h.equal(h.seen.errors.join(' | '), '', 'errors');
  const took = Math.round(performance.now());
  h.ok(took <= ${limit}, 'only after ' + took + ' ms');
  return took;`;

/** The content of an element, in a language. */
export const content = (locale, limit) => `async (h) => {
  h.speaks(await h.ready(undefined, ${limit + 5000}), '${locale}');
  ${inTime(limit)}
}`;

/** What a reader sees when nothing can be loaded: the fallback of the page, if it has one, words and a button. */
export const notice = `async (h) => {
  const [element] = h.elements();
  const button = () => element.shadowRoot?.querySelector('button');
  await h.until(button, 'a button to try again', ${SHOWN + 5000});
  h.ok(button().getBoundingClientRect().height > 10, 'the button cannot be seen');
  h.fallbackSeen(true);
  const said = element.shadowRoot.textContent.replace(/\\s+/g, ' ').trim();
  h.ok(/[а-яіїєґ]{4}/i.test(said), 'no words: ' + said);
  h.ok(!element.hasAttribute('ready'), 'says ready');
  ${inTime(SHOWN)}
}`;
export const press = (h) => h.elements()[0].shadowRoot.querySelector('button').click();
export const online = () => void dispatchEvent(new Event('online'));
export const used = async (h) => {
  await h.ready();
  h.fallbackSeen(false);
  await h.exercise('uk', 'nb');
  h.equal(h.seen.rejections.join(' | '), '', 'unhandled rejections');
};

export const page = { body: wizard('', FALLBACK), limit: 90000 };

/** Nothing can be loaded: a notice in time; what then happens on the page brings everything. */
export const ending = (name, rules, { then = press, ...more } = {}) => ({
  ...page,
  name,
  rules,
  run: async ({ inPage, site }) => {
    const took = await inPage(notice);
    site.rules.length = 0;
    await inPage(then);
    await inPage(used);
    return `notice after ${took} ms`;
  },
  ...more,
});
