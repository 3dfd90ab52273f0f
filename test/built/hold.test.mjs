// With the room held, nothing on the page moves when an element appears, with and without fallback.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complete, files, onPage, post, src, useBrowser } from '../page.mjs';
import { fallbackOf, tags } from '../project.mjs';

useBrowser();

/** A page that counts layout shifts from its beginning. */
const pageWith = (locale, body, hold) =>
  post(
    `<style>body { font: 16px/1.6 sans-serif; margin: 0 auto; padding: 0 20px; max-width: 680px }</style>
    ${hold ? `<link rel="stylesheet" href="${files.origin}/dist/fallback/${hold}">` : ''}
    <script>
      window.shifts = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shifts += value)))
        .observe({ type: 'layout-shift', buffered: true });
    </script>`,
    `<p>before</p>${body}<p id="after">after</p>`,
    locale,
  );

/** Shows the elements, once the first paint has been seen; the sum of all shifts, and how far what follows has moved. */
const shown = (html, width, name, height = 9000) =>
  onPage(
    html,
    async (page) => {
      const top = () => page.evaluate(() => document.getElementById('after').getBoundingClientRect().top);
      const frames = () =>
        page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await frames();
      const first = await top();
      await page.addScriptTag({ url: src(name) });
      await complete(page);
      await frames();
      return { moved: (await top()) - first, sum: await page.evaluate(() => window.shifts) };
    },
    { viewport: { width, height } },
  );

const still = { moved: 0, sum: 0 };
const inside = (withFallback, locale, tag) => (withFallback ? fallbackOf(locale, tag) : '');

for (const [locale, width] of [
  ['en', 1200],
  ['ru', 320],
  ['uk', 390],
  ['nb', 768],
])
  for (const withFallback of [false, true])
    test(`${locale}, ${width} px, ${withFallback ? 'with' : 'without'} fallback: nothing on the page moves`, async () => {
      const [first, ...rest] = await Promise.all(
        tags.map(async (tag, index) => {
          const text = await inside(withFallback, locale, tag);
          return index === 1
            ? `<div data-ali-help="${tag.slice(4)}">${text}</div>`
            : `<${tag}>${text}</${tag}>`;
        }),
      );
      const hold = `${locale}/hold.css`;
      const all = pageWith(locale, [first, ...rest].join('<p>between</p>'), hold);
      assert.equal((await shown(all, width, 'ali-help.js')).moved, 0);
      // Seen from the top of a screen, not a single shift is counted.
      if (locale === 'en' || locale === 'uk')
        assert.deepEqual(await shown(pageWith(locale, first, hold), width, 'ali-help.js', 900), still);
    });

const alone = `<${tags[0]}></${tags[0]}>`;

test('the room of all languages is enough for each', async () =>
  assert.deepEqual(await shown(pageWith('uk', alone, 'hold.css'), 360, 'ali-help.uk.js'), still));

test('without the room the page does move: the figures above can differ from 0', async () => {
  const { moved, sum } = await shown(pageWith('uk', alone), 360, 'ali-help.uk.js');
  assert.ok(moved > 300 && sum > 0, `${moved} ${sum}`);
});
