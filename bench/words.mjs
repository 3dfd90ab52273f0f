// The built words of a locale: every pack of the elements by its name.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packNames } from '../scripts/compact.mjs';
import { root } from './paths.mjs';

export async function packsOf(locale) {
  const packs = await Promise.all(
    packNames.map((name) => import(pathToFileURL(join(root, 'packs', locale, `${name}.js`)))),
  );
  return Object.fromEntries(packNames.map((name, n) => [name, packs[n].default]));
}
