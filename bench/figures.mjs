// The arithmetic of the benchmark: medians, spreads, ratios of rounds, and what they say about a target.

/** The value a share `q` of the way through the sorted values, between two of them where it falls between. */
export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at % 1);
}

/** Median and quartiles; of fewer than four values the lowest and the highest. Undefined for none. */
export function spreadOf(values) {
  const found = values.filter(Number.isFinite);
  if (!found.length) return undefined;
  const q = found.length < 4 ? 0 : 0.25;
  return {
    median: quantile(found, 0.5),
    low: quantile(found, q),
    high: quantile(found, 1 - q),
    max: Math.max(...found),
    rounds: found.length,
  };
}

/** `[{a: 1}, {a: 3}]` → `{ a: spread }`; what a round could not measure is left out. */
export function summary(rounds) {
  const keys = [...new Set(rounds.flatMap(Object.keys))];
  return Object.fromEntries(keys.map((key) => [key, spreadOf(rounds.map((round) => round[key]))]));
}

/** The spread of one figure divided by another of the same round: what disturbs a round disturbs both. */
export const ratioOf = (of = [], to = []) => spreadOf(of.map((value, round) => value / to[round]));

const rounded = (value, digits) => Number(value.toFixed(digits));

/** Whether a ratio keeps to its limit: void where its spread reaches over the limit, or fewer than three rounds tell of it. */
export function verdictOf(ratio, limit, digits = 2) {
  if (!ratio || ratio.rounds < 3) return 'void';
  if (rounded(ratio.high, digits) <= limit) return 'met';
  return rounded(ratio.low, digits) > limit ? 'missed' : 'void';
}

/** Whether a figure that hardly varies, such as a count, keeps to its limit in every round. */
export const verdictOfMost = (value, limit, digits = 0) =>
  Number.isFinite(value) ? (rounded(value, digits) <= limit ? 'met' : 'missed') : 'void';

/** What of the calibration changed by more than a tenth between the beginning and the end: `[{ what, change }]`. */
export const drift = (before, after, most = 0.1) =>
  Object.keys(before)
    .map((what) => ({ what, change: after[what].median / before[what].median - 1 }))
    .filter(({ change }) => Math.abs(change) > most);
