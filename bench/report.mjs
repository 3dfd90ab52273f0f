// The figures as Markdown: what is printed is what docs/performance.md holds.
const f = (value, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const spread = (entry, digits = 0) =>
  entry ? `${f(entry.median, digits)} (${f(entry.min, digits)}–${f(entry.max, digits)})` : '–';
const kB = (value) => f(value / 1000, 1);

const table = (head, rows) =>
  [head, head.map((_, n) => (n ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export function report({ entries, slow, fast, many, growth, targets, about }) {
  const shown = entries.filter(({ name }) => fast[name] && slow[name]);
  const text = (name) => slow[name]?.text.median;
  const transfer = shown.map(({ name, title }) => {
    const { html, script, style, requests, depth, later } = fast[name];
    const sum = html.median + script.median + style.median;
    return [
      title,
      kB(html.median),
      kB(script.median),
      kB(style.median),
      kB(sum),
      f(requests.median),
      f(later.median),
      f(depth.median),
    ];
  });
  const times = shown.map(({ name, title }) => [
    title,
    spread(fast[name].text),
    spread(slow[name].text),
    f(text(name) / text('vanilla'), 2),
    f(text(name) / text('static'), 2),
    spread(slow[name].interactive),
    slow[name].step ? spread(slow[name].step, 1) : '–',
    slow[name].step ? f(slow[name].step.median / slow.static.step.median, 2) : '–',
  ]);
  const costs = shown.map(({ name, title }) => [
    title,
    spread(fast[name].main),
    spread(slow[name].main),
    f(fast[name].heap.median),
    f(fast[name].nodes.median),
    f(fast[name].shift.max, 3),
  ]);
  const numbers = Object.entries(many).map(([key, { main, heap, longest }]) => {
    const [name, count] = key.split(' ');
    const vanilla = many[`vanilla ${count}`].main.median;
    return [name, count, spread(main), f(main.median / vanilla, 2), f(heap.median), f(longest.median)];
  });
  const grown = Object.entries(growth).map(([key, { text, main, script, html }]) => {
    const [name, times] = key.split(' ');
    const one = growth[`${name} 1`];
    return [
      name,
      `× ${times}`,
      kB(script.median + html.median),
      spread(text),
      f(text.median / one.text.median, 2),
      spread(main),
      f(main.median / one.main.median, 2),
    ];
  });
  return `# Performance

Written by \`npm run bench\`. ${about}

Everybody shows the same Russian words. Medians with the lowest and highest value in brackets; ratios are of medians of this one run.
"Slow" is 1.6 Mbit/s, 150 ms round trips and a processor four times slower. First text is the paint that shows the first question.

## Targets

${table(
  ['what', 'target', 'here', ''],
  targets.map(([what, target, figure, met]) => [what, target, figure, met ? 'met' : '**missed**']),
)}

## What travels (kB, brotli)

${table(['', 'HTML', 'scripts', 'styles', 'sum', 'requests to first text', 'later', 'depth'], transfer)}

## Time (ms)

${table(['', 'first text', 'first text, slow', '÷ vanilla', '÷ static', 'interactive, slow', 'step, 4× CPU', '÷ details'], times)}

## Cost on the page

${table(['', 'main thread (ms)', 'main thread, slow', 'heap (kB)', 'nodes', 'layout shift'], costs)}

## Many on one page

${table(['', 'elements', 'main thread (ms)', '÷ vanilla', 'heap (kB)', 'longest task (ms)'], numbers)}

## More words

${table(['', 'words', 'bytes (kB)', 'first text, slow (ms)', '÷ × 1', 'main thread, slow (ms)', '÷ × 1'], grown)}
`;
}
