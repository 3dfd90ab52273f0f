// What only a real address bar can show: links to a place, and the way back through the answers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, textOf } from '../browser.mjs';
import { browser, files, post, useBrowser, wizard } from '../page.mjs';

const script = '<script src="/dist/ali-help.en.js" defer></script>';
const pages = {
  '/wizard': post(script, wizard('url-state="sync"')),
};
const headers = { 'content-type': 'text/html' };
useBrowser({ change: (path) => pages[path] && { body: pages[path], headers } });

test('a link copied at an outcome opens it in a fresh browser; Back and Forward walk the answers', async () => {
  const { page: tab, close } = await open(browser, `${files.origin}/wizard`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const state = () => tab.evaluate('document.querySelector("ali-recovery-wizard").state');
  const titles = [];
  for (const option of [0, 0, 0, 3, 0]) {
    titles.push(await textOf(tab, '.node .title'));
    await tab.locator('button.choice').nth(option).click();
  }
  const outcome = await textOf(tab, '[part=outcome] .title');
  const { outcome: id, answers } = await state();
  assert.equal(answers.length, 5);
  await tab.locator('.extras .copy').nth(1).click();
  await tab.locator('.extras .copy[data-state=copied]').waitFor();
  const link = await tab.evaluate('navigator.clipboard.readText()');
  assert.equal(link, `${files.origin}/wizard#ali-recovery--${id}`);
  for (const title of titles.reverse()) {
    await tab.goBack();
    await tab.locator('.node .title', { hasText: title }).waitFor();
  }
  assert.equal((await state()).answers.length, 0);
  for (let steps = 1; steps <= 5; steps++) {
    await tab.goForward();
    await tab.waitForFunction(
      `document.querySelector("ali-recovery-wizard").state.answers.length === ${steps}`,
    );
  }
  assert.equal(await textOf(tab, '[part=outcome] .title'), outcome);
  await close();

  const fresh = await open(browser, link);
  assert.equal(await textOf(fresh.page, '[part=outcome] .title'), outcome);
  assert.deepEqual(fresh.log.errors, []);
  await fresh.close();
});
