// What a screen reader is given in each main state, kept as text in aria/. A change there is a change for its users:
// read it, then `UPDATE_ARIA=1 node --test test/accessibility/aria.test.mjs`.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { useBrowser } from '../page.mjs';
import { read, root } from '../project.mjs';
import { onState, states } from './states.mjs';

useBrowser();

for (const [name, state] of Object.entries(states)) {
  const file = `test/accessibility/aria/${name}.yml`;
  test(`what a screen reader is given: ${name}`, () =>
    onState('en', state, async (_page, element) => {
      // The rest of the contacts stands in their own snapshot.
      const part = name === 'letter' ? element.locator('.write') : element;
      const seen = `${await part.ariaSnapshot()}\n`;
      if (process.env.UPDATE_ARIA) await writeFile(join(root, file), seen);
      assert.equal(seen, await read(file));
    }));
}
