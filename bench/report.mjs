// The figures as Markdown: what is printed is what docs/performance.md holds.
import { spawnSync } from 'node:child_process';
import { root } from '../scripts/project.mjs';

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** `[{a: 1}, {a: 3}]` → `{ a: { median, min, max } }`; what a round could not measure is left out. */
export function summary(rounds) {
  const keys = new Set(rounds.flatMap((round) => Object.keys(round)));
  return Object.fromEntries(
    [...keys].map((key) => {
      const values = rounds.map((round) => round[key]).filter((value) => typeof value === 'number');
      return [key, { median: median(values), min: Math.min(...values), max: Math.max(...values) }];
    }),
  );
}

const f = (value, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const ratio = (a, b) => f(a?.median / b?.median, 2);
const spread = (entry, digits = 0) =>
  entry ? `${f(entry.median, digits)} (${f(entry.min, digits)}–${f(entry.max, digits)})` : '–';
const kB = (value) => f(value / 1000, 1);

const table = (head, rows) =>
  [head, head.map((_, n) => (n ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What a full run is held against: `[what, target, figure, met]`. Sizes are held by `npm run check -- sizes`. */
export function targetsOf({ slow, fast, many }) {
  const most = (what, value, limit, unit = '', digits = 0) => [
    what,
    `≤ ${limit}${unit}`,
    f(value, digits) + unit,
    value <= limit ? 'met' : '**missed**',
  ];
  const quotient = (what, a, b, limit) => most(what, a.median / b.median, limit, '', 2);
  const one = many['ours-one-file 1'];
  const hundred = many['ours-one-file 100'];
  const { stdout } = spawnSync(process.execPath, ['node_modules/size-limit/bin.js', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const sizes = JSON.parse(stdout).filter(({ name }) => !/\b(en|nb|uk)\b/.test(name));
  return [
    ...sizes.map(({ name, size, sizeLimit }) => most(name, size, sizeLimit, ' B')),
    quotient(
      'first text, slow: ali-help.ru.js ÷ vanilla',
      slow['ours-one-file'].text,
      slow.vanilla.text,
      1.1,
    ),
    quotient('first text, slow: ali-help.js ÷ vanilla', slow.ours.text, slow.vanilla.text, 1.3),
    quotient(
      'first text, slow: with fallback HTML ÷ static',
      slow['ours-fallback'].text,
      slow.static.text,
      1.02,
    ),
    most('requests beyond the page: ali-help.ru.js', slow['ours-one-file'].requests.max, 1),
    most('requests beyond the page: ali-help.js', slow.ours.requests.max, 4),
    most('depth of the request chain: ali-help.js', slow.ours.depth.max, 2),
    quotient('wizard step, 4× CPU ÷ toggling <details>', slow['ours-one-file'].step, slow.static.step, 1.2),
    quotient('100 wizards, main thread ÷ 100 vanilla', hundred.main, many['vanilla 100'].main, 1.5),
    quotient('500 wizards ÷ 100 wizards, main thread', many['ours-one-file 500'].main, hundred.main, 5.5),
    most('layout shift, space held', fast['ours-space-held'].shift.max, 0, '', 3),
    most('layout shift, with fallback HTML', fast['ours-fallback'].shift.max, 0, '', 3),
    most('heap per further element', (hundred.heap.median - one.heap.median) / 99, 40, ' kB', 1),
  ];
}

export function report({ entries, slow, fast, many, targets, about }) {
  const rows = (columns) => entries.map(({ name, title }) => [title, ...columns(fast[name], slow[name])]);
  const transfer = rows(({ html, script, style, requests, depth, later }) => [
    ...[html, script, style].map(({ median }) => kB(median)),
    kB(html.median + script.median + style.median),
    ...[requests, later, depth].map(({ median }) => f(median)),
  ]);
  const times = rows((quick, { text, interactive, step }) => [
    spread(quick.text),
    spread(text),
    ratio(text, slow.vanilla?.text),
    ratio(text, slow.static?.text),
    spread(interactive),
    spread(step, 1),
    ratio(step, slow.static?.step),
  ]);
  const costs = rows(({ main, heap, nodes, shift }, late) => [
    spread(main),
    spread(late.main),
    f(heap.median),
    f(nodes.median),
    f(shift.max, 3),
  ]);
  const numbers = Object.entries(many).map(([key, { main, heap, longest }]) => {
    const [name, count] = key.split(' ');
    const floor = many[`vanilla ${count}`]?.main;
    return [name, count, spread(main), ratio(main, floor), f(heap.median), f(longest.median)];
  });
  const head = targets.length ? `## Targets\n\n${table(['what', 'target', 'here', ''], targets)}\n\n` : '';
  return `# Performance

Written by \`npm run bench\`. ${about}

Everybody shows the same Russian words. Medians with the lowest and highest value in brackets; ratios are of medians of this one run.
"Slow" is 1.6 Mbit/s, 150 ms round trips and a processor four times slower. First text is the paint that shows the first question.

${head}## What travels (kB, brotli)

${table(['', 'HTML', 'scripts', 'styles', 'sum', 'requests to first text', 'later', 'depth'], transfer)}

## Time (ms)

${table(['', 'first text', 'first text, slow', '÷ vanilla', '÷ static', 'interactive, slow', 'step, 4× CPU', '÷ details'], times)}

## Cost on the page

${table(['', 'main thread (ms)', 'main thread, slow', 'heap (kB)', 'nodes', 'layout shift'], costs)}

## Many on one page

${table(['', 'elements', 'main thread (ms)', '÷ vanilla', 'heap (kB)', 'longest task (ms)'], numbers)}
`;
}
