// The browsers of the tests: where they are, how each is started, and on Debian how a missing one is installed. Chromium
// for everything; stock Firefox and WebKitGTK for what runs in three engines.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
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

export const engines = ['chromium', 'firefox', 'webkit'];

const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

export const findFirefox = () =>
  [
    process.env.FIREFOX_PATH,
    inPath('firefox-esr'),
    inPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((path) => path && existsSync(path));

/** WebKitGTK: the driver, the small browser it drives, and a screen for it that nobody sees. */
export function findWebKit() {
  const driver = inPath('WebKitWebDriver');
  const screen = inPath('Xvfb');
  const folders = ['/usr/lib', '/usr/libexec']
    .filter(existsSync)
    .flatMap((lib) => [lib, ...readdirSync(lib).map((each) => join(lib, each))]);
  const browser = folders
    .flatMap((lib) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((each) => join(lib, each)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(existsSync);
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

const found = {
  firefox: { find: findFirefox, packages: ['firefox-esr'] },
  webkit: { find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb', 'xauth'] },
};

/** Installs what is missing where that is possible; returns the reason for each engine that cannot run. */
export async function ensureEngines(wanted = engines) {
  await ensureChromium();
  const missing = {};
  for (const [engine, { find, packages }] of Object.entries(found)) {
    if (!wanted.includes(engine) || find()) continue;
    console.log(`No ${engine} found; installing one for the tests …`);
    aptInstall(...packages);
    if (!find()) missing[engine] = `not installed (Debian: apt-get install ${packages.join(' ')})`;
  }
  return missing;
}

export const firefoxOptions = () => ({
  browser: 'firefox',
  executablePath: findFirefox(),
  headless: true,
  extraPrefsFirefox: {
    // A closed network stays quiet, and a test never waits for it.
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'dom.min_background_timeout_value': 4,
    'media.gmp-manager.updateEnabled': false,
  },
});

/** Everything a child has printed, up to the moment it matches. */
function printed(stream, pattern) {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (data) => {
      const match = pattern.exec((text += data));
      if (match) resolve(match[1]);
    });
    stream.on('close', () => reject(new Error(`ended after: ${text}`)));
  });
}

/** A port that nobody listens to. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts WebKit's driver on a screen of its own; `stop` ends both. */
export async function startWebKit() {
  const { driver, screen, browser } = findWebKit();
  const xvfb = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await printed(xvfb.stdout, /^(\d+)\s/);
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
    stdio: 'ignore',
  });
  const stop = () => {
    child.kill();
    xvfb.kill();
  };
  process.once('exit', stop);
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) break;
    if (tries > 100) throw new Error('WebKitWebDriver does not answer');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  return { port, capabilities, stop };
}
