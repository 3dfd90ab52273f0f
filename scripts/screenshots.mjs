// `npm run screenshots`: pictures from the built files. Those of the README go to docs/pictures, the others, for
// looking at every state in every language, to .cache/screenshots.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { build } from './build.mjs';
import { root } from './localizer.mjs';
import { locales } from './locales.mjs';
import { drawThemes } from './themes.mjs';
import { serveFiles } from '../test/server.mjs';

const kept = join(root, 'docs/pictures');
const looked = join(root, '.cache/screenshots');
const isKept = (file) => /^question-en-desktop|^outcome-..-phone/.test(file);
const sizes = { phone: { width: 320, height: 900 }, desktop: { width: 768, height: 900 } };

/** What to show: the element, and what to press in it first. Each press waits for what it needs. */
const wizard = 'ali-recovery-wizard';
const scenes = {
  question: { tag: wizard },
  symptoms: { tag: wizard, press: ['.before summary', '.symptoms summary'] },
  answers: { tag: wizard, press: ['.option >> nth=0', '.option >> nth=1', '.answers summary'] },
  outcome: { tag: wizard, attributes: 'start="o-blocked-reactivate"' },
  sketches: {
    tag: wizard,
    attributes: 'start="o-blocked-reactivate"',
    press: ['.done input >> nth=0', '.now .guide summary >> nth=1', '.why summary'],
  },
  letter: { tag: wizard, attributes: 'start="o-fraud"', press: ['.section.contact > .guide summary'] },
  contacts: {
    tag: 'ali-support-contacts',
    attributes: 'channels="chat email faq"',
    press: ['.contact summary >> nth=0'],
  },
  reasons: {
    tag: 'ali-block-reasons',
    attributes: 'open="email-unconfirmed"',
    press: ['.panel >> nth=1 >> summary'],
  },
};

const pageOf = (
  locale,
  { tag, attributes = '' },
) => `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
  <style>:root{color-scheme:light dark}body{margin:16px;font:17px/1.6 system-ui,sans-serif;background:light-dark(#faf8f4,#0f1314)}</style>
  <script src="/dist/ali-help.${locale}.js" defer></script></head><body><${tag} time-zone="Europe/Kyiv" ${attributes}></${tag}></body></html>`;

await build({ npm: false });
await Promise.all([kept, looked].map((folder) => mkdir(folder, { recursive: true })));
const browser = await chromium.launch(launchOptions());
const pages = new Map();
const server = await serveFiles({
  change: (path) =>
    pages.has(path) ? { body: pages.get(path), headers: { 'content-type': 'text/html' } } : undefined,
});

for (const locale of locales) {
  for (const [name, scene] of Object.entries(scenes)) {
    pages.set(`/${locale}-${name}`, pageOf(locale, scene));
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const colorScheme of ['light', 'dark']) {
        const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: 1 });
        await page.goto(`${server.origin}/${locale}-${name}`);
        await page.waitForSelector(`${scene.tag}[ready]`);
        await page.waitForTimeout(300);
        for (const part of scene.press ?? []) await page.locator(`${scene.tag} ${part}`).first().click();
        await page.waitForTimeout(200);
        const file = `${name}-${locale}-${size}-${colorScheme}.png`;
        if (isKept(file)) await page.screenshot({ path: join(kept, file) });
        await page.locator(scene.tag).screenshot({ path: join(looked, file) });
        await page.close();
      }
    }
  }
}
await browser.close();
await server.close();
await drawThemes();
// A quarter of the bytes where the tool for it is installed; the pictures are the same to the eye.
spawnSync(
  'pngquant',
  [
    '--force',
    '--ext=.png',
    '--skip-if-larger',
    '128',
    '--',
    ...readdirSync(kept).filter((file) => file.endsWith('.png')),
  ],
  { cwd: kept },
);
console.log(`Pictures are in ${kept} and ${looked}`);
