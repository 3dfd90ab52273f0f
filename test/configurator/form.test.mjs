// What an owner chooses first, and what answers: steps, looks, one colour, the preview, the bar of a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { platforms } from '../../demo/configurator/options.js';
import { json } from '../project.mjs';
import { clipboard, linesOf, onPage, read, settled, upload, useConfigurator, words } from './page.mjs';

useConfigurator();
const en = await words('en');
const check = (page, name, value) => page.locator(`[name=${name}][value=${value}]`).check();

test('every platform is answered with three steps', () =>
  onPage('', async (page) => {
    for (const platform of [...platforms, 'npm']) {
      await check(page, 'platform', platform);
      assert.equal(await page.locator('.output > .steps > li').count(), 3, platform);
      const text = await page.locator('.output').textContent();
      const said = en.where[platform].paste ?? 'npm install';
      assert.ok(
        text.replaceAll('\u00a0', ' ').includes(said.replaceAll('`', '').replaceAll('\u00a0', ' ')),
        platform,
      );
    }
    assert.doesNotMatch(await page.locator('#lines-page').textContent(), /<script/);
  }));

/** The configurator of a copy that has the plugin, or has it not. */
const withPlugin = (plugin, run) => {
  const facts = JSON.stringify({ ...json('dist/configurator/facts.json'), plugin });
  return onPage('', run, { pages: new Map([[`${upload}dist/configurator/facts.json`, facts]]) });
};

test('on WordPress the plugin comes first, and the lines are folded below', () =>
  withPlugin(true, async (page) => {
    const { plugin } = en.where.wordpress;
    const steps = page.locator('.output > .steps > li');
    assert.deepEqual(await steps.locator('h3').allTextContents(), [plugin.title, plugin.install, plugin.add]);
    const href = await steps.locator('a[download]').evaluate((link) => link.href);
    assert.equal(href, `${upload}dist/integrations/ali-help-wordpress.zip`);
    const byHand = page.locator('.by-hand');
    assert.equal(await byHand.locator('> .steps > li').count(), 3);
    assert.equal(await byHand.getByText(en.where.wordpress.paste).isVisible(), true);
    await byHand.locator('summary').click();
    assert.equal(await page.locator('#copy-page').isVisible(), false);
    assert.equal(await page.locator('#dock-copy').count(), 0);
    await check(page, 'platform', 'ghost');
    assert.equal(await page.locator('#dock-copy').count(), 1);
    assert.equal(await byHand.count(), 0);
    assert.equal(await page.locator('#copy-page').isVisible(), true);
  }));

test('a copy without the plugin does not offer it', () =>
  withPlugin(false, async (page) => {
    assert.equal(await page.locator('a[href*=integrations], .by-hand').count(), 0);
    assert.equal(await page.locator('#copy-page').isVisible(), true);
  }));

test('the folder to upload is offered beside the one file, and first where the language follows the page', () =>
  onPage('', async (page) => {
    await check(page, 'platform', 'ghost');
    const { name, version } = json('package.json');
    const downloads = () =>
      page
        .locator('.steps a[download]')
        .evaluateAll((all) => all.map((link) => link.href.split('/dist/')[1]));
    assert.deepEqual(await downloads(), ['ali-help.en.js', `${name}-${version}.zip`]);
    await check(page, 'lang', 'page');
    assert.deepEqual(await downloads(), [`${name}-${version}.zip`]);
  }));

for (const platform of ['blogger', 'tilda'])
  test(`on ${platform} the address of the files is asked for in the first step`, () =>
    onPage('', async (page) => {
      await check(page, 'platform', platform);
      const warning = page.locator('.steps .bad');
      const asks = en.snippet.address.replaceAll('`', '').replace('{url}', 'https://your.host/ali-help/');
      assert.equal((await warning.textContent()).replaceAll('\u00a0', ' '), asks.replaceAll('\u00a0', ' '));
      const field = page.locator('.steps #path');
      assert.equal(await field.inputValue(), '');
      await field.fill('https://files.example/help');
      await field.blur();
      assert.equal(await warning.count(), 0);
      assert.match(await linesOf(page), /src="https:\/\/files\.example\/help\/ali-help\.en\.js"/);
    }));

test('on Tilda lines that are too long for a block are said to be so', () =>
  onPage('#platform=tilda&path=https://files.example/help/&before=fallback', async (page) => {
    await page.locator('.steps .bad', { hasText: '30,000' }).waitFor();
    await check(page, 'before', 'start');
    assert.equal(await page.locator('.steps .bad').count(), 0);
  }));

test('a look sets its colours, and colours of one’s own are no look', () =>
  onPage('', async (page) => {
    const chosen = () =>
      page.locator('[name=look]:checked').evaluateAll((all) => all.map(({ value }) => value));
    assert.deepEqual(await chosen(), ['ours']);
    await check(page, 'look', 'magazine');
    assert.match(await linesOf(page), /theme="light" style="--ali-color-accent: #98301c;/);
    await check(page, 'look', 'dark-tech');
    assert.match(await linesOf(page), /theme="dark" style="--ali-color-accent: #4ee1a0;/);
    await page.locator('#accent-dark').fill('#ffffff');
    assert.deepEqual(await chosen(), []);
  }));

test('one colour is enough: its shade on dark pages is told with its contrast', () =>
  onPage('', async (page) => {
    await page.locator('#accent').fill('#9a2a5a');
    assert.match(
      await page.locator('#derived').innerText(),
      /becomes #\w{6}\.\s+Easy to read: contrast (4\.[5-9]|[5-9])/,
    );
  }));

test('the preview stands in a post and shows an answer when asked', () =>
  onPage('', async (page) => {
    const inside = page.frameLocator('#frame-narrow iframe');
    await inside.getByText(en.preview.post.above).waitFor();
    await check(page, 'view', 'answer');
    await settled(page, 'start="o-');
    await inside.locator('[part~=first]').first().waitFor();
    assert.doesNotMatch(await linesOf(page), /start=/);
  }));

test('on a phone the bar copies the lines and shows the preview', () =>
  onPage(
    '',
    async (page) => {
      await check(page, 'platform', 'ghost');
      await page.locator('#dock-copy').click();
      await page.locator('.status', { hasText: en.snippet.copied }).waitFor();
      assert.equal(await read(page), await linesOf(page));
      const frame = page.locator('#frame-narrow');
      assert.equal(await frame.isVisible(), false);
      await page.locator('#dock-preview').click();
      assert.equal(await frame.isVisible(), true);
      await page.locator('#dock-preview').click();
      assert.equal(await frame.isVisible(), false);
    },
    { ...clipboard, viewport: { width: 360, height: 700 } },
  ));
