// The lines the configurator gives show what its preview showed, whatever is chosen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { applies, options, platforms } from '../../demo/configurator/options.js';
import { previewSnippet } from '../../demo/configurator/snippet.js';
import { toHash } from '../../demo/configurator/state.js';
import { importMap } from '../page.mjs';
import { json, locales } from '../project.mjs';
import {
  blog,
  inContext,
  loadTexts,
  look,
  openConfigurator,
  settled,
  upload,
  useConfigurator,
} from './page.mjs';
import { pairwise } from './pairwise.mjs';

useConfigurator();
const facts = json('dist/configurator/facts.json');

/** Values that stand for many alike take turns, so that each occurs and the rows stay few. */
const turns = {
  lang: locales.slice(1),
  region: ['eu', 'no', 'ua', 'ru', 'other'],
  'heading-level': ['3', '4', '5', '6'],
  start: ['q-mailbox', 'o-fraud', 'q-help', 'o-password'],
  hide: [['heading'], ['sources', 'print']],
  'url-state': ['off', 'sync'],
  platform: platforms.slice(1),
  host: ['jsdelivr', 'unpkg'],
  ui: locales.slice(1),
  'fallback-lang': locales,
};
const domains = {
  element: ['recovery-wizard', 'support-contacts', 'block-reasons'],
  lang: ['en', 'turn', 'page'],
  theme: ['auto', 'light', 'dark'],
  accent: ['', '#9a2a5a'],
  'accent-dark': ['', '#f0a0c0'],
  'heading-level': ['2', 'turn'],
  hide: [[], 'turn'],
  region: ['', 'turn'],
  start: ['', 'turn'],
  'url-state': ['read', 'turn'],
  remember: [false, true],
  id: ['', 'case-1'],
  channels: [[], ['help-centre', 'chat-en', 'email-security']],
  'time-zone': ['', 'Asia/Tokyo'],
  reasons: [[], ['glitch', 'email-fake']],
  open: ['', 'glitch'],
  wizard: ['', 'w'],
  form: ['script', 'npm'],
  platform: ['wordpress', 'turn'],
  host: ['self', 'turn'],
  path: ['/ali-help/', 'https://files.example/help/'],
  sri: [false, true],
  markup: [false, true],
  before: ['start', 'none', 'fallback'],
  'fallback-lang': ['turn'],
  whole: ['', '/help/?a=1&b'],
  space: [false, true],
  // Not of the snippet: the language of the configurator and the page around the preview.
  ui: ['en', 'turn'],
  page: ['light', 'dark'],
};
const matters = (key, row) => {
  const option = options.find((each) => each.key === key);
  return !option || applies(option, row);
};
const turn = ([key, value], n) => [key, value === 'turn' ? turns[key][n % turns[key].length] : value];
const rows = pairwise(domains, matters).map((row, n) =>
  Object.fromEntries(Object.entries(row).map((entry) => turn(entry, n))),
);

test('every option is tried, and every value of those with a few', () => {
  const untried = options.filter(({ key }) => !(key in domains));
  assert.deepEqual(untried, []);
  for (const option of options.filter(({ type }) => type === 'choice')) {
    if (['start', 'open', 'platform'].includes(option.key)) continue;
    const met = new Set(rows.filter((row) => applies(option, row)).map((row) => row[option.key]));
    assert.deepEqual([...met].sort(), [...option.values(facts)].sort(), option.key);
  }
});

/** A file with nothing in it but what was copied; for a dark page and a page in a language, as that page says so. */
async function pasted(page, { ui, page: scheme }) {
  const text = (kind) => page.locator(`#lines-${kind}`).evaluateAll(([code]) => code?.textContent ?? '');
  const module = await text('module');
  const site = module
    ? `${importMap('./node_modules/ali-help', './node_modules')}<script type="module">${module}</script>`
    : '';
  const style = scheme === 'dark' ? '<style>:root { color-scheme: dark }</style>' : '';
  const head = `<meta charset="utf-8">${style}${site}`;
  return `<!doctype html><html lang="${ui}"><head>${head}</head><body>${await text('page')}</body></html>`;
}

async function compare(page, reader, row, said) {
  for (const size of ['narrow', 'wide']) {
    const frame = await (await page.$(`#frame-${size} iframe`)).contentFrame();
    const width = await frame.evaluate(() => document.documentElement.clientWidth);
    await reader.setViewportSize({ width, height: 600 });
    await reader.evaluate(() => (document.documentElement.style.overflow = 'hidden'));
    // Both have what they fetch after the first screen, and have drawn it.
    for (const each of [frame, reader])
      await each.waitForFunction(() => document.querySelector('[ready]').complete);
    let shown, found;
    for (let n = 0; n < 20 && (!n || !isDeepStrictEqual(found, shown)); n++) {
      if (n) await page.waitForTimeout(100);
      [shown, found] = [await frame.evaluate(look), await reader.evaluate(look)];
    }
    assert.deepEqual(found, shown, `${size}: ${said}`);
    assert.equal(found.lang, row.lang === 'page' ? row.ui : row.lang, said);
    assert.equal(found.theme, row.theme, said);
    assert.equal(found.shown, false, said);
    assert.equal(found.fallback, row.before !== 'none', said);
    assert.ok(found.text.length > 200, said);
  }
}

test('the copied lines, pasted into an empty file, show what the preview showed', async () => {
  const known = { ...facts, ...(await loadTexts()) };
  const queue = [...rows];
  const pages = new Map();
  const work = async (context, number) => {
    const { page, log } = await openConfigurator(context);
    const reader = await context.newPage();
    reader.on('pageerror', (error) => log.push(String(error)));
    reader.on('console', (message) => log.push(message.text()));
    for (let row = queue.shift(); row; row = queue.shift()) {
      const { ui, page: scheme, ...config } = row;
      await page.locator(`[name=page][value=${scheme}]`).check();
      await page.evaluate((hash) => (location.hash = hash), toHash(config, ui));
      await settled(page, previewSnippet(config, known, `${upload}dist/`));
      const url = `${blog}${number}.html`;
      pages.set(url, await pasted(page, row));
      await reader.goto(url);
      await reader.locator('[ready]').waitFor();
      const said = JSON.stringify(row);
      await compare(page, reader, row, said);
      assert.deepEqual(log, [], said);
    }
  };
  await inContext(
    async (context) => {
      // The hours of a chat depend on the time.
      await context.clock.setFixedTime('2026-11-20T09:30:00Z');
      await Promise.all([1, 2].map((number) => work(context, number)));
    },
    { pages, timezoneId: 'Europe/Oslo' },
  );
});
