// What comes from npm is kept in .cache/hosts, so that the second run needs no network.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../../scripts/setup.mjs';
import { root } from '../../scripts/project.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
export const cache = join(root, '.cache/hosts');

/** The generators of package.json beside this file; returns their node_modules. */
export function ensureGenerators() {
  const folder = join(cache, 'generators');
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    cpSync(join(here, file), join(folder, file));
  install(folder, 'the generators', '--ignore-scripts');
  return join(folder, 'node_modules');
}

export const versionIn = (modules, name) =>
  JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;
