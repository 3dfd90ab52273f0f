// No sentence of ours shares more than six words in a row with a source document in its language. The documents are not
// kept here, only fingerprints of all their runs of seven words: `node scripts/check/copied.mjs --learn ru file…` adds some.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { packEntries } from './content.mjs';
import { isMain, locales } from '../project.mjs';

const file = new URL('source-phrases.json', import.meta.url);

/** So many words in a row are a copy. */
export const RUN = 7;

const wordsOf = (text) =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** All runs of seven words of a text, each as a fingerprint of eight characters. */
export function fingerprints(text) {
  const words = wordsOf(text);
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => {
    const run = words.slice(at, at + RUN).join(' ');
    return createHash('sha256').update(run).digest('hex').slice(0, 8);
  });
}

/** What is quoted from the screen counts as one word: labels are the shop's own words. */
const ours = (text) => text.replace(/\{[^}]*\}/g, ' label ').replace(/[“«][^”»]*[”»]/g, ' quote ');

/** The texts that have a run of seven words from a source. `texts`: [{ text }]; `known`: fingerprints. */
export const findCopies = (texts, known) =>
  texts.filter(({ text }) => fingerprints(ours(text)).some((each) => known.has(each)));

const read = () => JSON.parse(readFileSync(file, 'utf8'));

if (isMain(import.meta.url)) {
  const [learn, locale, ...files] = process.argv.slice(2);
  if (learn === '--learn') {
    const all = read();
    const found = files.flatMap((each) => fingerprints(readFileSync(each, 'utf8')));
    all[locale] = [...new Set([...(all[locale] ?? []), ...found])].sort();
    writeFileSync(file, `${JSON.stringify(all)}\n`);
  } else {
    const known = read();
    const entries = (await packEntries()).filter(({ path }) => !path.startsWith('labels.'));
    for (const locale of locales) {
      const texts = entries.filter((entry) => entry.locale === locale);
      const copies = findCopies(texts, new Set(known[locale]));
      console.log(
        `${locale}: ${texts.length} texts, ${known[locale]?.length ?? 0} runs of words of the sources`,
      );
      for (const { path, text } of copies)
        console.error(`  shares ${RUN} words in a row with a source: ${path}: “${text}”`);
      if (copies.length) process.exitCode = 1;
    }
  }
}
