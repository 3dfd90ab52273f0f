/** What the page needs of the build, read from dist/ beside demo/. */
import { elements } from './options.js';

/** The address of the built files, for the preview and the downloads. */
export const dist = new URL('../../dist/', import.meta.url).href;

async function get(path, as = 'json') {
  const response = await fetch(dist + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response[as]();
}
/** A file that an incomplete copy of dist/ may lack. */
const optional = (path, as) => get(path, as).catch(() => undefined);

/** The texts of all elements, each from its own file. */
async function textsOf(pathOf) {
  const texts = await Promise.all(elements.map((element) => optional(pathOf(element), 'text')));
  return Object.fromEntries(elements.map((element, index) => [element, texts[index]]));
}

/** Name, version, ids and checksums; the long texts come when they are asked for. */
export const loadFacts = async () => ({
  ...(await get('configurator/facts.json')),
  fallbacks: {},
  starts: {},
  spaces: {},
});

/** The titles of all ids in one language. */
export const loadTitles = (locale) => get(`configurator/titles.${locale}.json`);

/** The words of this page in one language. */
export const loadWords = async (locale) => (await import(`${dist}configurator/${locale}.js`)).default;

/** Adds the static text of one language to the facts. */
export async function loadFallbacks(facts, locale) {
  facts.fallbacks[locale] ??= await textsOf((element) => `fallback/${locale}/ali-${element}.html`);
}

/** Adds the first screens of one language to the facts; those of all questions and results when a wizard begins there. */
export async function loadStarts(facts, locale, { nodes = false } = {}) {
  if (!facts.starts[locale]) {
    const words = await loadWords(locale);
    const texts = await textsOf((element) => `start/${locale}/ali-${element}.html`);
    facts.starts[locale] = { ...texts, whole: words.whole.link };
  }
  if (nodes) facts.starts[locale].nodes ??= await optional(`configurator/starts.${locale}.json`);
}

/** Adds the style sheets that hold the space of each element, in one language or for `page`, to the facts. */
export async function loadSpace(facts, lang) {
  if (facts.spaces[lang]) return;
  const folder = lang === 'page' ? 'fallback' : `fallback/${lang}`;
  facts.spaces[lang] = await textsOf((element) => `${folder}/ali-${element}.hold.css`);
}
