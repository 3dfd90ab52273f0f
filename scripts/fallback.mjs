// dist/fallback/<locale>/<tag>.html: what stands between the tags before, or instead of, the element. From the
// same packs and routes as the elements, so the two cannot say different things.
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contacts } from './fallback-contacts.mjs';
import { data } from './fallback-data.mjs';
import { block, Writer } from './fallback-html.mjs';
import { reasons } from './fallback-reasons.mjs';
import { wizard } from './fallback-wizard.mjs';
import { holdCss, readHeights, tallest } from './hold-css.mjs';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';
import { locales, sourceLocale } from './locales.mjs';

/** Tag → what writes its page, and the letter that keeps the ids of two pages apart. */
const pages = {
  'ali-recovery-wizard': { write: wizard, short: 'w' },
  'ali-support-contacts': { write: contacts, short: 'c' },
  'ali-block-reasons': { write: reasons, short: 'r' },
};
export const tags = Object.keys(pages);

/** Levels that `heading-level` takes. */
export const levels = [2, 3, 4, 5, 6];

// The time of the file: a watching process would otherwise get yesterday's words from memory.
const load = async (path) => import(`${pathToFileURL(path)}?${(await stat(path)).mtimeMs}`);

/** Routes and facts as the last build of the packs compiled them. */
async function loadFlow() {
  const cache = join(root, '.cache/words');
  const built = (await readdir(cache).catch(() => [])).filter((name) => name.startsWith(`${sourceLocale}-`));
  if (!built.length) throw new Error('fallback: there are no packs yet, run `npm run packs` first');
  const names = ['graph', 'outcomes', 'guides', 'contacts', 'contact-ids', 'reasons', 'symptoms', 'disputed'];
  const files = [
    ...[...names, 'letter-routes', 'contact-panels', 'reason-panels'].map((name) => `flow/${name}.js`),
    'content/facts.js',
  ];
  const folder = join(cache, built.sort().at(-1));
  return Object.assign({}, ...(await Promise.all(files.map((file) => load(join(folder, file))))));
}

/** All words of a locale in one object; the labels of all packs are kept. */
async function loadWords(locale) {
  const pack = async (name) => (await load(join(root, 'packs', locale, `${name}.js`))).default;
  const names = ['recovery-wizard', 'support-contacts', 'block-reasons', 'outcomes', 'details', 'letters'];
  const packs = await Promise.all(names.map(pack));
  const labels = Object.assign({}, ...packs.map((each) => each.labels));
  return Object.assign({ fallback: await pack('fallback') }, ...packs, { labels });
}

/** What a page is written with. `level` is the value of `heading-level`. */
export async function writerFor(tag, locale, { level = 2 } = {}) {
  if (!Object.hasOwn(pages, tag)) throw new Error(`fallback: ${tag} is none of ${tags.join(', ')}`);
  if (!locales.includes(locale)) throw new Error(`fallback: ${locale} is none of ${locales.join(', ')}`);
  if (!levels.includes(level)) throw new Error(`fallback: ${level} is none of ${levels.join(', ')}`);
  const prefix = `ali-help-${pages[tag].short}-${locale}`;
  return new Writer({ locale, level, prefix, words: await loadWords(locale), flow: await loadFlow() });
}

/**
 * The static page of an element: HTML without script, style, class or style attribute. `level` is the value of
 * `heading-level`; the files in dist are written for 2.
 */
export async function fallbackHTML(tag, locale, options) {
  const writer = await writerFor(tag, locale, options);
  return block('div', pages[tag].write(writer), { id: writer.prefix, lang: locale });
}

/** The same content as JSON-LD. */
export const fallbackData = async (tag, locale) => data[tag](await writerFor(tag, locale));

/** Writes the files of dist/fallback. */
export async function writeFallback(folder = join(root, 'dist/fallback')) {
  const heights = readHeights();
  for (const locale of locales) {
    const write = (name, text) => writeFile(join(folder, locale, name), text);
    await mkdir(join(folder, locale), { recursive: true });
    for (const tag of tags) {
      await write(`${tag}.html`, await fallbackHTML(tag, locale));
      await write(`${tag}.json`, `${JSON.stringify(await fallbackData(tag, locale))}\n`);
    }
    // A language nobody has measured yet gets the room of the tallest.
    await write('hold.css', holdCss(heights[locale] ?? tallest(Object.values(heights))));
  }
  await writeFile(join(folder, 'hold.css'), holdCss(tallest(Object.values(heights))));
}

if (isMain(import.meta.url)) await writeFallback();
