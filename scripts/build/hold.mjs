// dist/fallback/<locale>/hold.css: keeps the room of the first screen free before the element is there, so that
// nothing on the page moves when it comes. `npm run hold` measures the heights in a browser and writes them to
// hold-heights.json; run it when a first screen has grown, which its test tells.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMain } from '../project.mjs';

const file = new URL('hold-heights.json', import.meta.url);

/**
 * The columns we measure in. `from` is the narrowest window, in px, in which a post is at least `width` wide,
 * with the usual margins beside it.
 */
const columns = [
  { from: 0, width: 272 },
  { from: 360, width: 304 },
  { from: 390, width: 334 },
  { from: 480, width: 416 },
  { from: 600, width: 536 },
  { from: 768, width: 620 },
];

/** Locale → tag → heights by column, in text sizes. */
export const readHeights = () => JSON.parse(readFileSync(file, 'utf8'));

/** The tallest of several languages, column by column. */
export const tallest = (each) =>
  Object.fromEntries(
    Object.keys(each[0]).map((tag) => [
      tag,
      each[0][tag].map((_, column) => Math.max(...each.map((heights) => heights[tag][column]))),
    ]),
  );

const placeOf = (tag) => `[data-ali-help='${tag.slice(4)}']`;
const waiting = (selector) => `${selector}:not([ready], :has([ready]))`;

/** The style sheet for the heights of one language, in text sizes (never smaller than the 16 px we show). */
export function holdCss(heights) {
  const tags = Object.keys(heights);
  const places = tags.map(placeOf);
  const each = [...tags, ...places];
  const height = 'max(var(--ali-hold) * 1em, var(--ali-hold) * 16px)';
  // In a marked place the distance to the text around it stands inside.
  const room = { [height]: tags, [`calc(${height} + 3em)`]: places };
  const rooms = (property, from) =>
    Object.entries(room)
      .map(([value, selectors]) => `${selectors.map(from).join(', ')} { ${property}: ${value}; }`)
      .join('\n');
  const numbers = (column) =>
    tags.map((tag) => `${tag}, ${placeOf(tag)} { --ali-hold: ${heights[tag][column]}; }`).join('\n');
  const steps = columns.map(({ from }, column) =>
    from ? `@media (min-width: ${from / 16}em) {\n${numbers(column)}\n}` : numbers(column),
  );
  return `/* ali-help: holds the room of the first screen, so that the page does not move when it appears. */
${each.join(', ')} { display: flow-root; }
${rooms('min-height', String)}
:where(${tags.join(', ')}) { margin-block: 1.5em; }
${tags.join(', ')} { display: grid; grid-template-columns: minmax(0, 1fr); }
@media (scripting: enabled) {
${each.map(waiting).join(', ')} { overflow: hidden auto; }
${rooms('max-height', waiting)}
${each.map((selector) => `${waiting(selector)}:focus-within`).join(', ')} { max-height: none; }
}
${steps.join('\n')}
`;
}

/** Text sizes of host pages; taller text breaks into more lines, so the tallest counts. */
const sizes = [16, 17, 18];
/** The badge of a chat differs between them: open for all guides, for some, for none. */
const clocks = ['2026-03-02T09:00Z', '2026-03-02T19:00Z', '2026-03-02T01:00Z'];

/** In the page: the heights of all elements in one column, in text sizes. */
async function heightsIn([tags, width, size, clock]) {
  document.body.style.cssText = `font: ${size}px/1.5 sans-serif; width: ${width}px; margin: 0`;
  const elements = tags.map((tag) => document.querySelector(tag));
  document.querySelector('ali-support-contacts').now = new Date(clock);
  await Promise.all(elements.map((each) => each.updateComplete));
  return elements.map((each) => each.offsetHeight / size);
}

async function measure(page, locale, tags, script) {
  await page.setContent(
    `<!doctype html><html lang="${locale}"><body>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</body></html>`,
  );
  await page.addScriptTag({ url: script });
  await page.waitForFunction((names) => names.every((name) => document.querySelector(name).complete), tags);
  const found = Object.fromEntries(tags.map((tag) => [tag, columns.map(() => 0)]));
  for (const [column, { width }] of columns.entries())
    for (const size of sizes)
      for (const clock of clocks) {
        const heights = await page.evaluate(heightsIn, [tags, width, size, clock]);
        for (const [n, tag] of tags.entries())
          found[tag][column] = Math.max(found[tag][column], Math.ceil(heights[n]));
      }
  return found;
}

if (isMain(import.meta.url)) {
  const { launch, open } = await import('../../test/browser.mjs');
  const { serveFiles, servePage } = await import('../../test/server.mjs');
  const { format } = await import('prettier');
  const { locales } = await import('../project.mjs');
  const tags = Object.keys(readHeights().en);
  const [browser, files, host] = await Promise.all([launch(), serveFiles(), servePage('')]);
  const { page } = await open(browser, host.origin);
  const heights = {};
  for (const locale of locales)
    heights[locale] = await measure(page, locale, tags, `${files.origin}/dist/ali-help.${locale}.js`);
  await Promise.all([browser.close(), files.close(), host.close()]);
  writeFileSync(file, await format(JSON.stringify(heights), { parser: 'json', printWidth: 110 }));
}
