// Text ≥ 4.5:1; controls, signs and focus ≥ 3:1: computed in the browser, in the look as it comes and in every example
// theme, on a light and on a dark page, over everything that can be unfolded.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/localizer.mjs';
import { themesPage } from '../scripts/themes.mjs';
import { measure } from './contrast.mjs';
import { files, onPage, useBrowser } from './page.mjs';

const needed = { text: 4.5, control: 3, sign: 3, focus: 3 };
const folder = join(root, 'stories/themes');
const themes = {
  none: '',
  // Too pale on purpose: proves that the measuring finds it.
  pale: 'ali-recovery-wizard{--ali-color-muted:#999;--ali-color-border:#ccc;--ali-color-accent:#8bd}',
  ...Object.fromEntries(
    readdirSync(folder).map((file) => [file.replace('.css', ''), readFileSync(join(folder, file), 'utf8')]),
  ),
};
const states = [
  { tag: 'ali-recovery-wizard' },
  { tag: 'ali-recovery-wizard', answers: 2 },
  { tag: 'ali-recovery-wizard', attributes: { start: 'o-blocked-reactivate' }, tick: '.done input' },
  { tag: 'ali-recovery-wizard', attributes: { start: 'o-warranty' } },
  { tag: 'ali-support-contacts', press: '.needs button' },
  { tag: 'ali-block-reasons' },
];

useBrowser();

/** What of the element falls short on such a page, and its worst pairs. */
async function check(theme, scheme) {
  const colours = scheme === 'dark' ? 'color:#eceff1;background:#121212' : 'color:#1c1c1c;background:#fff';
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><style>body{color-scheme:${scheme};${colours}}${themes[theme]}</style><body></body></html>`;
  const cases = [];
  await onPage(
    html,
    async (page) => {
      await page.addScriptTag({ url: `${files.origin}/dist/ali-help.en.js` });
      for (const state of states) {
        const element = await page.evaluateHandle(
          async ({ tag, attributes = {}, answers = 0, press, tick }) => {
            const made = document.createElement(tag);
            for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
            document.body.replaceChildren(made);
            while (!made.complete) await new Promise((resolve) => setTimeout(resolve, 10));
            await made.updateComplete;
            const find = (selector) => made.shadowRoot.querySelector(selector);
            for (let n = 0; n < answers; n++) {
              find('.option').click();
              await made.updateComplete;
            }
            if (answers > 1) {
              // The answer that Back has undone is marked.
              find('[part~=back]').click();
              await made.updateComplete;
            }
            for (let closed; (closed = made.shadowRoot.querySelectorAll('details:not([open])')).length;) {
              for (const each of closed) each.open = true;
              await new Promise((resolve) => setTimeout(resolve, 20));
              await made.updateComplete;
            }
            if (press || tick) find(press ?? tick).click();
            await made.updateComplete;
            await Promise.all(made.shadowRoot.getAnimations().map(({ finished }) => finished));
            return made;
          },
          state,
        );
        cases.push(
          ...(await element.evaluate(measure)).map((each) => ({
            ...each,
            what: `${state.tag} ${each.what}`,
          })),
        );
      }
    },
    { colorScheme: scheme },
  );
  const worst = (kinds) =>
    cases.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.ratio - b.ratio)[0];
  return { cases, worst: [worst(['text']), worst(['control', 'sign', 'focus'])] };
}

test('docs/themes.md shows the CSS that is measured here', async () => {
  const page = readFileSync(join(root, 'docs/themes.md'), 'utf8');
  assert.equal(page, await themesPage(), 'run `npm run screenshots`');
});

test('contrast: what is too pale is found, of every kind', async () => {
  const { cases } = await check('pale', 'light');
  const short = cases.filter(({ kind, ratio }) => ratio < needed[kind]).map(({ kind }) => kind);
  assert.deepEqual([...new Set(short)].sort(), Object.keys(needed).sort());
});

for (const theme of Object.keys(themes)) {
  if (theme === 'pale') continue;
  for (const scheme of ['light', 'dark']) {
    test(`contrast: ${theme} on a ${scheme} page`, async (t) => {
      const { cases, worst } = await check(theme, scheme);
      const say = ({ kind, ratio, colours, what }) => `${kind} ${ratio.toFixed(2)}: ${colours} (${what})`;
      t.diagnostic(`${theme}, ${scheme}: worst ${worst.map(say).join('; ')}; ${cases.length} cases`);
      for (const kind of Object.keys(needed))
        assert.ok(
          cases.some((each) => each.kind === kind),
          `no ${kind} seen`,
        );
      assert.deepEqual(cases.filter(({ kind, ratio }) => ratio < needed[kind]).map(say), []);
    });
  }
}
