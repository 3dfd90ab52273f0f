// Makes a fresh clone ready: dependencies when they are missing or older than the lock file, and with
// --browser a Chromium for the tests.
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

try {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`ali-help needs Node 20 or newer; this is ${process.version}.`);
  install(fileURLToPath(new URL('..', import.meta.url)), 'dependencies');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

if (process.argv.includes('--browser')) {
  const { ensureChromium } = await import('./browser.mjs');
  await ensureChromium();
}
