// The targets a run is held against: `[what, target in words, figure, whether it is met]`.
import { measure } from '../scripts/sizes.mjs';

const number = (value, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits) : '–');

export function targets({ slow, fast, many }) {
  const text = (name) => slow[name]?.text.median;
  const step = (name) => slow[name]?.step?.median;
  const main = (name, count) => many[`${name} ${count}`]?.main.median;
  const heap = (name, count) => many[`${name} ${count}`]?.heap.median;
  const ratio = (what, a, b, limit) => [what, `≤ ${limit.toFixed(2)}`, number(a / b), a / b <= limit];
  const most = (what, value, limit, unit = '', digits = 0) => [
    what,
    `≤ ${limit}${unit}`,
    number(value, digits) + unit,
    value <= limit,
  ];
  const perElement = (name) => (heap(name, 100) - heap(name, 1)) / 99;
  return [
    // The other languages are measured in `npm run check`; the Russian words are the longest but one.
    ...measure()
      .filter(({ name }) => /^ali-help\.js|^code to the first|ali-help\.ru|, ru\b/.test(name))
      .map(({ name, size, target }) => [name, `≤ ${target}`, String(size), size <= target]),
    ratio('first text, slow: ali-help.ru.js ÷ vanilla', text('ours-one-file'), text('vanilla'), 1.1),
    ratio('first text, slow: ali-help.js ÷ vanilla', text('ours'), text('vanilla'), 1.3),
    ratio('first text, slow: with fallback HTML ÷ static', text('ours-fallback'), text('static'), 1.02),
    most('requests beyond the page: ali-help.ru.js', slow['ours-one-file']?.requests.max, 1),
    most('requests beyond the page: ali-help.js', slow.ours?.requests.max, 4),
    most('depth of the request chain: ali-help.js', slow.ours?.depth.max, 2),
    ratio('wizard step, 4× CPU ÷ toggling <details>', step('ours-one-file'), step('static'), 1.2),
    ratio('100 wizards, main thread ÷ 100 vanilla', main('ours-one-file', 100), main('vanilla', 100), 1.5),
    ratio(
      '500 wizards ÷ 100 wizards, main thread',
      main('ours-one-file', 500),
      main('ours-one-file', 100),
      5.5,
    ),
    most('layout shift, space held', fast['ours-space-held']?.shift.max, 0, '', 3),
    most('layout shift, with fallback HTML', fast['ours-fallback']?.shift.max, 0, '', 3),
    most('heap per further element', perElement('ours-one-file'), 40, ' kB', 1),
  ];
}
