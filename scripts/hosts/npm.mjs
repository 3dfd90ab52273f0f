// What comes from npm is kept in .cache/hosts, so that the second run needs no network.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../localizer.mjs';
import { run } from './process.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
export const cache = join(root, '.cache/hosts');

/** The generators of package.json beside this file; returns their node_modules. */
export function ensureGenerators() {
  const folder = join(cache, 'generators');
  const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'installed');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      cpSync(join(here, file), join(folder, file));
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
    writeFileSync(stamp, lock);
  }
  return join(folder, 'node_modules');
}

export const versionIn = (modules, name) =>
  JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;
