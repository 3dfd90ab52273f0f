// The demo pages, as somebody opens them first.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { open } from '../browser.mjs';
import { browser, complete, files, useBrowser } from '../page.mjs';
import { root } from '../project.mjs';

useBrowser();

const pages = readdirSync(join(root, 'demo'), { recursive: true }).filter(
  (file) => file.endsWith('.html') && file !== 'index.html',
);
test('every demo page shows its elements without a complaint', async () => {
  const { page, log, close } = await open(browser, 'about:blank');
  for (const path of pages) {
    await page.goto(`${files.origin}/demo/${path}`);
    for (const button of await page.locator('#add').all()) await button.click();
    await complete(page);
    assert.deepEqual([...log.errors, ...log.console], [], path);
  }
  await close();
});
