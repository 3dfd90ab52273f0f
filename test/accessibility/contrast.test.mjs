// Text ≥ 4.5:1; controls, signs and focus ≥ 3:1: computed in the browser, in the look as it comes and in every example
// theme, on a light and on a dark page, over everything that can be unfolded.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { onPage, post, src, useBrowser } from '../page.mjs';
import { readNow, root } from '../project.mjs';
import { measure } from './measure-contrast.mjs';

useBrowser();

const needed = { text: 4.5, control: 3, sign: 3, focus: 3 };
const isShort = ({ kind, ratio }) => ratio < needed[kind];
const themes = Object.fromEntries(
  readdirSync(join(root, 'stories/themes')).map((file) => [
    file.replace('.css', ''),
    readNow('stories/themes', file),
  ]),
);
const states = [
  { tag: 'ali-recovery-wizard' },
  { tag: 'ali-recovery-wizard', press: ['.choice', '.choice', '[part~=back]'] },
  { tag: 'ali-recovery-wizard', start: 'o-blocked-reactivate', later: '.step input' },
  { tag: 'ali-recovery-wizard', start: 'o-warranty' },
  { tag: 'ali-support-contacts', later: 'li + li .pick input' },
  { tag: 'ali-block-reasons' },
];

/** In the page: an element in a state, with everything unfolded and at rest. */
async function draw({ tag, start, press = [], later }) {
  const made = document.createElement(tag);
  if (start) made.setAttribute('start', start);
  document.body.replaceChildren(made);
  while (!made.complete) await new Promise((resolve) => setTimeout(resolve, 10));
  await made.updateComplete;
  const click = (selector) => {
    made.shadowRoot.querySelector(selector).click();
    return made.updateComplete;
  };
  for (const selector of press) await click(selector);
  for (let closed; (closed = made.shadowRoot.querySelectorAll('details:not([open])')).length;) {
    for (const each of closed) each.open = true;
    await new Promise((resolve) => setTimeout(resolve, 20));
    await made.updateComplete;
  }
  if (later) await click(later);
  await Promise.all(made.shadowRoot.getAnimations().map(({ finished }) => finished));
  return made;
}

const pages = {
  light: 'color-scheme:light;color:#1c1c1c;background:#fff',
  dark: 'color-scheme:dark;color:#eceff1;background:#121212',
};

/** Every contrast of the elements in a theme, on a light and on a dark page. */
const contrasts = (css) =>
  onPage(post(`<style>${css}</style>`, ''), async (page) => {
    await page.addScriptTag({ url: src('ali-help.en.js') });
    const found = { light: [], dark: [] };
    for (const state of states) {
      const element = await page.evaluateHandle(draw, state);
      for (const [scheme, style] of Object.entries(pages)) {
        // Without transitions, which would be measured half-way.
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.evaluate((text) => (document.body.style.cssText = text), style);
        const measured = await element.evaluate(measure);
        found[scheme].push(...measured.map((each) => ({ ...each, what: `${state.tag} ${each.what}` })));
      }
    }
    return found;
  });

test('contrast: what is too pale is found, of every kind', async () => {
  const pale = 'ali-recovery-wizard::part(base){--_muted:#999;--_border:#ccc;--_accent:#8bd}';
  const short = (await contrasts(pale)).light.filter(isShort).map(({ kind }) => kind);
  assert.deepEqual([...new Set(short)].sort(), Object.keys(needed).sort());
});

for (const [name, css] of Object.entries({ none: '', ...themes }))
  test(`contrast: ${name} on a light and on a dark page`, async () => {
    for (const found of Object.values(await contrasts(css))) {
      const kinds = new Set(found.map(({ kind }) => kind));
      assert.deepEqual([...kinds].sort(), Object.keys(needed).sort());
      const say = ({ kind, ratio, colours, what }) => `${kind} ${ratio.toFixed(2)}: ${colours} (${what})`;
      assert.deepEqual(found.filter(isShort).map(say), []);
    }
  });

const values = ['black', 'white', '#777', '#9a2a5a', '#ffd400', '#00c853', '#1a237e', 'rgb(255 120 0 / 50%)'];
const tokens = Object.fromEntries(
  'text muted border accent on-accent warning'.split(' ').map((name) => [name, [...values, 'currentColor']]),
);
for (const name of ['surface', 'raised']) tokens[name] = [...values, 'transparent'];

test('contrast: one token set alone stays readable, on a light and on a dark page', () =>
  onPage(post('', ''), async (page) => {
    await page.addScriptTag({ url: src('ali-help.en.js') });
    const short = [];
    for (const state of [states[0], states[2]]) {
      const element = await page.evaluateHandle(draw, state);
      for (const [scheme, style] of Object.entries(pages)) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.evaluate((text) => (document.body.style.cssText = text), style);
        for (const [token, values] of Object.entries(tokens)) {
          for (const value of values) {
            await element.evaluate(
              (each, css) => (each.style.cssText = css),
              `--ali-color-${token}: ${value}`,
            );
            for (const found of (await element.evaluate(measure)).filter(isShort))
              short.push(
                `${token} ${value}, ${scheme}: ${found.kind} ${found.ratio.toFixed(2)}: ${found.colours} (${found.what})`,
              );
          }
        }
      }
    }
    assert.deepEqual(short, []);
  }));
