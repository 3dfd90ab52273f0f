// Makes a fresh clone ready: dependencies when they are missing or older than the lock file, and with --browser a Chromium
// for the tests. Uses nothing but Node itself, because nothing else may be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './project.mjs';

/** Installs what a lock file names, once per lock file. Throws when npm fails, which has printed why. */
export function install(folder, what, ...options) {
  const modules = join(folder, 'node_modules');
  const stamp = join(modules, '.ali-help-lock');
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  // A linked folder belongs to another checkout; npm ci would empty that one.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`Installing ${what} …`);
  // Without NODE_ENV=production, which would leave out everything that builds and tests.
  const env = { ...process.env };
  delete env.NODE_ENV;
  const windows = process.platform === 'win32';
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', ...options], {
    cwd: folder,
    env,
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}; see above.`);
  writeFileSync(stamp, lock);
}

if (isMain(import.meta.url)) {
  try {
    const [major] = process.versions.node.split('.').map(Number);
    if (major < 20) throw new Error(`ali-help needs Node 20 or newer; this is ${process.version}.`);
    install(root, 'dependencies');
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  if (process.argv.includes('--browser')) {
    const { ensureChromium } = await import('./browsers.mjs');
    await ensureChromium();
  }
}
