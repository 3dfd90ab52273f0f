// The elements bear what readers do to a page: 400 % zoom, larger text, their own spacing and colours, less movement,
// paper. Nothing sticks out or is cut off, no text lies over another, and every control can be seen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usual, useBrowser } from '../page.mjs';
import { broken, unseen } from './broken.mjs';
import { onState, states } from './states.mjs';

useBrowser();

const wizard = 'ali-recovery-wizard';
const scenes = {
  ...states,
  guide: { ...states.outcome, press: ['.step.now .guide > summary'] },
  answers: { tag: wizard, press: ['.choice', '.choice', '.answers summary'] },
  'answer of before': { tag: wizard, press: ['.choice', '.back'] },
  need: { tag: 'ali-support-contacts', press: ['.pick >> nth=1'] },
  'whole answer': { ...states['outcome-letter'], unfolded: true },
  'all contacts': { tag: 'ali-support-contacts', unfolded: true },
  'all reasons': { tag: 'ali-block-reasons', unfolded: true },
};

/** Puts a style sheet into the element, as a reader's extension does. */
const inside = (element, css) =>
  element.evaluate((host, text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    host.shadowRoot.adoptedStyleSheets = [...host.shadowRoot.adoptedStyleSheets, sheet];
  }, css);

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-bottom: 2em !important }';

/** On paper: dark on white, whole, without what only a screen can use. */
async function onPaper(page, element) {
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  assert.deepEqual(await element.evaluate(broken), [], 'on paper');
  const { ink, buttons } = await element.evaluate(({ shadowRoot }) => ({
    // Dark on paper, whatever the screen: its lightness, of 1.
    ink: parseFloat(/oklab\(([\d.]+)/.exec(getComputedStyle(shadowRoot.querySelector('.base')).color)[1]),
    buttons: [
      ...shadowRoot.querySelectorAll(
        '.top, .bar, .tap, .extras, .copy, .actions, .node[part=outcome] .choices',
      ),
    ]
      .filter((node) => node.checkVisibility() && !node.closest('.sketch'))
      .map((node) => node.className),
  }));
  assert.ok(ink < 0.3, `${ink}`);
  assert.deepEqual(buttons, []);
}

/** In forced colours and with reduced motion: every control and sign is seen, and nothing moves. */
async function inForcedColours(page, element) {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  assert.deepEqual(await element.evaluate(unseen), []);
  const moving = await element.evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('*')]
      .flatMap((node) => [null, '::before', '::after'].map((part) => getComputedStyle(node, part)))
      .filter((style) => style.transitionDuration !== '0s' || style.animationName !== 'none'),
  );
  assert.equal(moving.length, 0);
}

for (const [name, scene] of Object.entries(scenes))
  for (const [locale, first] of Object.entries({ uk: onPaper, nb: inForcedColours, he: onPaper }))
    test(`${name} in ${locale}: ${first.name}; zoom, large text, a column of 280 px, the reader's spacing`, () =>
      onState(locale, scene, async (page, element) => {
        await first(page, element);
        await page.emulateMedia(usual);
        const sound = async (what, width, style = '') => {
          await page.setViewportSize({ width, height: 640 });
          await page.evaluate((css) => (document.body.style.cssText = css), style);
          assert.deepEqual(await element.evaluate(broken), [], what);
        };
        await sound('400 % zoom', 320);
        await sound('400 % zoom and 200 % text', 320, 'font-size: 34px');
        await sound('200 % text', 640, 'font-size: 34px');
        await sound('280 px', 280, 'margin: 0');
        await inside(element, spacing);
        for (const width of [320, 768]) await sound(`spacing at ${width} px`, width);
      }));
