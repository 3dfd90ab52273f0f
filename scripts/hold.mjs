// `npm run hold`: measures how tall each element's first screen is, by language and width, and writes it to
// hold-heights.json, from which the build makes the style sheets that hold space. Run it when a first screen has
// grown; the test says so. Needs a built dist and a browser.
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { chromium } from 'playwright';
import { serveFiles, servePage } from '../test/server.mjs';
import { launchOptions } from './browser.mjs';
import { tags } from './fallback.mjs';
import { columns } from './hold-css.mjs';
import { isMain } from './is-main.mjs';
import { locales } from './locales.mjs';

/** Text sizes of host pages; taller text breaks into more lines, so the tallest counts. */
const sizes = [16, 18];
/** The badge of a chat differs between them: open for all guides, for some, for none. */
const clocks = ['2026-03-02T09:00Z', '2026-03-02T19:00Z', '2026-03-02T01:00Z'];

async function heights(page, locale, origin) {
  await page.setContent(
    `<!doctype html><html lang="${locale}"><body>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</body></html>`,
  );
  await page.addScriptTag({ url: `${origin}/dist/ali-help.${locale}.js` });
  await page.waitForFunction((names) => names.every((name) => document.querySelector(name).complete), tags);
  const found = Object.fromEntries(tags.map((tag) => [tag, []]));
  for (const column of columns) {
    const tallest = {};
    for (const size of sizes)
      for (const clock of clocks) {
        const measured = await page.evaluate(
          async ([names, width, fontSize, time]) => {
            document.body.style.cssText = `font: ${fontSize}px/1.5 sans-serif; width: ${width}px; margin: 0`;
            document.querySelector('ali-support-contacts').now = new Date(time);
            await Promise.all(names.map((name) => document.querySelector(name).updateComplete));
            return names.map((name) => [name, document.querySelector(name).offsetHeight / fontSize]);
          },
          [tags, column.width, size, clock],
        );
        for (const [tag, height] of measured) tallest[tag] = Math.max(tallest[tag] ?? 0, Math.ceil(height));
      }
    for (const tag of tags) found[tag].push(tallest[tag]);
  }
  return found;
}

export async function measure() {
  const files = await serveFiles();
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  const result = {};
  const host = await servePage('');
  await page.goto(host.origin);
  for (const locale of locales) result[locale] = await heights(page, locale, files.origin);
  await browser.close();
  await Promise.all([files.close(), host.close()]);
  return result;
}

if (isMain(import.meta.url)) {
  const text = await format(JSON.stringify(await measure()), { parser: 'json', printWidth: 110 });
  await writeFile(new URL('hold-heights.json', import.meta.url), text);
}
