// A sample of the words of a language for a blind reread (docs/reviews/): 150 texts and eight answer pages, the same ones
// for the same seed. `node scripts/sample.mjs ru 7`
import { packEntries } from './check/content.mjs';
import { isRead } from './check/glossary.mjs';
import { openTexts, packsOf } from './check/pages.mjs';
import { isMain, locales } from './project.mjs';

const TEXTS = 150;
const PAGES = 8;

/** Numbers from 0 to 1 that look random and follow from the seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many of a list, each at most once. */
export function pick(list, count, seed) {
  const random = randomFrom(seed);
  const left = [...list];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0],
  );
}

/** The sample as a page to read. */
export async function sample(locale, seed) {
  const entries = (await packEntries()).filter((entry) => entry.locale === locale && isRead(entry));
  const texts = pick([...new Set(entries.map(({ text }) => text))], TEXTS, seed);
  const packs = await packsOf(locale);
  const pages = pick(Object.keys(packs.rest.outcomes), PAGES, seed).map((id) => {
    // The letter is English in every language.
    const lines = openTexts(id, packs).filter(({ part }) => !part.endsWith('letter'));
    return `### ${id}\n\n${lines.map(({ part, text }) => `- ${part}: ${text}`).join('\n')}`;
  });
  return `## Texts\n\n${texts.map((text, index) => `${index + 1}. ${text}`).join('\n')}\n\n## Pages\n\n${pages.join('\n\n')}\n`;
}

if (isMain(import.meta.url)) {
  const [locale, seed = '1'] = process.argv.slice(2);
  if (!locales.includes(locale)) throw new Error(`the language is one of ${locales.join(', ')}`);
  console.log(await sample(locale, Number(seed)));
}
