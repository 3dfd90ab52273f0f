// The configurator in a real browser: the lines it gives show what its preview showed, whatever is chosen; it works
// by keyboard alone, in four languages, and its links restore what was chosen.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { applies, options } from '../demo/configurator/options.js';
import { previewSnippet } from '../demo/configurator/snippet.js';
import { toHash } from '../demo/configurator/state.js';
import { root } from '../scripts/localizer.mjs';
import { locales } from '../scripts/locales.mjs';
import { launch } from './browser.mjs';
import { answer, blog, importMap, look, openConfigurator, settled, upload } from './configurator-page.mjs';
import { pairwise } from './pairwise.mjs';

const json = async (file) => JSON.parse(await readFile(join(root, file), 'utf8'));
const facts = await json('dist/configurator/facts.json');
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** A context of its own, with a fixed clock, because the hours of a chat depend on the time. */
async function inContext(run, { pages, ...more } = {}) {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Oslo', ...more });
  await answer(context, pages);
  await context.clock.setFixedTime('2026-11-20T09:30:00Z');
  try {
    return await run(context);
  } finally {
    await context.close();
  }
}

/** Values that stand for many alike take turns, so that each occurs and the array stays short. */
const turns = {
  region: (n) => ['eu', 'no', 'ua', 'ru', 'other'][n % 5],
  'heading-level': (n) => ['3', '4', '5', '6'][n % 4],
  start: (n) => ['q-mailbox', 'o-fraud', 'q-help', 'o-password'][n % 4],
  ui: (n) => ['ru', 'uk', 'nb'][n % 3],
  'fallback-lang': (n) => locales[n % 4],
};
const domains = {
  element: ['recovery-wizard', 'support-contacts', 'block-reasons'],
  lang: [...locales, 'page'],
  theme: ['auto', 'light', 'dark'],
  accent: ['', '#9a2a5a'],
  'accent-dark': ['', '#f0a0c0'],
  'heading-level': ['2', 'turn'],
  hide: [[], ['heading'], ['sources', 'print']],
  region: ['', 'turn'],
  start: ['', 'turn'],
  'url-state': ['off', 'read', 'sync'],
  remember: [false, true],
  id: ['', 'case-1'],
  channels: [[], ['faq', 'chat-en', 'email-security']],
  'time-zone': ['', 'Asia/Tokyo'],
  reasons: [[], ['glitch', 'email-fake']],
  open: ['', 'glitch'],
  wizard: ['', 'w'],
  form: ['script', 'npm'],
  host: ['self', 'jsdelivr', 'unpkg'],
  path: ['/ali-help/', 'https://files.example/help/'],
  sri: [false, true],
  markup: [false, true],
  fallback: [false, true],
  'fallback-lang': ['turn'],
  space: facts.holds ? [false, true] : [false],
  // Not of the snippet: the language of the configurator and the page around the preview.
  ui: ['en', 'turn'],
  page: ['light', 'dark'],
};
const matters = (key, row) => {
  const option = options.find((each) => each.key === key);
  return !option || applies(option, row);
};
const { rows: classes, left } = pairwise(domains, matters);
const rows = classes.map((row, n) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value === 'turn' ? turns[key](n) : value]),
  ),
);

test('the array holds every option, every value and every pair that can meet', () => {
  assert.deepEqual(
    options.map(({ key }) => key).filter((key) => !(key in domains)),
    [],
  );
  for (const option of options.filter(({ type }) => type === 'choice')) {
    if (option.key === 'start' || option.key === 'open') continue;
    const met = new Set(rows.filter((row) => applies(option, row)).map((row) => row[option.key]));
    assert.deepEqual([...met].sort(), [...option.values(facts)].sort(), option.key);
  }
  // What is left never meets: no choice of those that others depend on makes both matter.
  const parents = ['element', 'lang', 'theme', 'form', 'host', 'fallback'];
  const combinations = parents.reduce(
    (all, key) => all.flatMap((row) => domains[key].map((value) => ({ ...row, [key]: value }))),
    [{}],
  );
  for (const pair of left) {
    const fixed = Object.fromEntries(
      pair.split('|').map((part) => {
        const [key, index] = part.split(':');
        return [key, domains[key][index]];
      }),
    );
    const possible = combinations.some((row) =>
      Object.keys(fixed).every((key) => matters(key, { ...row, ...fixed })),
    );
    assert.ok(!possible, pair);
  }
});

/** A file with nothing in it but what was copied; for a dark page and a page in a language, as that page says so. */
function pasted(blocks, { lang, dark }) {
  const at = (kind) => blocks.find((block) => block.kind === kind)?.text ?? '';
  const site = at('module') ? `${importMap}<script type="module">${at('module')}</script>` : '';
  const scheme = dark ? '<style>:root { color-scheme: dark }</style>' : '';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${scheme}${site}</head><body>${at('page')}</body></html>`;
}

const copied = (page) =>
  page.$$eval('code[id^=lines-]', (codes) =>
    codes.map((code) => ({ kind: code.id.slice(6), text: code.textContent })),
  );

test(
  'the copied lines, pasted into an empty file, show what the preview showed',
  { timeout: 300000 },
  async () => {
    const fallbacks = {};
    for (const locale of locales) {
      fallbacks[locale] = {};
      for (const element of domains.element)
        fallbacks[locale][element] = await readFile(
          join(root, `dist/fallback/${locale}/ali-${element}.html`),
          'utf8',
        );
    }
    const spaces = {};
    for (const lang of domains.lang) {
      const file = join(root, 'dist/fallback', lang === 'page' ? '' : lang, 'hold.css');
      if (facts.holds) spaces[lang] = await readFile(file, 'utf8');
    }
    const queue = [...rows];
    const pages = new Map();
    const work = (context, number) => async () => {
      const { page, log } = await openConfigurator(context);
      const reader = await context.newPage();
      const errors = [];
      reader.on('pageerror', (error) => errors.push(String(error)));
      reader.on('console', (message) => errors.push(message.text()));
      for (let row = queue.shift(); row; row = queue.shift()) {
        const { ui, page: scheme, ...config } = row;
        const said = JSON.stringify(row);
        await page.locator(`[name=page][value=${scheme}]`).check();
        await page.evaluate((hash) => (location.hash = hash), toHash(config, ui));
        await settled(page, previewSnippet(config, { ...facts, fallbacks, spaces }, `${upload}dist/`));
        const blocks = await copied(page);
        const url = `${blog}${number}.html`;
        pages.set(url, pasted(blocks, { lang: ui, dark: scheme === 'dark' }));
        await reader.goto(url);
        await reader.locator('[ready]').waitFor();
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
          assert.equal(found.lang, config.lang === 'page' ? ui : config.lang, said);
          assert.equal(found.theme, config.theme, said);
          assert.equal(found.shown, false, said);
          assert.equal(Boolean(found.fallback), config.fallback, said);
          assert.ok(found.text.length > 200, said);
        }
        assert.deepEqual([...log, ...errors], [], said);
      }
    };
    await inContext(
      async (context) => void (await Promise.all([1, 2].map((number) => work(context, number)()))),
      { pages },
    );
  },
);
