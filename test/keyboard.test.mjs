// Everything by keyboard alone: every way through the wizard, and every control of every main state.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/localizer.mjs';
import { files, onPage, useBrowser } from './page.mjs';
import { pageOf, settle, states } from './states.mjs';

useBrowser();
let flow;
before(async () => {
  const words = join(root, '.cache/words');
  const built = readdirSync(words)
    .filter((name) => name.startsWith('en-'))
    .sort()
    .pop();
  const load = (name) => import(pathToFileURL(join(words, built, 'flow', name)));
  flow = { ...(await load('graph.js')), ...(await load('checks.js')) };
});

const onState = (locale, state, run) =>
  onPage(pageOf(locale, state, files.origin), async (page) => {
    await settle(page, state);
    await run(page);
  });

/** In the page: what has the focus, through shadow roots. */
const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

/** Presses Tab until the focus is on what `wanted(element, argument)` means; gives up after a round. */
async function tabTo(page, wanted, argument) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      `((at) => Boolean(at) && (${wanted})(at, ${JSON.stringify(argument)}))((${focused})())`,
    );
    if (there) return;
  }
  throw new Error(`Tab never reached ${wanted} ${argument}`);
}

test('every way through the rendered wizard, and the way back to its start', async () => {
  const ways = flow.paths(flow.graph, 'q-start');
  assert.ok(ways.length > 40);
  await onState('en', states.question, async (page) => {
    for (const { answers, node } of ways) {
      for (const { question, option } of answers) {
        const index = Object.keys(flow.graph[question]).indexOf(option);
        await tabTo(
          page,
          '(at, n) => at.matches("button.option") && [...at.closest("ul").children].indexOf(at.closest("li")) === n',
          index,
        );
        await page.keyboard.press('Enter');
        await page.waitForFunction(
          ([tag, from]) => document.querySelector(tag).state.node !== from,
          ['ali-recovery-wizard', question],
        );
        // The focus goes to the new heading, so that the next Tab is the next thing on screen.
        await page.waitForFunction(`(${focused})()?.matches('.h1')`);
      }
      assert.equal(await page.evaluate(() => document.querySelector('ali-recovery-wizard').state.node), node);
      await tabTo(page, '(at) => at.matches(".nav button.quiet, .nav button:last-child")');
      await page.keyboard.press('Space');
      await page.waitForFunction(
        () => document.querySelector('ali-recovery-wizard').state.node === 'q-start',
      );
    }
  });
});

/** Every control that can be seen, in the order of the document, with what a reader must be able to rely on. */
const inspect = (tag) => {
  const base = document.querySelector(tag).shadowRoot;
  const controls = [...base.querySelectorAll('a[href], button, summary, input, textarea, select')];
  return controls
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled)
    .map((each) => {
      const { width, height } = each.getBoundingClientRect();
      const box = each.closest('label')?.getBoundingClientRect() ?? { width, height };
      return {
        what: `${each.localName} ${(each.innerText || each.value || each.name || '').trim().slice(0, 40)}`,
        // A link inside a sentence is exempt from the size of targets.
        small: !each.matches('a') && (Math.max(height, box.height) < 44 || Math.max(width, box.width) < 24),
      };
    });
};

for (const locale of ['en', 'uk']) {
  for (const [name, state] of Object.entries(states)) {
    test(`${name} in ${locale}: Tab reaches every control in order, each with a visible focus and room for a thumb`, async () => {
      await onState(locale, state, async (page) => {
        const controls = await page.evaluate(inspect, state.tag);
        assert.ok(controls.length > 2);
        assert.deepEqual(
          controls.filter(({ small }) => small).map(({ what }) => what),
          [],
          'targets of 44 pixels',
        );
        await page.evaluate(() => document.activeElement?.blur());
        await page.mouse.click(1, 1);
        const reached = [];
        const hidden = [];
        for (let press = 0; press < controls.length; press++) {
          await page.keyboard.press('Tab');
          const { what, seen } = await page.evaluate(`(() => {
            const at = (${focused})();
            const style = getComputedStyle(at);
            return {
              what: at.localName + ' ' + (at.innerText || at.value || at.name || '').trim().slice(0, 40),
              seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
            };
          })()`);
          reached.push(what);
          if (!seen) hidden.push(what);
        }
        assert.deepEqual(
          reached,
          controls.map(({ what }) => what),
        );
        assert.deepEqual(hidden, [], 'a focus that can be seen');
      });
    });
  }
}
