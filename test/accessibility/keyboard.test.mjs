// Everything by keyboard alone: every way through the wizard, and every control of every main state.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useBrowser } from '../page.mjs';
import { fromSource } from '../project.mjs';
import { onState, states } from './states.mjs';

useBrowser();

/** Helpers in the page: what has the focus, through shadow roots, and what a control is called. */
const prepare = (page) =>
  page.evaluate(() => {
    window.focused = () => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at;
    };
    window.called = (each) =>
      `${each.localName} ${(each.innerText || each.value || each.name || '').trim().slice(0, 40)}`;
  });

/** Presses Tab until the focus is on what `wanted(element, argument)` means; gives up after a round. */
async function tabTo(page, wanted, argument, key = 'Tab') {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    if (await page.evaluate(`Boolean((${wanted})(focused(), ${JSON.stringify(argument)}))`)) return;
  }
  throw new Error(`${key} never reached ${wanted} ${argument}`);
}
const isOption = (at, n) =>
  at?.matches('button.option') && [...at.closest('ul').children].indexOf(at.closest('li')) === n;
const isRestart = (at) => at?.matches('.nav button.quiet, .nav button:last-child');

test('every way through the rendered wizard, and the way back to its start', async () => {
  const { graph, paths } = await fromSource(
    `export { graph } from './content/graph.ts'; export { paths } from '../test/harness/graph.ts';`,
  );
  const ways = paths(graph, 'q-start');
  assert.ok(ways.length > 40);
  await onState('en', states.question, async (page, wizard) => {
    await prepare(page);
    const node = () => wizard.evaluate((each) => each.state.node);
    for (const way of ways) {
      for (const { question, option } of way.answers) {
        await tabTo(page, isOption, Object.keys(graph[question]).indexOf(option));
        await page.keyboard.press('Enter');
        // The focus goes to the new heading, so that the next Tab is the next thing on screen.
        await page.waitForFunction(
          (from) =>
            document.querySelector('ali-recovery-wizard').state.node !== from && focused().matches('.h1'),
          question,
        );
      }
      assert.equal(await node(), way.node);
      // From the heading backwards, over the edge of the page, it is near.
      await tabTo(page, isRestart, null, 'Shift+Tab');
      await page.keyboard.press('Space');
      await page.waitForFunction(
        () => document.querySelector('ali-recovery-wizard').state.node === 'q-start',
      );
    }
  });
});

/** Every control that can be seen, in the order of the document, with what a reader must be able to rely on. */
const inspect = ({ shadowRoot }) =>
  [...shadowRoot.querySelectorAll('a[href], button, summary, input, textarea, select')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled)
    .map((each) => {
      const { width, height } = each.getBoundingClientRect();
      const box = each.closest('label')?.getBoundingClientRect() ?? { width, height };
      // A link inside a sentence is exempt from the size of targets.
      const small =
        !each.matches('a') && (Math.max(height, box.height) < 44 || Math.max(width, box.width) < 24);
      return { what: called(each), small };
    });
const named = (controls) => controls.map(({ what }) => what);

for (const locale of ['en', 'uk']) {
  for (const [name, state] of Object.entries(states)) {
    test(`${name} in ${locale}: Tab reaches every control in order, each with a visible focus and room for a thumb`, () =>
      onState(locale, state, async (page, element) => {
        await prepare(page);
        const controls = await element.evaluate(inspect);
        assert.ok(controls.length > 2);
        const small = controls.filter((each) => each.small);
        assert.deepEqual(named(small), [], 'targets of 44 pixels');
        await page.evaluate(() => document.activeElement?.blur());
        await page.mouse.click(1, 1);
        const reached = [];
        while (reached.length < controls.length) {
          await page.keyboard.press('Tab');
          reached.push(
            await page.evaluate(() => {
              const { outlineStyle, outlineWidth } = getComputedStyle(focused());
              const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
              return { what: called(focused()), seen };
            }),
          );
        }
        assert.deepEqual(named(reached), named(controls));
        assert.deepEqual(named(reached.filter(({ seen }) => !seen)), [], 'a focus that can be seen');
      }));
  }
}
