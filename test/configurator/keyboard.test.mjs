// The configurator by keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { called, clipboard, linesOf, onPage, read, settled, useConfigurator, words } from './page.mjs';

useConfigurator();
const en = await words('en');

/** What has the focus, and whether it can be seen. */
const focused = (page) =>
  page.evaluate(`(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return {
      what: (${called})(),
      frame: document.activeElement.localName === 'iframe',
      // A control of the system draws its own ring, as \`auto\`.
      ring: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
    };
  })()`);

test('everything is reached and used by keyboard alone, with the focus in sight', () =>
  onPage(
    '',
    async (page) => {
      const seen = [];
      /** Presses Tab until it is on what is called so. */
      const tab = async (start, key = 'Tab') => {
        for (let n = 0; n < 200; n++) {
          await page.keyboard.press(key);
          const at = await focused(page);
          seen.push(at);
          if (at.what.includes(start)) return;
        }
        throw new Error(`${start} was not reached by ${key}:\n${seen.map(({ what }) => what).join('\n')}`);
      };
      const press = (key) => page.keyboard.press(key);
      const lines = async (pattern) => assert.match(await linesOf(page), pattern);
      const copied = async () => {
        await tab('button copy-page');
        await press('Enter');
        await page.locator('.status', { hasText: en.snippet.copied }).waitFor();
        assert.equal(await read(page), await linesOf(page));
      };

      // The skip link leads to the lines and back.
      await tab('a #lines');
      await press('Enter');
      assert.equal((await focused(page)).what, 'h2 lines');
      await copied();

      await page.locator('body').evaluate((body) => (body.tabIndex = -1) && body.focus());
      await page.evaluate(() => getSelection().collapse(document.body, 0));
      await tab('input platform', 'Shift+Tab');
      seen.length = 0;
      seen.push(await focused(page));
      await tab('input element');
      await press('ArrowDown');
      await lines(/<ali-support-contacts/);
      seen.push(await focused(page));
      await tab('input lang');
      await press('ArrowDown');
      await lines(/ali-help\.ru\.js/);

      await tab('input accent');
      await page.keyboard.type('#ffcc00');
      await lines(/--ali-color-accent: light-dark\(#ffcc00/);
      assert.equal(await page.locator('#accent').inputValue(), '#ffcc00');
      // The better colour is the next stop.
      await press('Tab');
      assert.match(await page.evaluate(() => document.activeElement.textContent), /Use #/);
      await press('Enter');
      assert.doesNotMatch(await linesOf(page), /light-dark\(#ffcc00/);
      assert.equal((await focused(page)).what.split(' ')[1], 'accent');

      await tab('input channels');
      await press('Space');
      await tab('input channels email-security');
      await press('Space');
      await lines(/channels="help-centre email-security"/);
      await tab('button channels-email-security-up');
      await press('Enter');
      await lines(/channels="email-security help-centre"/);
      // It cannot go further up, so the arrow down has the focus.
      seen.push(await focused(page));
      assert.equal(seen.at(-1).what, 'button channels-email-security-down');
      assert.match(await page.locator('p.sr[role=status]').textContent(), /: now number 1$/);

      await tab('input path');
      await press('Control+A');
      await page.keyboard.type('/help/');
      await tab('input sri');
      await press('Space');
      await tab('input page');
      await press('ArrowRight');
      await settled(page, 'color-scheme: dark');
      await copied();
      assert.match(await read(page), /^<script src="\/help\/ali-help\.ru\.js" integrity="sha384-/);

      // On to the end of the page.
      await tab('flow-map.html');
      const wanted =
        await page.evaluate(`[...document.querySelectorAll('main :is(input, select, button, summary, a[href], pre)')]
        // Of radio buttons one is a stop, the checked one.
        .filter((each) => !each.disabled && each.checkVisibility() && (each.type !== 'radio' || each.checked))
        .map(${called})`);
      const short = (what) => what.split(' ').slice(0, 2).join(' ');
      const reached = new Set(seen.map(({ what }) => short(what)));
      assert.deepEqual(
        wanted.map(short).filter((what) => !reached.has(what)),
        [],
      );
      const unseen = seen.filter(({ ring, frame }) => !ring && !frame);
      assert.deepEqual(
        unseen.map(({ what }) => what),
        [],
      );
    },
    clipboard,
  ));
