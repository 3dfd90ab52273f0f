// What network cases share: which requests are whose, and what a reader must see and be able to do.
import { contacts, wizard } from '../page.mjs';

export const FALLBACK = '<p id="fallback">fallback of the page</p>';
export const HEALED = 10000;
export const SHOWN = 12000;

/** Which requests are for which file. */
export const files = {
  core: /\/core-/,
  // That of the wizard comes with the core.
  view: /\/views-/,
  pack: /\/uk-recovery-wizard-/,
};
/** An element that waits for the file before it shows anything. */
export const needs = (file, inside) => (file === 'view' ? contacts : wizard)('', inside);

/** The time the page has been open. */
const since = 'Math.round(performance.now())';

export const content = `async (h, [locale, limit]) => {
  const element = await h.ready(undefined, limit + 15000);
  const took = ${since};
  h.speaks(element, locale);
  h.equal(h.seen.rejections.join(' | '), '', 'unhandled rejections');
  h.equal(h.seen.errors.join(' | '), '', 'errors');
  h.ok(took <= limit, 'only after ' + took + ' ms');
  return took;
}`;

/** What a reader sees when nothing can be loaded: the fallback of the page and a button. */
export const fallback = `async (h, [limit, text]) => {
  const element = h.elements()[0];
  const button = () => element.shadowRoot?.querySelector('button');
  await h.until(button, 'a button to try again', limit + 15000);
  const took = ${since};
  h.ok(button().getBoundingClientRect().height > 10, 'the button cannot be seen');
  if (text) h.ok(document.querySelector('#fallback').getBoundingClientRect().height > 5, 'the fallback cannot be seen');
  const said = element.shadowRoot.textContent.replace(/\\s+/g, ' ').trim();
  h.ok(/[а-яіїєґ]{4}/i.test(said), 'no words: ' + said);
  h.ok(!element.hasAttribute('ready'), 'says ready');
  h.equal(h.seen.rejections.join(' | '), '', 'unhandled rejections');
  h.equal(h.seen.errors.join(' | '), '', 'errors');
  h.ok(took <= limit, 'only after ' + took + ' ms');
  return took;
}`;
export const press = `async (h) => {
  h.elements()[0].shadowRoot.querySelector('button').click();
}`;
export const used = `async (h, locale) => {
  await h.ready();
  h.ok(!document.querySelector('#fallback')?.getBoundingClientRect().height, 'the fallback is still there');
  await h.exercise(locale, 'nb');
  h.equal(h.seen.rejections.join(' | '), '', 'unhandled rejections');
}`;

export const page = { body: wizard('', FALLBACK), limit: 90000 };
