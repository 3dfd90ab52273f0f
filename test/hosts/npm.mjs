// What comes from npm is kept in .cache/hosts, so that the second run needs no network.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../../scripts/setup.mjs';
import { root } from '../../scripts/project.mjs';
import { run } from './process.mjs';

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

/** This package as it would be published, installed from its own file into a site with these generators. */
export function installPackage(site, { generators = true } = {}) {
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  // Hexo knows its sites by that entry.
  const own = { private: true, type: 'module', hexo: { version: dependencies.hexo } };
  writeFileSync(join(site, 'package.json'), JSON.stringify({ ...own, ...(generators && { dependencies }) }));
  if (generators) {
    cpSync(ensureGenerators(), join(site, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    for (const file of ['package-lock.json', '.npmrc']) cpSync(join(here, file), join(site, file));
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', site], { cwd: root });
  const quietly = ['--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
  run('npm', ['install', ...quietly, `./ali-help-${version}.tgz`], { cwd: site });
}
