// What a run is held against. Sizes are held by `npm run check -- sizes`.
import { ratioOf, verdictOf, verdictOfMost } from './figures.mjs';

const slow = 'slow-4g';

/** Ratios within one run: `figure` of `[profile, contender]` divided by that of another. */
const ratios = [
  [
    'first text, slow: start snippet ÷ static HTML of that size',
    'text',
    [slow, 'start', 'static-start'],
    1.02,
  ],
  ['first press, slow: start snippet ÷ Shoelace', 'press', [slow, 'start', 'shoelace'], 0.9],
  ['first text, slow: ali-help.js ÷ vanilla', 'text', [slow, 'ours', 'vanilla'], 1.3],
  ['first text, slow: ali-help.js ÷ Shoelace', 'text', [slow, 'ours', 'shoelace'], 1],
  ['first text, slow: ali-help.ru.js ÷ vanilla', 'text', [slow, 'ours-one-file', 'vanilla'], 1.3],
  ['first text, slow: with fallback HTML ÷ static', 'text', [slow, 'ours-fallback', 'static'], 1.02],
  ['wizard step, 4× CPU ÷ toggling <details>', 'step', [slow, 'ours', 'static'], 1.2],
  ['100 wizards ÷ 100 vanilla, main thread', 'main', ['many', 'ours 100', 'vanilla 100'], 1.5],
  ['500 wizards ÷ 100 wizards, main thread', 'main', ['many', 'ours 500', 'ours 100'], 5.5],
];

/** Figures that no round may exceed, in any profile. */
const most = [
  ['layout shift: start snippet', 'shift', 'start', 0, 2],
  ['layout shift: space held', 'shift', 'ours-space-held', 0, 2],
  ['layout shift: with fallback HTML', 'shift', 'ours-fallback', 0, 2],
  ['requests to the first text: ali-help.ru.js', 'requests', 'ours-one-file', 1, 0],
  ['requests to the first text: ali-help.js', 'requests', 'ours', 4, 0],
];

/**
 * `runs` holds what each round found: `{ profile: { contender: [{ text, … }] } }`, with "many" as a profile.
 * Returns `[{ what, limit, value, low, high, unit, digits, verdict }]` for all that could be measured.
 */
export function targetsOf(runs) {
  const values = (profile, name, figure) => runs[profile]?.[name]?.map((round) => round[figure]);
  const judged = ratios.flatMap(([what, figure, [profile, of, to], limit]) => {
    const [a, b] = [values(profile, of, figure), values(profile, to, figure)];
    if (!a || !b) return [];
    const ratio = ratioOf(a, b);
    const { median: value, low, high, rounds } = ratio ?? {};
    return { what, limit, value, low, high, rounds, unit: '', digits: 2, verdict: verdictOf(ratio, limit) };
  });
  const counted = most.flatMap(([what, figure, name, limit, digits]) => {
    const found = Object.keys(runs).flatMap((profile) => values(profile, name, figure) ?? []);
    if (!found.length) return [];
    const value = Math.max(...found);
    return { what, limit, value, unit: '', digits, verdict: verdictOfMost(value, limit, digits) };
  });
  return [...judged, ...counted, ...heapPerElement(values)];
}

function heapPerElement(values) {
  const [one, hundred] = ['ours 1', 'ours 100'].map((name) => values('many', name, 'heap'));
  if (!one || !hundred) return [];
  const value = Math.max(...hundred.map((heap, round) => (heap - one[round]) / 99));
  const verdict = verdictOfMost(value, 40, 1);
  return [{ what: 'heap per further element', limit: 40, value, unit: ' kB', digits: 1, verdict }];
}
