// With the room held, nothing on the page moves when an element appears, with and without fallback.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/localizer.mjs';
import { files, onPage, useBrowser } from './page.mjs';

useBrowser();

const tags = ['ali-recovery-wizard', 'ali-support-contacts', 'ali-block-reasons'];
const fallbackOf = (locale, tag) => readFile(join(root, 'dist/fallback', locale, `${tag}.html`), 'utf8');

/** A page that counts layout shifts from its beginning; the script comes once the first paint has been seen. */
const pageWith = (locale, body, hold) => `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body { font: 16px/1.6 sans-serif; margin: 0 auto; padding: 0 20px; max-width: 680px }</style>
${hold ? `<link rel="stylesheet" href="${files.origin}/dist/fallback/${hold}">` : ''}
<script>
  window.shifts = [];
  new PerformanceObserver((list) => list.getEntries().forEach((each) => window.shifts.push(each.value)))
    .observe({ type: 'layout-shift', buffered: true });
</script></head><body><p>before</p>${body}<p id="after">after</p></body></html>`;

/** Shows the elements and returns the sum of all shifts, and how far what stands behind them has moved. */
const shown = (html, width, script, height = 9000) =>
  onPage(
    html,
    async (page) => {
      const top = () => page.evaluate(() => document.getElementById('after').getBoundingClientRect().top);
      const frames = () =>
        page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await frames();
      const first = await top();
      await page.addScriptTag({ url: `${files.origin}/dist/${script}` });
      await page.waitForFunction(
        (names) => {
          const found = [...document.querySelectorAll(names)];
          return found.length && found.every((each) => each.complete);
        },
        tags.join(),
        { polling: 50 },
      );
      await frames();
      const moved = (await top()) - first;
      const sum = await page.evaluate(() => window.shifts.reduce((all, value) => all + value, 0));
      return { moved, sum };
    },
    { viewport: { width, height } },
  );

for (const [locale, width] of [
  ['en', 1200],
  ['ru', 320],
  ['uk', 390],
  ['nb', 768],
])
  for (const withFallback of [false, true])
    test(`${locale}, ${width} px, ${withFallback ? 'with' : 'without'} fallback: nothing on the page moves`, async () => {
      const bodies = await Promise.all(
        tags.map(async (tag, index) => {
          const inner = withFallback ? await fallbackOf(locale, tag) : '';
          return index === 1
            ? `<div data-ali-help="${tag.slice(4)}">${inner}</div>`
            : `<${tag}>${inner}</${tag}>`;
        }),
      );
      const html = pageWith(locale, bodies.join('<p>between</p>'), `${locale}/hold.css`);
      assert.equal((await shown(html, width, 'ali-help.js')).moved, 0);
    });

test('the room of all languages is enough for each', async () => {
  const html = pageWith('uk', `<${tags[0]}></${tags[0]}>`, 'hold.css');
  assert.deepEqual(await shown(html, 360, 'ali-help.uk.js'), { moved: 0, sum: 0 });
});

for (const [locale, width] of [
  ['en', 1200],
  ['uk', 360],
])
  for (const withFallback of [false, true])
    test(`the wizard in ${locale}, ${width} px, by the loader, ${withFallback ? 'with' : 'without'} fallback: no shift at all`, async () => {
      const inner = withFallback ? await fallbackOf(locale, tags[0]) : '';
      const html = pageWith(locale, `<${tags[0]}>${inner}</${tags[0]}>`, `${locale}/hold.css`);
      assert.deepEqual(await shown(html, width, 'ali-help.js', 900), { moved: 0, sum: 0 });
    });

test('without the room the page does move: the figures above can differ from 0', async () => {
  const { moved, sum } = await shown(pageWith('uk', `<${tags[0]}></${tags[0]}>`), 360, 'ali-help.uk.js');
  assert.ok(moved > 300 && sum > 0, `${moved} ${sum}`);
});
