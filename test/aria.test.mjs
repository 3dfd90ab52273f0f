// What a screen reader is given in each main state, kept as text in test/aria. A change there is a change for its
// users: read it, then `UPDATE_ARIA=1 node --test test/aria.test.mjs`.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../scripts/localizer.mjs';
import { launch, open } from './browser.mjs';
import { serveFiles, servePage } from './server.mjs';
import { pageOf, settle, states } from './states.mjs';

const folder = join(root, 'test/aria');
let browser, files;
before(async () => {
  browser = await launch();
  files = await serveFiles();
});
after(async () => {
  await browser.close();
  await files.close();
});

for (const locale of ['en', 'uk']) {
  for (const [name, state] of Object.entries(states)) {
    test(`${name} in ${locale}`, async () => {
      const host = await servePage(pageOf(locale, state, files.origin));
      const { page, close } = await open(browser, host.origin);
      try {
        await settle(page, state);
        const seen = `${await page.locator(state.tag).ariaSnapshot()}\n`;
        const file = join(folder, `${name}.${locale}.yml`);
        if (process.env.UPDATE_ARIA) {
          await mkdir(folder, { recursive: true });
          await writeFile(file, seen);
        }
        assert.equal(seen, await readFile(file, 'utf8'));
      } finally {
        await close();
        await host.close();
      }
    });
  }
}
