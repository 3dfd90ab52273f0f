// A page opened from the reader's own disk, as somebody tries it before uploading: no server, no origin.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { open, textOf } from '../browser.mjs';
import { browser, post, useBrowser, wizard } from '../page.mjs';
import { root } from '../project.mjs';

useBrowser();

let folder;
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'ali-help-disk-'))));
after(() => rm(folder, { recursive: true, force: true }));

async function openFile(name) {
  const path = join(folder, 'post.html');
  const script = `<script src="${pathToFileURL(join(root, 'dist', name)).href}" defer></script>`;
  await writeFile(
    path,
    post(script, wizard('', '<p slot="fallback" id="fallback">fallback of the page</p>'), 'uk'),
  );
  return open(browser, pathToFileURL(path).href);
}

test('the one-language file needs no server', async () => {
  const { page, log, close } = await openFile('ali-help.uk.js');
  await textOf(page, '.node .title');
  for (const option of [0, 0, 0, 3, 0]) await page.locator('button.choice').nth(option).click();
  await page.locator('[part~=outcome] .step').first().waitFor();
  assert.deepEqual(log.console, []);
  await close();
});

test('the loader cannot fetch there: the fallback stays, and the console names the one-language file', async () => {
  const { page, log, close } = await openFile('ali-help.js');
  await page.locator('ali-recovery-wizard button').waitFor();
  assert.ok(await page.locator('#fallback').isVisible());
  assert.match(log.console.join('\n'), /opened from a disk: use ali-help\.<language>\.js/);
  await close();
});
