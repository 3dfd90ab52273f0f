// The demo pages, as somebody opens them first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from './browser.mjs';
import { browser, files, useBrowser } from './page.mjs';

useBrowser();

for (const path of [
  'post.en',
  'post.ru',
  'post.uk',
  'post.nb',
  'two-languages',
  'embed/classic',
  'embed/module',
  'embed/one-language',
]) {
  test(`demo/${path}.html shows its elements without a complaint`, async () => {
    const { page, log, close } = await open(browser, `${files.origin}/demo/${path}.html`);
    await page.waitForFunction(() => {
      const elements = [
        ...document.querySelectorAll('ali-recovery-wizard, ali-support-contacts, ali-block-reasons'),
      ];
      return elements.length && elements.every((element) => element.hasAttribute('ready'));
    });
    assert.deepEqual([...log.errors, ...log.console], []);
    await close();
  });
}
