// The elements bear what readers do to a page: 400 % zoom, larger text, their own spacing and colours, less movement,
// paper. Nothing sticks out or is cut off, no text lies over another, and every control can be seen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken, unseen } from './broken.mjs';
import { files, onPage, useBrowser } from './page.mjs';
import { pageOf, settle, states } from './states.mjs';

const wizard = 'ali-recovery-wizard';
const scenes = {
  ...states,
  guide: { ...states.outcome, press: ['.now .guide summary'] },
  answers: { tag: wizard, press: ['.option', '.option', '.answers summary'] },
  'answer of before': { tag: wizard, press: ['.option', '.nav button'] },
  need: { tag: 'ali-support-contacts', press: ['.needs button'] },
};

useBrowser();

/** Opens a scene and gives what `look` needs: the page, the element, and a way to restyle both. */
const shown = (locale, scene, options, look) =>
  onPage(
    pageOf(locale, scene, files.origin),
    async (page) => {
      await settle(page, scene);
      await look(page, page.locator(scene.tag));
    },
    options,
  );

/** The style of the page's body. */
const body = (page, style) => page.evaluate((css) => (document.body.style.cssText = css), style);

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

for (const locale of ['uk', 'nb']) {
  for (const [name, scene] of Object.entries(scenes)) {
    test(`${name} in ${locale}: zoom, large text, a column of 280 px, the reader's spacing`, () =>
      shown(locale, scene, {}, async (page, element) => {
        const sound = async (what, width, style = '') => {
          await page.setViewportSize({ width, height: 640 });
          await body(page, style);
          assert.deepEqual(await element.evaluate(broken), [], what);
        };
        await sound('400 % zoom', 320);
        await sound('400 % zoom and 200 % text', 320, 'font-size: 34px');
        await sound('200 % text', 640, 'font-size: 34px');
        await sound('280 px', 280, 'margin: 0');
        await inside(element, spacing);
        for (const width of [320, 768]) await sound(`spacing at ${width} px`, width);
      }));
  }
}

for (const [name, scene] of Object.entries(scenes)) {
  test(`${name}: every control and sign is seen in forced colours, and nothing moves`, () =>
    shown('nb', scene, { forcedColors: 'active', reducedMotion: 'reduce' }, async (_page, element) => {
      assert.deepEqual(await element.evaluate(unseen), []);
      const moving = await element.evaluate(
        (host) =>
          [...host.shadowRoot.querySelectorAll('*')]
            .flatMap((node) => [null, '::before', '::after'].map((part) => getComputedStyle(node, part)))
            .filter(
              ({ transitionDuration, animationName }) =>
                transitionDuration !== '0s' || animationName !== 'none',
            ).length,
      );
      assert.equal(moving, 0);
    }));

  test(`${name} on paper: dark on white, whole, without what only a screen can use`, () =>
    shown(
      'uk',
      scene,
      { colorScheme: 'dark', viewport: { width: 680, height: 960 } },
      async (page, element) => {
        await page.emulateMedia({ media: 'print' });
        assert.deepEqual(await element.evaluate(broken), []);
        const { ink, buttons } = await element.evaluate((host) => ({
          ink: getComputedStyle(host.shadowRoot.querySelector('.base')).color,
          buttons: [...host.shadowRoot.querySelectorAll('.nav, .take, .copy, .actions')]
            .filter((node) => node.checkVisibility())
            .map((node) => node.className),
        }));
        assert.equal(ink, 'rgb(27, 34, 38)');
        assert.deepEqual(buttons, []);
      },
    ));
}
