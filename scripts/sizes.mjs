// The budgets of what a visitor downloads, brotli 11, printed each time. A budget whose target is not reached yet
// holds what is there, so that it can only get smaller. Every chunk needs a budget.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';
import { locales } from './locales.mjs';
import { trade } from './trade-letters.mjs';

const sizes = new Map();
/** The same text is compressed once. */
export function brotli(text) {
  if (!sizes.has(text))
    sizes.set(text, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
  return sizes.get(text);
}

/** A pack in the built files: its letters, its text and its labels (see compact-write.mjs). */
const PACK = /`([^`\x7f]*)\x7f([^`]*)\x7f([^`]*)`/g;

/** The code of a file without the words in it. */
export const withoutWords = (code) => code.replace(PACK, '``');

/** The same text as plain lines, each value on its own; of a label what a reader sees. */
export function plainLines(pack) {
  const [[, letters, ...traded]] = pack.matchAll(PACK);
  const [text, labels] = traded.map((part) => trade(part, letters));
  const shown = labels.split('\n').map((line) => line.split('\t').slice(2).join('\n'));
  return [...text.split(/[\n\t]/), ...shown].filter(Boolean).join('\n');
}

/** [what, files, limit, target where it is not reached yet]; a name may end before the hash. */
export const budgets = [
  ['ali-help.js', ['ali-help.js'], 1500],
  ['code to the first question (core)', ['chunks/core-'], 11000],
  ['code of everything else (views)', ['chunks/views-'], 12700],
  ['code of the tools (letter, link checker)', ['chunks/tools-'], 4880],
  ['code of all sketches', ['chunks/sketches-'], 1400],
];

/** Words that stand before the first question: only what it and the next ones need. */
const firstWords = { en: 1750, ru: 2450, uk: 2550, nb: 2150 };
const OTHER_LANGUAGES = 3200;
/** Code of a self-contained file, all elements and tools; sketches and icons are part of it. */
const [SELF, SELF_TARGET] = [26150, 22000];
/** Words of a pack ÷ the same text as plain lines. */
const RATIO = 1.1;

export function measure(dist = join(root, 'dist')) {
  const chunks = readdirSync(join(dist, 'chunks')).map((file) => `chunks/${file}`);
  const all = [...readdirSync(dist), ...chunks];
  const read = (file) => readFileSync(join(dist, file), 'utf8');
  const used = new Set();
  const find = (part) => {
    const found = all.filter((file) => (part.endsWith('.js') ? file === part : file.startsWith(part)));
    if (found.length !== 1) throw new Error(`${part}: expected one file in dist, found ${found.length}`);
    used.add(found[0]);
    return found[0];
  };
  const entry = (name, size, limit, target = limit) => ({ name, size, limit, target, ok: size <= limit });
  const entries = budgets.map(([name, parts, limit, target]) =>
    entry(
      name,
      parts.reduce((sum, part) => sum + brotli(read(find(part))), 0),
      limit,
      target,
    ),
  );
  for (const locale of locales) {
    const first = brotli(read(find(`chunks/${locale}-recovery-wizard-`)));
    entries.push(
      entry(`words to the first question, ${locale}`, first, firstWords[locale] ?? OTHER_LANGUAGES),
    );
    const code = brotli(withoutWords(read(`ali-help.${locale}.js`)));
    entries.push(entry(`ali-help.${locale}.js without its words`, code, SELF, SELF_TARGET));
    for (const file of chunks.filter((chunk) => chunk.startsWith(`chunks/${locale}-`))) {
      used.add(file);
      const pack = read(file);
      const ratio =
        Math.ceil((brotli(pack.replace(/^.*?`|`.*$/g, '')) / brotli(plainLines(pack))) * 1000) / 1000;
      const name = file.slice(`chunks/${locale}-`.length).replace(/-[^-]*$/, '');
      entries.push(entry(`words of ${name}, ${locale} ÷ plain lines`, ratio, RATIO));
    }
  }
  for (const file of chunks)
    if (!used.has(file)) entries.push(entry(`${file}: has no budget`, brotli(read(file)), 0));
  return entries;
}

if (isMain(import.meta.url)) {
  for (const { name, size, limit, target, ok } of measure()) {
    const missed = size > target && ok ? `  (target ${target})` : '';
    console.log(
      `${ok ? 'ok  ' : 'OVER'} ${String(size).padStart(6)} of ${String(limit).padStart(6)}  ${name}${missed}`,
    );
    if (!ok) process.exitCode = 1;
  }
}
