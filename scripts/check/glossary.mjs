// One term for one thing: no text uses a word that the glossary of its language (locales/glossary/) tells not to use.
// Words for the search are left out, because people type what they like.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packEntries } from './content.mjs';
import { isMain, locales, root } from '../project.mjs';

/** A pattern of a glossary: whole words, `*` for any ending. */
export const pattern = (words) =>
  new RegExp(
    `(?<![\\p{L}-])${words
      .split(' ')
      .map((word) => word.replace(/\*$/, '\\p{L}*'))
      .join('\\s')}(?!\\p{L})`,
    'iu',
  );

/** Texts with a word that is not to be used, and the term to use. `texts`: [{ path, text }]. */
export const againstGlossary = (texts, glossary) =>
  texts.flatMap(({ path, text }) =>
    glossary.flatMap(({ term, not }) =>
      not
        // Names in braces, such as {email-security}, are not read.
        .map((words) => text.replace(/\{[^}]*\}/g, '').match(pattern(words))?.[0])
        .filter(Boolean)
        .map((found) => `${path}: “${found}” is to be “${term}”: “${text}”`),
    ),
  );

/** What readers read: no labels of the shop, no words for the search, no English letters. */
export const isRead = ({ path }) => !/^labels\.|\.signs$|\.english$/.test(path);

if (isMain(import.meta.url)) {
  const entries = (await packEntries()).filter(isRead);
  for (const locale of locales) {
    const file = join(root, 'locales/glossary', `${locale}.json`);
    // A new language may still be without one.
    const glossary = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
    const texts = entries.filter((entry) => entry.locale === locale);
    const problems = [...new Set(againstGlossary(texts, glossary))];
    console.log(`${locale}: ${glossary.length} terms, ${texts.length} texts`);
    for (const problem of problems) console.error(`  ${locale} ${problem}`);
    if (problems.length) process.exitCode = 1;
  }
}
