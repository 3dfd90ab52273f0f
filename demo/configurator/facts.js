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

/** Name, version, ids and checksums; the long texts come when they are asked for. */
export const loadFacts = async () => ({
  ...(await get('configurator/facts.json')),
  fallbacks: {},
  spaces: {},
});

/** The titles of all ids in one language. */
export const loadTitles = (locale) => get(`configurator/titles.${locale}.json`);

/** The words of this page in one language. */
export const loadWords = async (locale) => (await import(`${dist}configurator/${locale}.js`)).default;

/** Adds the static text of one language to the facts. */
export async function loadFallbacks(facts, locale) {
  if (facts.fallbacks[locale]) return;
  const texts = await Promise.all(
    elements.map((element) => optional(`fallback/${locale}/ali-${element}.html`, 'text')),
  );
  facts.fallbacks[locale] = Object.fromEntries(elements.map((element, index) => [element, texts[index]]));
}

/** Adds the style sheet that holds the space for one language, or for `page`, to the facts. */
export async function loadSpace(facts, lang) {
  facts.spaces[lang] ??= await optional(`fallback/${lang === 'page' ? '' : `${lang}/`}hold.css`, 'text');
}
