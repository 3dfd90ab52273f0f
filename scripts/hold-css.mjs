// dist/fallback/<locale>/hold.css: keeps the room of the first screen free before the element is there, so that
// nothing on the page moves when it comes. From the heights that `npm run hold` has measured.
import { readFileSync } from 'node:fs';

/**
 * The columns we measure in. `from` is the narrowest window, in px, in which a post is at least `width` wide,
 * with the usual margins beside it.
 */
export const columns = [
  { from: 0, width: 272 },
  { from: 360, width: 304 },
  { from: 390, width: 334 },
  { from: 480, width: 416 },
  { from: 600, width: 536 },
  { from: 768, width: 640 },
];

export const readHeights = () =>
  JSON.parse(readFileSync(new URL('hold-heights.json', import.meta.url), 'utf8'));

/** The tallest of several languages, column by column. */
export const tallest = (each) =>
  Object.fromEntries(
    Object.keys(each[0]).map((tag) => [
      tag,
      each[0][tag].map((_, column) => Math.max(...each.map((heights) => heights[tag][column]))),
    ]),
  );

const places = (tag) => [tag, `[data-ali-help='${tag.slice(4)}']`];

/** The style sheet for the heights of one language, in text sizes (never smaller than the 16 px we show). */
export function holdCss(heights) {
  const tags = Object.keys(heights);
  const all = tags.flatMap(places);
  const waiting = all.map((place) => `${place}:not([ready], :has([ready]))`);
  const numbers = (column) =>
    tags.map((tag) => `${places(tag).join(', ')} { --ali-hold: ${heights[tag][column]}; }`).join('\n');
  const steps = columns.map(({ from }, column) =>
    from ? `@media (min-width: ${from / 16}em) {\n${numbers(column)}\n}` : numbers(column),
  );
  return `/* ali-help: holds the room of the first screen, so that the page does not move when it appears. */
${all.join(', ')} {
display: flow-root;
min-height: max(var(--ali-hold) * 1em, var(--ali-hold) * 16px);
}
${tags.join(', ')} { display: grid; grid-template-columns: minmax(0, 1fr); }
@media (scripting: enabled) {
${waiting.join(', ')} {
max-height: max(var(--ali-hold) * 1em, var(--ali-hold) * 16px);
overflow: hidden auto;
}
${waiting.map((place) => `${place}:focus-within`).join(', ')} { max-height: none; }
}
${steps.join('\n')}
`;
}
