// The configurator by keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipboard, focused, linesOf, onPage, read, useConfigurator, words } from './configurator-owner.mjs';
import { settled } from './configurator-page.mjs';

useConfigurator();
const en = await words('en');

/** Presses Tab until `stop` says so; returns what had the focus on the way. */
async function tab(page, stop, { key = 'Tab', most = 200 } = {}) {
  const seen = [];
  for (let n = 0; n < most; n++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    seen.push(at);
    if (stop(at.what)) return seen;
  }
  throw new Error(`not reached by ${key}:\n${seen.map(({ what }) => what).join('\n')}`);
}
const to = (start) => (what) => what.startsWith(start);

test('everything is reached and used by keyboard alone, with the focus in sight', async () => {
  await onPage(
    '',
    async (page) => {
      // The skip link leads to the lines and back.
      await tab(page, to('a #lines'));
      await page.keyboard.press('Enter');
      assert.equal((await focused(page)).what, 'h2 lines');
      await tab(page, to('button copy-page'));
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (text) => document.querySelector('.status').textContent === text,
        en.snippet.copied,
      );
      assert.equal(await read(page), await linesOf(page));

      await page.locator('body').evaluate((body) => (body.tabIndex = -1) && body.focus());
      await page.evaluate(() => getSelection().collapse(document.body, 0));
      await tab(page, to('input element'), { key: 'Shift+Tab' });
      await page.keyboard.press('ArrowDown');
      assert.match(await linesOf(page), /<ali-support-contacts/);
      const seen = [await focused(page)];
      seen.push(...(await tab(page, to('input lang'))));
      await page.keyboard.press('ArrowDown');
      assert.match(await linesOf(page), /ali-help\.ru\.js/);

      seen.push(...(await tab(page, (what) => what.startsWith('input accent'))));
      await page.keyboard.type('#ffcc00');
      assert.match(await linesOf(page), /--ali-color-accent: light-dark\(#ffcc00/);
      assert.equal(await page.locator('#accent').inputValue(), '#ffcc00');
      // The better colour is the next stop.
      await page.keyboard.press('Tab');
      assert.match(await page.evaluate(() => document.activeElement.textContent), /Use #/);
      await page.keyboard.press('Enter');
      assert.doesNotMatch(await linesOf(page), /light-dark\(#ffcc00/);

      assert.equal((await focused(page)).what.split(' ')[1], 'accent');
      seen.push(...(await tab(page, to('input channels'))));
      await page.keyboard.press('Space');
      await tab(page, to('input channels email-security'));
      await page.keyboard.press('Space');
      assert.match(await linesOf(page), /channels="chat-ru email-security"/);
      const arrows = await tab(page, to('button channels-email-security-up'));
      seen.push(...arrows);
      await page.keyboard.press('Enter');
      assert.match(await linesOf(page), /channels="email-security chat-ru"/);
      // It cannot go further up, so the arrow down has the focus.
      seen.push(await focused(page));
      assert.equal(seen.at(-1).what, 'button channels-email-security-down');
      assert.match(await page.locator('p.sr[role=status]').textContent(), /: now number 1$/);

      seen.push(...(await tab(page, to('input path'))));
      await page.keyboard.press('Control+A');
      await page.keyboard.type('/help/');
      seen.push(...(await tab(page, to('input sri'))));
      await page.keyboard.press('Space');
      seen.push(...(await tab(page, to('input page'))));
      await page.keyboard.press('ArrowRight');
      await settled(page, 'color-scheme: dark');
      seen.push(...(await tab(page, to('button copy-page'))));
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (text) => document.querySelector('.status').textContent === text,
        en.snippet.copied,
      );
      assert.equal(await read(page), await linesOf(page));
      assert.match(await read(page), /^<script src="\/help\/ali-help\.ru\.js" integrity="sha384-/);

      // On to the end of the page.
      seen.push(...(await tab(page, (what) => what.includes('flow-map'))));
      const wanted = await page.evaluate(() => {
        const found = [
          ...document.querySelectorAll('main :is(input, select, button, summary, a[href], pre)'),
        ].filter((element) => !element.disabled && element.checkVisibility());
        // Of radio buttons one is a stop, the checked one.
        return found
          .filter((element) => element.type !== 'radio' || element.checked)
          .map((element) =>
            [
              element.localName,
              element.name || element.id || element.getAttribute('href') || '',
              element.value ?? '',
            ]
              .join(' ')
              .trim(),
          );
      });
      const reached = new Set(seen.map(({ what }) => what.split(' ').slice(0, 2).join(' ')));
      const missed = wanted
        .map((what) => what.split(' ').slice(0, 2).join(' '))
        .filter((what) => !reached.has(what));
      assert.deepEqual(missed, []);
      assert.deepEqual(
        seen.filter(({ ring, frame }) => !ring && !frame).map(({ what }) => what),
        [],
      );
    },
    clipboard,
  );
});
