// Installs what a lock file names, once per lock file. Uses nothing but Node itself, because nothing else may be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Throws when npm fails, which has printed why. */
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
