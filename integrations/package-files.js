/** The built files of this package, for generators that run in Node. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesFor, understand, write } from './snippet.js';

export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const kept = new Map();
/** A file of dist/ as text, read once. */
export function read(path) {
  if (!kept.has(path)) kept.set(path, readFileSync(dist + path, 'utf8'));
  return kept.get(path);
}

export const facts = () => JSON.parse(read('integrations/facts.json'));

/** What a page may load, as paths below dist/: the script, its chunks and the licences of what is in them. */
export const siteFiles = () => [
  'ali-help.js',
  'licences.txt',
  ...readdirSync(`${dist}chunks`).map((file) => `chunks/${file}`),
];

/** The lines for one element; `folder` is the address of the copied files, `warn` gets what was not understood. */
export function linesFor(asked, { folder, warn }) {
  const known = facts();
  const wanted = understand(asked, known);
  wanted.problems.forEach((problem) => warn(problem));
  const texts = Object.fromEntries(
    Object.entries(filesFor(wanted)).map(([kind, path]) => [kind, path && read(path)]),
  );
  const { script, style, element } = write(wanted, texts, `${folder}ali-help.js?v=${known.version}`);
  return [script, style, element].filter(Boolean).join('\n');
}
