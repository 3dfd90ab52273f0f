// The size budgets of what a visitor downloads, brotli 11, printed each time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';
import { locales } from './locales.mjs';

export const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** [what, files, limit in bytes]; a name may end before the hash. */
export const budgets = [
  ['ali-help.js', ['ali-help.js'], 1500],
  ['code to the first question (core, wizard)', ['chunks/core-', 'chunks/wizard-'], 18000],
  ['code of everything else (views)', ['chunks/views-'], 16000],
  ['code of the tools (letter, link checker)', ['chunks/tools-'], 8000],
  ['code of all sketches', ['chunks/sketches-'], 2000],
  ...locales.map((locale) => [`words of all sketches, ${locale}`, [`chunks/${locale}-sketches-`], 2000]),
  ...locales.map((locale) => [`ali-help.${locale}.js`, [`ali-help.${locale}.js`], 75000]),
];

export function measure(dist = join(root, 'dist')) {
  const all = [...readdirSync(dist), ...readdirSync(join(dist, 'chunks')).map((file) => `chunks/${file}`)];
  return budgets.map(([name, parts, limit]) => {
    const files = parts.map((part) =>
      all.filter((file) => (part.endsWith('.js') ? file === part : file.startsWith(part))),
    );
    for (const [index, found] of files.entries()) {
      if (found.length !== 1)
        throw new Error(`${parts[index]}: expected one file in dist, found ${found.length}`);
    }
    const size = files.flat().reduce((sum, file) => sum + brotli(readFileSync(join(dist, file))), 0);
    return { name, size, limit, ok: size <= limit };
  });
}

if (isMain(import.meta.url)) {
  for (const { name, size, limit, ok } of measure()) {
    console.log(
      `${ok ? 'ok  ' : 'OVER'} ${String(size).padStart(6)} of ${String(limit).padStart(6)} bytes  ${name}`,
    );
    if (!ok) process.exitCode = 1;
  }
}
