// The built files in plain HTML pages, on another origin than the files, in every way of embedding.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../browser.mjs';
import {
  asks,
  complete,
  files,
  onPage,
  post,
  script,
  serving,
  silent,
  src,
  useBrowser,
  wizard,
} from '../page.mjs';

useBrowser();

for (const attributes of ['', 'defer', 'async', 'type="module"']) {
  test(`<script ${attributes}>: the first question in the language of the tag`, () =>
    onPage(post(script('ali-help.js', attributes), wizard(), 'de'), async (page, log, host) => {
      await asks(page, 'uk');
      await complete(page);
      silent(log);
      for (const url of log.requests)
        assert.ok(url.startsWith(files.origin) || url.startsWith(host.origin) || url === 'data:,', url);
    }));

  test(`<script ${attributes}> of one language: exactly one request, up to an outcome`, () =>
    onPage(post(script('ali-help.uk.js', attributes), wizard('')), async (page, log) => {
      await asks(page, 'uk');
      for (const option of [1, 1])
        await page.locator('ali-recovery-wizard button.choice').nth(option).click();
      await textOf(page, '[part=outcome] .step');
      const own = log.requests.filter((url) => url.startsWith(files.origin));
      assert.deepEqual(own, [src('ali-help.uk.js')]);
      silent(log);
    }));
}

test('the first question needs three requests', () => {
  const note = `<script>addEventListener('ali-ready', () => (window.shown = performance.now()))</script>`;
  return onPage(post(note + script(), wizard()), async (page, log) => {
    await page.waitForFunction(() => window.shown);
    const before = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => startTime < window.shown && name.endsWith('.js'))
        .map(({ name }) => name),
    );
    assert.equal(before.length, 3, before.join('\n'));
    await complete(page);
    assert.equal(new Set(log.requests).size, log.requests.length, 'nothing is asked for twice');
  });
});

test('nothing beyond the first screen is fetched before that is painted; an outcome fetches it at once', () => {
  // As on a page in a background tab, where nothing is painted.
  const never = '<script>window.requestAnimationFrame = () => 0;</script>';
  return onPage(post(never + script(), wizard()), async (page, log) => {
    const later = () => log.requests.filter((url) => /\/(uk-)?rest-/.test(url)).length;
    await page.locator('[ready] .node .title').waitFor();
    await page.waitForTimeout(300);
    assert.equal(later(), 0);
    await page.evaluate(async () => {
      const element = document.querySelector('ali-recovery-wizard');
      for (let n = 0; n < 9; n++) {
        element.shadowRoot.querySelector('[part=option]')?.click();
        await element.updateComplete;
      }
    });
    await complete(page);
    assert.equal(later(), 2);
    assert.ok((await textOf(page, '[part=outcome] .title')).length > 5);
  });
});

test('on a page in another encoding, from a server that names none', async () => {
  const headers = { 'content-type': 'text/html; charset=windows-1251' };
  for (const name of ['ali-help.uk.js', 'ali-help.js'])
    await onPage(`<!doctype html>${script(name)}${wizard()}`, (page) => asks(page, 'uk'), { headers });
});

test('two wizards in two languages; a change of language keeps the answers', () =>
  onPage(post(script(), wizard('id="a" lang="ru"') + wizard('id="b" lang="nb"')), async (page) => {
    await asks(page, 'ru', '#a');
    await asks(page, 'nb', '#b');
    await page.locator('#a button.choice').first().click();
    await page.evaluate(() => (document.querySelector('#a').lang = 'uk'));
    await page.locator('#a .base[lang=uk]').waitFor();
    assert.equal(await page.evaluate(() => document.querySelector('#a').state.node), 'q-block-kind');
    await asks(page, 'nb', '#b');
  }));

test('the script tag’s data-lang decides where the page says nothing', async () => {
  for (const type of ['text/javascript', 'module'])
    await onPage(post(script('ali-help.js', `type="${type}" data-lang="nb"`), wizard('')), (page) =>
      asks(page, 'nb'),
    );
});

test('files on another host without CORS: the fallback stays and the console names the fix', () =>
  serving({ cors: false }, (origin) =>
    onPage(
      post(
        `<script src="${src('ali-help.js', origin)}"></script>`,
        wizard('', '<p slot="fallback" id="f">fallback</p>'),
      ),
      async (page, log) => {
        const named = (message) => message.text().includes('Access-Control-Allow-Origin');
        await page.waitForEvent('console', { predicate: named, timeout: 30000 });
        assert.ok(await page.locator('#f').isVisible());
        assert.deepEqual(log.errors, []);
      },
    ),
  ));
