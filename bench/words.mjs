// The built words of a locale: every pack by its name.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

export async function packsOf(locale) {
  const folder = join(root, 'packs', locale);
  const names = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const packs = await Promise.all(names.map((file) => import(pathToFileURL(join(folder, file)))));
  return Object.fromEntries(names.map((file, n) => [file.slice(0, -3), packs[n].default]));
}
