// Finds a Chromium for the tests, installs one where none is found, or says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright';

/** Path of an installed Chromium or Chrome, or undefined. */
export function findChromium() {
  const fromEnv = process.env.CHROME_PATH;
  if (fromEnv && existsSync(fromEnv)) return fromEnv;
  try {
    const found = Launcher.getFirstInstallation();
    if (found) return found;
  } catch {
    // getFirstInstallation throws when there is none.
  }
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

const isRoot = process.getuid?.() === 0;

/** Installs Debian packages where that is possible. */
export function aptInstall(...packages) {
  if (!isRoot || !existsSync('/etc/debian_version')) return;
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

export async function ensureChromium() {
  if (findChromium()) return;
  console.log('No Chromium found; installing one for the tests …');
  aptInstall('chromium');
  if (findChromium()) return;
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  });
  if (findChromium()) return;
  console.error(
    'The tests need Chromium or Chrome and none could be installed.\n' +
      'Install one (Debian: apt-get install chromium) or set CHROME_PATH to its executable.',
  );
  process.exit(1);
}

/** Launch options for Playwright; the flags keep the browser from calling home on a closed network. */
export function launchOptions() {
  return {
    executablePath: findChromium(),
    chromiumSandbox: !isRoot,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  };
}
