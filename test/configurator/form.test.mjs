// What an owner chooses first, and what answers: steps, looks, one colour, the preview, the bar of a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { platforms } from '../../demo/configurator/options.js';
import { clipboard, linesOf, onPage, read, settled, useConfigurator, words } from './page.mjs';

useConfigurator();
const en = await words('en');
const check = (page, name, value) => page.locator(`[name=${name}][value=${value}]`).check();

test('every platform is answered with three steps', () =>
  onPage('', async (page) => {
    for (const platform of [...platforms, 'npm']) {
      await check(page, 'platform', platform);
      assert.equal(await page.locator('.steps > li').count(), 3, platform);
      const text = await page.locator('.steps').textContent();
      const said = en.where[platform].paste ?? 'npm install';
      assert.ok(
        text.replaceAll('\u00a0', ' ').includes(said.replaceAll('`', '').replaceAll('\u00a0', ' ')),
        platform,
      );
    }
    assert.doesNotMatch(await page.locator('#lines-page').textContent(), /<script/);
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
