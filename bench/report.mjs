// The figures as Markdown: what is printed is what docs/performance.md holds.
import { drift, ratioOf } from './figures.mjs';

const f = (value, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const spread = (entry, digits = 0) =>
  entry ? `${f(entry.median, digits)} (${f(entry.low, digits)}–${f(entry.high, digits)})` : '–';
const kB = (value) => f(value / 1000, 1);

const table = (head, rows) =>
  [head, head.map((_, n) => (n ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const section = (title, head, rows) => (rows.length ? [`### ${title}\n\n${table(head, rows)}`] : []);

const parts = { loop: 'the fixed loop', page: 'the empty page' };

/** What the reader of the figures has to know first. */
export function warnings({ calibration: { before, after }, targets }) {
  const changed = drift(before, after).map(({ what, change }) => {
    const percent = `${f(Math.abs(change) * 100)} % ${change > 0 ? 'slower' : 'faster'}`;
    return `${parts[what]} was ${percent} after the run than before: something else used the machine.`;
  });
  const open = targets.filter(({ verdict }) => verdict === 'void');
  const why = ({ rounds }) =>
    rounds > 2 ? 'its rounds lie on both sides of the target' : 'fewer than three rounds tell nothing';
  return [...changed, ...open.map((each) => `void, ${why(each)}: ${each.what}`)];
}

const target = ({ what, limit, value, low, high, unit, digits, verdict }) => [
  what,
  `≤ ${f(limit, digits)}${unit}`,
  (low === undefined ? f(value, digits) : spread({ median: value, low, high }, digits)) + unit,
  verdict === 'met' ? verdict : `**${verdict}**`,
];

/** A column: its head, and its cell from what a profile knows of an entry; left out where the profile did not run. */
const times = [
  ['first text, slow', 'slow-4g', ({ text }) => spread(text)],
  ['÷ vanilla', 'slow-4g', 'text', 'vanilla'],
  ['÷ static', 'slow-4g', 'text', 'static'],
  ['first press, slow', 'slow-4g', ({ press }) => spread(press)],
  ['÷ Shoelace', 'slow-4g', 'press', 'shoelace'],
  ['interactive, slow', 'slow-4g', ({ interactive }) => spread(interactive)],
  ['step, 4× CPU', 'slow-4g', ({ step }) => spread(step, 1)],
  ['÷ details', 'slow-4g', 'step', 'static'],
  ['first text, fast', 'fast', ({ text }) => spread(text)],
  ['first press, fast', 'fast', ({ press }) => spread(press)],
];
const costs = [
  ['main thread, slow (ms)', 'slow-4g', ({ main }) => spread(main)],
  ['main thread, fast (ms)', 'fast', ({ main }) => spread(main)],
  ['heap (kB)', 'fast', ({ heap }) => f(heap?.median)],
  ['nodes', 'fast', ({ nodes }) => f(nodes?.median)],
  ['layout shift, slow', 'slow-4g', ({ shift }) => f(shift?.max, 3)],
  ['layout shift, fast', 'fast', ({ shift }) => f(shift?.max, 3)],
];

export function report({ entries, about, calibration, runs, figures, targets }) {
  const values = (profile, name, figure) => runs[profile]?.[name]?.map((round) => round[figure]);
  const ratio = (profile, name, figure, to) => {
    const [of, by] = [values(profile, name, figure), values(profile, to, figure)];
    return of && by ? f(ratioOf(of, by)?.median, 2) : '–';
  };
  const cell = ([, profile, figure, to], name) =>
    to ? ratio(profile, name, figure, to) : figure(figures[profile][name]);
  const columns = (title, all) => {
    const run = all.filter(([, profile, , to]) => figures[profile] && (!to || figures[profile][to]));
    const rows = entries.map(({ name, title }) => [title, ...run.map((column) => cell(column, name))]);
    return section(title, ['', ...run.map(([head]) => head)], rows);
  };
  const loaded = figures['slow-4g'] ?? figures.fast;
  const transfer = entries.map(({ name, title }) => {
    const { html, script, style, requests, later, depth } = loaded[name];
    const bytes = [html, script, style].map(({ median }) => median);
    const sum = bytes.reduce((a, b) => a + b);
    return [title, ...[...bytes, sum].map(kB), ...[requests, later, depth].map(({ median }) => f(median))];
  });
  const numbers = Object.entries(figures.many ?? {}).map(([key, { main, heap, longest }]) => {
    const [name, count] = key.split(' ');
    const floor = ratio('many', key, 'main', `vanilla ${count}`);
    return [name, count, spread(main), floor, f(heap.median), f(longest.median)];
  });
  const speed = Object.entries(parts).map(([what, title]) => [
    title,
    ...['before', 'after'].map((when) => spread(calibration[when][what], 1)),
  ]);
  const { rounds, chromium, cores } = about;
  const warned = warnings({ calibration, targets }).map((warning) => `- ${warning}`);
  return `${[
    `## Figures\n\n${rounds} interleaved rounds in Chromium ${chromium} on ${cores} cores.`,
    ...(warned.length ? [warned.join('\n')] : []),
    ...section('Speed of the machine (ms)', ['', 'before', 'after'], speed),
    ...section('Targets', ['what', 'target', 'here', ''], targets.map(target)),
    ...columns('Time (ms)', times),
    ...section(
      'What travels (kB, brotli)',
      ['', 'HTML', 'scripts', 'styles', 'sum', 'requests to first text', 'later', 'depth'],
      transfer,
    ),
    ...columns('Cost on the page', costs),
    ...section(
      'Many on one page',
      ['', 'elements', 'main thread (ms)', '÷ vanilla', 'heap (kB)', 'longest task (ms)'],
      numbers,
    ),
  ].join('\n\n')}\n`;
}
