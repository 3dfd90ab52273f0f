// Makes a fresh clone ready: dependencies when they are missing or older than the lock file, and with
// --browser a Chromium for the tests. Uses nothing but Node itself, because nothing else may be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major] = process.versions.node.split('.').map(Number);
if (major < 20) fail(`ali-help needs Node 20 or newer; this is ${process.version}.`);

const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
const stamp = join(root, 'node_modules/.ali-help-lock');
// A linked folder belongs to another checkout; npm ci would empty that one.
const linked = lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink();
if (!linked && (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock)) {
  console.log('Installing dependencies …');
  // Without NODE_ENV=production, which would leave out everything that builds and tests.
  const env = { ...process.env };
  delete env.NODE_ENV;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm ci failed; see above.');
  writeFileSync(stamp, lock);
}

if (process.argv.includes('--browser')) {
  const { ensureChromium } = await import('./browser.mjs');
  await ensureChromium();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
