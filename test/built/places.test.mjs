// What only a real address bar and a real search can show: links to a place, and text found in folded cards.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, textOf } from '../browser.mjs';
import { browser, files, post, useBrowser, wizard } from '../page.mjs';

const script = '<script src="/dist/ali-help.en.js" defer></script>';
const pages = {
  '/wizard': post(script, wizard('url-state="sync"')),
  '/reasons': post(script, '<ali-block-reasons></ali-block-reasons>'),
};
const headers = { 'content-type': 'text/html' };
useBrowser({ change: (path) => pages[path] && { body: pages[path], headers } });

test('a link copied at an outcome opens it in a fresh browser; Back and Forward walk the answers', async () => {
  const { page: tab, close } = await open(browser, `${files.origin}/wizard`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const state = () => tab.evaluate('document.querySelector("ali-recovery-wizard").state');
  const titles = [];
  for (const option of [0, 1, 1, 0, 0]) {
    titles.push(await textOf(tab, '.node .h1'));
    await tab.locator('.option').nth(option).click();
  }
  const outcome = await textOf(tab, '[part=outcome] .h1');
  const { outcome: id, answers } = await state();
  assert.equal(answers.length, 5);
  await tab.locator('.extras .copy').nth(1).click();
  await tab.locator('.extras .copy[data-state=copied]').waitFor();
  const link = await tab.evaluate('navigator.clipboard.readText()');
  assert.equal(link, `${files.origin}/wizard#ali-recovery=${id}`);
  for (const title of titles.reverse()) {
    await tab.goBack();
    await tab.locator('.node .h1', { hasText: title }).waitFor();
  }
  assert.equal((await state()).answers.length, 0);
  for (let steps = 1; steps <= 5; steps++) {
    await tab.goForward();
    await tab.waitForFunction(
      `document.querySelector("ali-recovery-wizard").state.answers.length === ${steps}`,
    );
  }
  assert.equal(await textOf(tab, '[part=outcome] .h1'), outcome);
  await close();

  const fresh = await open(browser, link);
  assert.equal(await textOf(fresh.page, '[part=outcome] .h1'), outcome);
  assert.deepEqual(fresh.log.errors, []);
  await fresh.close();
});

// A link to a text is searched like find-in-page, with the same unfolding.
test('text found in a folded card unfolds it', async () => {
  const found = await open(browser, `${files.origin}/reasons#:~:text=Register%20with%20a%20real%20address`);
  await found.page.locator('ali-block-reasons .reason[open]').first().waitFor();
  const opened = await found.page.evaluate('[...document.querySelector("ali-block-reasons").opened]');
  assert.equal(opened.length, 1, 'the element knows what the search has opened');
  await found.close();
});
