// The arithmetic of `npm run bench` and what it makes of its options. What it measures is no test.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contenders } from '../../bench/contenders/index.mjs';
import {
  drift,
  quantile,
  ratioOf,
  spreadOf,
  summary,
  verdictOf,
  verdictOfMost,
} from '../../bench/figures.mjs';
import { names, readOptions } from '../../bench/options.mjs';
import { warnings } from '../../bench/report.mjs';
import { targetsOf } from '../../bench/targets.mjs';

for (const [values, q, expected] of [
  [[3], 0.25, 3],
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2.5],
  [[5, 1, 2, 4, 3], 0.25, 2],
  [[1, 2, 3, 4], 0.75, 3.25],
  [[10, 9], 1, 10],
])
  test(`bench: ${q} of ${values} is ${expected}`, () => assert.equal(quantile(values, q), expected));

for (const [what, values, expected] of [
  ['nothing', [], undefined],
  ['nothing but gaps', [undefined, NaN], undefined],
  ['one round', [7], { median: 7, low: 7, high: 7, max: 7, rounds: 1 }],
  ['fewer than four rounds have their ends', [1, 9, 2], { median: 2, low: 1, high: 9, max: 9, rounds: 3 }],
  ['one outlier of five', [1, 2, 3, 4, 90], { median: 3, low: 2, high: 4, max: 90, rounds: 5 }],
  ['a gap is left out', [1, undefined, 3], { median: 2, low: 1, high: 3, max: 3, rounds: 2 }],
])
  test(`bench: the spread of ${what}`, () => assert.deepEqual(spreadOf(values), expected));

test('bench: a summary has every figure that any round has', () => {
  const { a, b } = summary([{ a: 1 }, { a: 3, b: 5 }]);
  assert.deepEqual([a.median, a.rounds, b.median, b.rounds], [2, 2, 5, 1]);
});

test('bench: a ratio is of the same round, so a slow round changes nothing', () => {
  const { median, low, high } = ratioOf([10, 20, 40, 80], [20, 40, 80, 160]);
  assert.deepEqual([median, low, high], [0.5, 0.5, 0.5]);
  assert.equal(ratioOf(undefined, [1]), undefined);
});

for (const [low, high, limit, rounds, expected] of [
  [0.8, 0.9, 1, 7, 'met'],
  [0.8, 1, 1, 7, 'met'],
  [0.8, 1.004, 1, 7, 'met'],
  [0.8, 1.1, 1, 7, 'void'],
  [1, 1.1, 1, 7, 'void'],
  [1.1, 1.2, 1, 7, 'missed'],
  [1.1, 1.2, 1, 2, 'void'],
])
  test(`bench: ${low}–${high} in ${rounds} rounds against ${limit} is ${expected}`, () =>
    assert.equal(verdictOf({ low, high, rounds }, limit), expected));

for (const [value, limit, digits, expected] of [
  [0, 0, 2, 'met'],
  [0.004, 0, 2, 'met'],
  [0.006, 0, 2, 'missed'],
  [2, 1, 0, 'missed'],
  [NaN, 1, 0, 'void'],
])
  test(`bench: at most ${limit}, found ${value}: ${expected}`, () =>
    assert.equal(verdictOfMost(value, limit, digits), expected));

const at = (loop, page) => ({ loop: { median: loop }, page: { median: page } });
for (const [what, before, after, expected] of [
  ['as before', at(50, 40), at(54, 38), []],
  ['a slower loop', at(50, 40), at(60, 40), ['loop']],
  ['all faster', at(50, 40), at(40, 30), ['loop', 'page']],
])
  test(`bench: the machine afterwards: ${what}`, () =>
    assert.deepEqual(
      drift(before, after).map((each) => each.what),
      expected,
    ));

const rounds = (...texts) => texts.map((text) => ({ text, press: text, shift: 0 }));
test('bench: only what was measured is held against its target, and what is void is warned of', () => {
  const runs = {
    'slow-4g': {
      start: rounds(100, 102, 101),
      'static-start': rounds(100, 90, 100),
      shoelace: rounds(200, 200, 200),
    },
  };
  const targets = targetsOf(runs);
  assert.deepEqual(
    targets.map(({ what, verdict }) => [what, verdict]),
    [
      ['first text, slow: start snippet ÷ static HTML of that size', 'void'],
      ['first press, slow: start snippet ÷ Shoelace', 'met'],
      ['layout shift: start snippet', 'met'],
    ],
  );
  const calibration = { before: at(50, 40), after: at(60, 40) };
  assert.deepEqual(warnings({ calibration, targets }), [
    'the fixed loop was 20 % slower after the run than before: something else used the machine.',
    'void, its rounds lie on both sides of the target: first text, slow: start snippet ÷ static HTML of that size',
  ]);
});

const all = { help: false, profiles: ['slow-4g', 'fast'], only: undefined, rounds: 7, json: undefined };
for (const [args, expected] of [
  ['', { ...all, build: true, whole: true }],
  ['--rounds 2 --no-build', { ...all, rounds: 2, build: false, whole: true }],
  ['--profile fast', { ...all, profiles: ['fast'], build: true, whole: false }],
  ['--only start,vanilla', { ...all, only: ['start', 'vanilla'], build: true, whole: false }],
  ['--json x.json', { ...all, json: 'x.json', build: true, whole: true }],
])
  test(`bench: the options "${args}"`, () =>
    assert.deepEqual(readOptions(args.split(' ').filter(Boolean)), expected));

for (const [args, message] of [
  ['--profile 3g', /--profile is one of slow-4g, fast, not 3g/],
  ['--only start,nobody', /no contender called nobody/],
  ['--rounds none', /whole number from 1, not none/],
  ['--rounds 0', /whole number from 1, not 0/],
  ['--fast', /--fast/],
])
  test(`bench: the options "${args}" are refused`, () =>
    assert.throws(() => readOptions(args.split(' ')), message));

test('bench: the options know every contender', () =>
  assert.deepEqual(
    contenders({}).map(({ name }) => name),
    names,
  ));
