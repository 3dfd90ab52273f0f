// dist/fallback/<locale>/<tag>.html: what stands between the tags before, or instead of, the element. The views of the
// element draw it (src/entry/fallback.ts); what editors and feed readers would not keep is left out here.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sanitizeHtml from 'sanitize-html';
import { isMain, locales, root } from '../project.mjs';
import { readPack } from './packs.mjs';
import { holdCss, readHeights, tallest } from './hold.mjs';
import { structuredData } from './structured-data.mjs';

/** Tag → the letter that keeps the ids of two pages apart. */
const letters = { 'ali-recovery-wizard': 'w', 'ali-support-contacts': 'c', 'ali-block-reasons': 'r' };
export const tags = Object.keys(letters);

/** Levels that `heading-level` takes. */
export const levels = [2, 3, 4, 5, 6];

export const prefixOf = (tag, locale) => `ali-help-${letters[tag]}-${locale}`;

/** Parts of a view that are of no use without scripts. */
const controls = ['actions', 'copy', 'progress', 'sketch', 'sr', 'extras', 'tool'];

/** Tags on lines of their own. */
const blocks = [
  'section',
  'details',
  'summary',
  'blockquote',
  'p',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
].concat(levels.map((level) => `h${level}`));

/** What the editor of WordPress lets a contributor keep, and every feed reader knows. */
const kept = {
  allowedTags: [...blocks, 'a', 'b', 'q'],
  allowedAttributes: { '*': ['class'], a: ['href'], section: ['id'], blockquote: ['lang'], q: ['lang'] },
  nonTextTags: ['button', 'input', 'svg', 'textarea', 'style'],
  exclusiveFilter: ({ attribs, text, tag }) => attribs.class === 'control' || (tag !== 'a' && !text.trim()),
  transformTags: {
    '*': (tag, { class: classes = '', role, 'aria-level': level, ...attribs }) => {
      const names = classes.split(/\s+/);
      if (names.some((name) => controls.includes(name)))
        return { tagName: 'section', attribs: { class: 'control' } };
      if (role === 'heading') return { tagName: `h${level}`, attribs: {} };
      return { tagName: tag === 'caption' || tag === 'tr' ? 'p' : tag, attribs };
    },
  },
};

/** One block a line and no blank lines, so that an editor's automatic paragraphs find nothing to add. */
const inLines = (html) =>
  html
    .replace(/\s+/g, ' ')
    .replace(new RegExp(` ?(<(?:${blocks.join('|')})\\b[^>]*>) ?`, 'g'), '\n$1')
    .replace(new RegExp(` ?(</(?:${blocks.join('|')})>) ?`, 'g'), '$1\n')
    .replace(/\n+/g, '\n')
    .trim();

/** What a view has drawn, as HTML that any editor keeps. */
export const asPlainHtml = (html) => inLines(sanitizeHtml(html, kept));

/** The page of an element: HTML without script, style, class or style attribute. */
export async function fallbackHTML(tag, locale, { level = 2 } = {}) {
  if (!levels.includes(level)) throw new Error(`fallback: ${level} is none of ${levels.join(', ')}`);
  const { fallbackPage } = await import(pathToFileURL(join(root, 'dist/esm/fallback.js')));
  const words = await readPack(locale, 'fallback');
  const prefix = prefixOf(tag, locale);
  const page = await fallbackPage(tag, locale, { level, prefix, words });
  return `<div slot="fallback" id="${prefix}" lang="${locale}">\n${asPlainHtml(page)}\n</div>\n`;
}

/** The room of all three elements in one style sheet, and of each in one of its own. */
async function writeHold(folder, heights) {
  await writeFile(join(folder, 'hold.css'), holdCss(heights));
  for (const tag of tags) await writeFile(join(folder, `${tag}.hold.css`), holdCss({ [tag]: heights[tag] }));
}

export async function writeFallback(folder = join(root, 'dist/fallback')) {
  const heights = readHeights();
  const all = tallest(Object.values(heights));
  for (const locale of locales) {
    await mkdir(join(folder, locale), { recursive: true });
    for (const tag of tags) {
      await writeFile(join(folder, locale, `${tag}.html`), await fallbackHTML(tag, locale));
      const data = `${JSON.stringify(await structuredData(tag, locale))}\n`;
      await writeFile(join(folder, locale, `${tag}.json`), data);
    }
    // A language nobody has measured yet gets the room of the tallest.
    await writeHold(join(folder, locale), heights[locale] ?? all);
  }
  await writeHold(folder, all);
}

if (isMain(import.meta.url)) await writeFallback();
