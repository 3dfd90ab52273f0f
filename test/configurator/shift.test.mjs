// The copied lines in a post: nothing on the page moves when the element takes the place of its start.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initial } from '../../demo/configurator/options.js';
import { snippet } from '../../demo/configurator/snippet.js';
import { json, locales, read } from '../project.mjs';
import { blog, inContext, loadTexts, useConfigurator } from './page.mjs';

useConfigurator();
const facts = { ...json('dist/configurator/facts.json'), ...(await loadTexts()) };

/** The lines of an element as they are without further choices. */
const lines = (locale, element, level = '2') =>
  snippet({ ...initial(locale), element, 'heading-level': level }, facts)[0].text;

/** The post of the demo in a language, with the copied lines for each of its elements. */
async function postIn(locale) {
  const post = await read('demo', `post.${locale}.html`);
  const css = await read('demo/demo.css');
  return post
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`)
    .replace(/<script.*?<\/script>/, '')
    .replace(/<ali-([\w-]+)(?: heading-level="(\d)")?><\/ali-[\w-]+>/g, (_, element, level) =>
      lines(locale, element, level),
    );
}

/** In the page, before anything else: adds up what moves in sight. */
function watch() {
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** In the page: where the parts of the post stand, in sight or not. */
const places = () =>
  [...document.querySelectorAll('main > :is(h1, h2, p), main ali-recovery-wizard')].map(
    (each) => `${each.localName} ${Math.round(each.getBoundingClientRect().top + scrollY)}`,
  );

for (const width of [360, 768])
  test(`nothing moves in the posts of the demo at ${width} px`, () => {
    const pages = new Map();
    return inContext(
      async (context) => {
        await context.addInitScript(watch);
        let arrive;
        // The script comes once the page has been seen.
        await context.route(/ali-help\.\w+\.js$/, async (route) => {
          await arrive;
          await route.fallback();
        });
        for (const locale of locales) {
          let send;
          arrive = new Promise((resolve) => (send = resolve));
          const url = `${blog}${locale}.html`;
          pages.set(url, await postIn(locale));
          const page = await context.newPage();
          await page.goto(url, { waitUntil: 'commit' });
          await page.locator('ali-block-reasons li').last().waitFor();
          await page.waitForTimeout(200);
          const before = await page.evaluate(places);
          send();
          await page.waitForFunction(() => {
            const elements = [...document.querySelectorAll('[ready]')];
            return elements.length === 3 && elements.every(({ complete }) => complete);
          });
          await page.waitForTimeout(200);
          assert.deepEqual(await page.evaluate(places), before, locale);
          assert.equal((await page.evaluate(() => window.moved)).toFixed(2), '0.00', locale);
          await page.close();
        }
      },
      { pages, viewport: { width, height: 800 } },
    );
  });
