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
    window.called = (each) => {
      const words = each.innerText || each.closest('label')?.innerText || each.value || each.name || '';
      return `${each.localName} ${words.trim().slice(0, 40)}`;
    };
    // A tick box that is a number, and a choice of several, show the focus beside the control itself.
    window.showsFocus = (each) =>
      [each, each.nextElementSibling, each.closest('label')].some((node) => {
        if (!node?.checkVisibility({ opacityProperty: true })) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(node);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
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
  at?.matches('.node button.choice') && [...at.closest('ul').children].indexOf(at.closest('li')) === n;
const isRestart = (at) => at?.matches('button.restart');

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
            document.querySelector('ali-recovery-wizard').state.node !== from && focused().matches('.title'),
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

test('steps are ticked by the space bar, and the next one is then the one to do', () =>
  onState('en', states.outcome, async (page, element) => {
    await prepare(page);
    const steps = () =>
      element.evaluate(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('.node > .steps > .step')].map((each) => [
          each.querySelector('input').checked,
          each.classList.contains('now'),
        ]),
      );
    const count = (await steps()).length;
    const told = new Set();
    for (let ticked = 0; ticked < count; ticked++) {
      await tabTo(page, (at) => at?.matches('.do input') && !at.checked);
      assert.ok(await page.evaluate(() => showsFocus(focused())), `focus on step ${ticked + 1}`);
      await page.keyboard.press('Space');
      const found = await steps();
      assert.deepEqual(
        found,
        found.map((_, index) => [index <= ticked, index === ticked + 1]),
      );
      told.add(await element.locator('.tap[role=status]').innerText());
    }
    assert.equal(told.size, count, 'how many are done is told each time');
  }));

test('what it is about is chosen by the arrow keys, and the card follows', () =>
  onState('en', { ...states.contacts, attributes: 'time-zone="Europe/Kyiv"' }, async (page, element) => {
    await prepare(page);
    const card = () => element.evaluate(({ shadowRoot }) => shadowRoot.querySelector('.card').id);
    const isRadio = (at) => at?.type === 'radio';
    await tabTo(page, isRadio);
    const cards = [await card()];
    const about = [await page.evaluate(() => called(focused()))];
    for (let presses = 0; presses < 3; presses++) {
      await page.keyboard.press('ArrowDown');
      assert.ok(await page.evaluate(() => focused().checked && showsFocus(focused())));
      about.push(await page.evaluate(() => called(focused())));
      cards.push(await card());
    }
    assert.equal(new Set(about).size, 4);
    assert.ok(new Set(cards).size > 1, String(cards));
    // The group is one stop: the next one is below it.
    await page.keyboard.press('Tab');
    assert.ok(!(await page.evaluate(`(${isRadio})(focused())`)));
    await page.keyboard.press('Shift+Tab');
    assert.equal(await page.evaluate(() => called(focused())), about.at(-1));
  }));

test('another contact opened by the keys takes the focus along', () =>
  onState('en', states.contacts, async (page, element) => {
    await prepare(page);
    const before = await element.locator('.card .section-title').innerText();
    await tabTo(page, (at) => at?.matches('.section .choice'));
    const chosen = await page.evaluate(() => focused().innerText.split('\n')[0]);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => focused()?.matches('.card .section-title'));
    const after = await page.evaluate(() => focused().innerText);
    assert.notEqual(after, before);
    assert.equal(after, chosen);
  }));

/**
 * Every control that can be seen, in the order of the document, with what a reader must be able to rely on. Of several
 * to choose one from, Tab stops at the chosen one.
 */
const inspect = ({ shadowRoot }) =>
  [...shadowRoot.querySelectorAll('a[href], button, summary, input, textarea, select')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled)
    .filter((each) => each.type !== 'radio' || each.checked)
    .map((each) => {
      const { width, height } = each.getBoundingClientRect();
      const box = each.closest('label')?.getBoundingClientRect() ?? { width, height };
      // A link inside a sentence is exempt from the size of targets.
      const inSentence = each.matches('a:not(.quiet, .button)');
      const small = !inSentence && (Math.max(height, box.height) < 44 || Math.max(width, box.width) < 44);
      return { what: called(each), small };
    });
const named = (controls) => controls.map(({ what }) => what);

for (const locale of ['en', 'uk', 'he']) {
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
          reached.push(await page.evaluate(() => ({ what: called(focused()), seen: showsFocus(focused()) })));
        }
        assert.deepEqual(named(reached), named(controls));
        assert.deepEqual(named(reached.filter(({ seen }) => !seen)), [], 'a focus that can be seen');
      }));
  }
}
