// What a visitor downloads, brotli 11, may not outgrow these budgets (`npm run check -- sizes`). They are there against
// growth, not to be beaten. Every chunk has one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { locales } from './scripts/project.mjs';

/** Budgets of the words of one language, in kB. Cyrillic takes more bytes than Latin. */
const words = {
  en: { 'recovery-wizard': 2.7, 'support-contacts': 9, 'block-reasons': 5.9, rest: 34 },
  es: { 'recovery-wizard': 3.3, 'support-contacts': 10.5, 'block-reasons': 7, rest: 39 },
  pt: { 'recovery-wizard': 3.3, 'support-contacts': 10.5, 'block-reasons': 7, rest: 39 },
  nb: { 'recovery-wizard': 3.3, 'support-contacts': 10.4, 'block-reasons': 6.9, rest: 38.5 },
  ru: { 'recovery-wizard': 3.7, 'support-contacts': 11.8, 'block-reasons': 7.8, rest: 44 },
  uk: { 'recovery-wizard': 3.9, 'support-contacts': 12.2, 'block-reasons': 8.2, rest: 44 },
};
/** Code of a file with one language in it, without its words. */
const CODE = 32_000;

const chunks = existsSync('dist/chunks') ? readdirSync('dist/chunks') : [];
const entry = (name, path, limit) => ({
  name,
  path: `dist/${path}`,
  limit: typeof limit === 'number' ? `${limit} kB` : limit,
});

const fixed = [
  entry('the one script tag', 'ali-help.js', 1.61),
  entry('code to the first screen', 'chunks/core-*.js', 19),
  entry('code of everything else', 'chunks/rest-*.js', 15.5),
];

const packs = locales.flatMap((locale) =>
  Object.entries(words[locale] ?? words.uk).map(([pack, limit]) =>
    entry(`words of ${pack}, ${locale}`, `chunks/${locale}-${pack}-*.js`, limit),
  ),
);

/** Words and code are compressed together; what the words weigh by themselves is added to the budget of the code. */
const whole = locales.map((locale) => {
  const all = chunks
    .filter((file) => file.startsWith(`${locale}-`))
    .map((file) => readFileSync(`dist/chunks/${file}`));
  const size = brotliCompressSync(Buffer.concat(all)).length;
  return entry(
    `ali-help.${locale}.js: ${CODE / 1000} kB of code and its words`,
    `ali-help.${locale}.js`,
    `${CODE + size} B`,
  );
});

const budgeted = [...fixed, ...packs].map(({ path }) =>
  path.slice('dist/chunks/'.length).replace('*.js', ''),
);
const others = chunks
  .filter((file) => !budgeted.some((start) => file.startsWith(start)))
  .map((file) => entry(`${file} has no budget`, `chunks/${file}`, '0 B'));

export default [...fixed, ...packs, ...whole, ...others];
