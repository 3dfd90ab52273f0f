// Medians with their range, and ratios of medians of one run.
export function median(values) {
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
