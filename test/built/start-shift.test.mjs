// With the start HTML between the tags and the room held, nothing on the page moves when the element comes, whatever the
// theme does to headings, lists and links.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complete, onPage, post, src, useBrowser } from '../page.mjs';
import { locales, read, tags } from '../project.mjs';

useBrowser();

/** A bare page, and the measures of two much used themes. */
const themes = {
  bare: '',
  'a block theme of WordPress': `
    body { font: 400 clamp(1rem, 1rem + ((1vw - 0.2rem) * 0.2), 1.125rem)/1.55 system-ui, sans-serif; margin: 0 }
    main { max-width: 620px; margin: 0 auto; padding: 0 30px }
    main > * { margin-block: 1.2rem 0 } h2 { font: 400 clamp(1.75rem, 4vw, 2.25rem)/1.15 serif }
    h3 { font: 400 1.5rem/1.2 serif } ul { padding-left: 2rem } li { margin: 0.5rem 0 } a { text-underline-offset: 0.1em }`,
  'a theme of Ghost': `
    html { font-size: 62.5% } body { font: 1.8rem/1.6 serif; margin: 0; overflow-x: hidden }
    main { display: grid; grid-template-columns: [full-start] minmax(4vw, auto) [main-start] min(720px, calc(100% - 8vw)) [main-end] minmax(4vw, auto) [full-end] }
    main > * { grid-column: main } main > * + * { margin: 2.8rem 0 0 } h2 { font: 700 3rem/1.2 sans-serif; margin: 5.6rem 0 0 }
    h3 { font: 600 2.4rem/1.3 sans-serif } ul { padding-left: 2.8rem } li + li { margin-top: 1.1rem } a { color: #a04 }`,
};

const pageOf = async (locale, tag, css) =>
  post(
    `<style>${css}</style><style>${await read('dist/fallback', locale, 'hold.css')}</style>
    <script>
      window.shifts = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shifts += value)))
        .observe({ type: 'layout-shift', buffered: true });
    </script>`,
    `<main><p>before</p><${tag}>${await read('dist/start', locale, `${tag}.html`)}</${tag}><p id="after">after</p></main>`,
    locale,
  );

for (const [n, [theme, css]] of Object.entries(themes).entries())
  for (const [m, locale] of locales.entries())
    test(`start: nothing moves in ${theme}, in ${locale}`, async () => {
      for (const [k, width] of [320, 412, 768].entries()) {
        // Each element takes its turn at each width.
        const tag = tags[(n + m + k) % tags.length];
        await onPage(
          await pageOf(locale, tag, css),
          async (page) => {
            const state = () =>
              page.evaluate(async () => {
                await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                return {
                  top: document.querySelector('#after').getBoundingClientRect().top,
                  shifts: window.shifts,
                };
              });
            const { top } = await state();
            await page.addScriptTag({ url: src('ali-help.js') });
            await complete(page);
            assert.deepEqual(await state(), { top, shifts: 0 }, `${tag}, ${width} px`);
          },
          { viewport: { width, height: 900 } },
        );
      }
    });
