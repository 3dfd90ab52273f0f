// What a screen reader is given in each main state, kept as text in test/aria. A change there is a change for its
// users: read it, then `UPDATE_ARIA=1 node --test test/aria.test.mjs`.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/localizer.mjs';
import { files, onPage, useBrowser } from './page.mjs';
import { pageOf, settle, states } from './states.mjs';

const folder = join(root, 'test/aria');
useBrowser();

for (const locale of ['en', 'uk']) {
  for (const [name, state] of Object.entries(states)) {
    test(`${name} in ${locale}`, async () => {
      await onPage(pageOf(locale, state, files.origin), async (page) => {
        await settle(page, state);
        const seen = `${await page.locator(state.tag).ariaSnapshot()}\n`;
        const file = join(folder, `${name}.${locale}.yml`);
        if (process.env.UPDATE_ARIA) {
          await mkdir(folder, { recursive: true });
          await writeFile(file, seen);
        }
        assert.equal(seen, await readFile(file, 'utf8'));
      });
    });
  }
}
