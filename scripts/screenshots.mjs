// `npm run screenshots`: pictures from the built files. Those of the README and of docs/themes.md go to docs/pictures,
// the others, for looking at every state in every language, to .cache/screenshots.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { writeMirrored } from './build/mirrored.mjs';
import { isMain, locales, root } from './project.mjs';
import { launch, open } from '../test/browser.mjs';
import { serveFiles } from '../test/server.mjs';

const kept = join(root, 'docs/pictures');
const looked = join(root, '.cache/screenshots');
const isKept = (file) => /^question-en-desktop|^outcome-(?!he)..-phone|^theme-/.test(file);
const sizes = { phone: { width: 320, height: 900 }, desktop: { width: 768, height: 900 } };
/** From right to left, as `he` in scripts/build/packs.mjs makes it; not in dist/. */
const mirrored = join(root, '.cache/mirrored');

/** What to show: the element, and what to press and to type in it first. Each press waits for what it needs. */
const wizard = 'ali-recovery-wizard';
const scenes = {
  question: { tag: wizard },
  signs: { tag: wizard, press: ['.signs > summary'], type: ['#find', 'AliExpress'] },
  answers: {
    tag: wizard,
    press: ['.node .choice >> nth=0', '.node .choice >> nth=0', '.answers > summary'],
  },
  outcome: { tag: wizard, attributes: 'start="o-blocked-reactivate"' },
  sketches: {
    tag: wizard,
    attributes: 'start="o-blocked-reactivate"',
    press: ['.step input >> nth=0', '.step:nth-child(3) .guide > summary', '.why > summary'],
  },
  letter: { tag: wizard, attributes: 'start="o-blocked-unknown"', press: ['.letter > .how > summary'] },
  contacts: { tag: 'ali-support-contacts' },
  contact: {
    tag: 'ali-support-contacts',
    press: ['.pick >> nth=2', '.section .choice >> nth=0', '.check > summary', '.save > summary'],
  },
  reasons: {
    tag: 'ali-block-reasons',
    attributes: 'open="email-unconfirmed"',
    press: ['.more > summary'],
  },
};

const themes = ['plain', 'magazine', 'dark-tech', 'high-contrast', 'sidebar'];
const cssOf = (theme) => readFile(join(root, `stories/themes/${theme}.css`), 'utf8');

const styleOf = (css) => `<style>body{margin:16px;font:17px/1.6 system-ui,sans-serif}${css}</style>`;
const folderOf = (lang) => (lang === 'he' ? '.cache/mirrored' : 'dist');
const pageOf = (lang, css, tag, attributes = '') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8">${styleOf(css)}
  <script src="/${folderOf(lang)}/ali-help.${lang}.js" defer></script><${tag} time-zone="Europe/Kyiv" ${attributes}></${tag}></html>`;
const page = ':root{color-scheme:light dark}body{background:light-dark(#faf8f4,#0f1314)}';

/** Everything there is a picture of: `[file, html, options of the browser, what to press and to type]`. */
async function pictures() {
  const list = [];
  for (const locale of [...locales, 'he'])
    for (const [name, { tag, attributes, press, type }] of Object.entries(scenes))
      for (const [size, viewport] of Object.entries(sizes))
        for (const colorScheme of ['light', 'dark']) {
          const file = `${name}-${locale}-${size}-${colorScheme}.png`;
          const options = { viewport, colorScheme };
          list.push({ file, html: pageOf(locale, page, tag, attributes), options, press, type, tag });
        }
  for (const theme of themes) {
    const dark = theme === 'dark-tech';
    const colours = dark ? 'background:#05090d;color:#d5e2ee' : 'background:#fff;color:#1c1c1c';
    const viewport = { width: theme === 'sidebar' ? 272 : 480, height: 560 };
    list.push({
      file: `theme-${theme}.png`,
      html: pageOf('en', `body{font-size:16px;${colours}}${await cssOf(theme)}`, wizard),
      options: { viewport, colorScheme: dark ? 'dark' : 'light' },
      tag: wizard,
    });
  }
  return list;
}

async function drawAll() {
  await Promise.all([kept, looked].map((folder) => mkdir(folder, { recursive: true })));
  await writeMirrored(mirrored);
  const list = await pictures();
  const pages = new Map(list.map(({ file, html }) => [`/${file}`, html]));
  const server = await serveFiles({
    change: (path) =>
      pages.has(path) ? { body: pages.get(path), headers: { 'content-type': 'text/html' } } : undefined,
  });
  const browser = await launch();
  for (const { file, options, press = [], type, tag } of list) {
    const { page: tab, close } = await open(browser, `${server.origin}/${file}`, options);
    await tab.waitForFunction((name) => document.querySelector(name).complete, tag);
    for (const part of press) await tab.locator(`${tag} ${part}`).first().click();
    if (type) await tab.locator(`${tag} ${type[0]}`).fill(type[1]);
    await tab.waitForTimeout(200);
    if (isKept(file)) await tab.screenshot({ path: join(kept, file) });
    await tab.locator(tag).screenshot({ path: join(looked, file) });
    await close();
  }
  await browser.close();
  await server.close();
}

if (isMain(import.meta.url)) {
  await build();
  await drawAll();
  // A quarter of the bytes where the tool for it is installed; the pictures are the same to the eye.
  const files = readdirSync(kept).filter((file) => file.endsWith('.png'));
  spawnSync('pngquant', ['--force', '--ext=.png', '--skip-if-larger', '128', '--', ...files], { cwd: kept });
  console.log(`Pictures are in ${kept} and ${looked}`);
}
