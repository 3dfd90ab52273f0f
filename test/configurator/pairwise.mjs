// A covering array: few rows in which every two values of two options meet at least once.

/** Numbers that look random and are the same each time. */
let seed = 7;
const pick = (list) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return list[Math.floor((seed / 2147483648) * list.length)];
};

/**
 * `domains`: `{ key: [value, …] }`. `applies(key, row)`: whether an option matters in a row; a pair counts where both
 * matter, and pairs that never do are left out.
 */
export function pairwise(domains, applies, tries = 300) {
  const keys = Object.keys(domains);
  const random = (fixed) => ({
    ...Object.fromEntries(keys.map((key) => [key, pick(domains[key])])),
    ...fixed,
  });
  const nameOf = (row, a, b) => `${a}=${domains[a].indexOf(row[a])} ${b}=${domains[b].indexOf(row[b])}`;
  const pairsIn = (row, active) =>
    active.flatMap((a, n) => active.slice(n + 1).map((b) => nameOf(row, a, b)));

  const missing = new Map();
  for (const [n, a] of keys.entries())
    for (const b of keys.slice(n + 1))
      for (const x of domains[a])
        for (const y of domains[b]) missing.set(nameOf({ [a]: x, [b]: y }, a, b), { [a]: x, [b]: y });
  const gain = (row) => {
    const active = keys.filter((key) => applies(key, row));
    return pairsIn(row, active).filter((pair) => missing.has(pair)).length;
  };

  const rows = [];
  for (const [pair, fixed] of missing) {
    const meets = (row) => Object.keys(fixed).every((key) => applies(key, row));
    const found = Array.from({ length: tries }, () => random(fixed)).filter(meets);
    if (!found.length) {
      missing.delete(pair);
      continue;
    }
    // Of some rows that hold the pair, the one with most other pairs, improved value by value.
    let best = found.slice(0, 20).sort((a, b) => gain(b) - gain(a))[0];
    for (const key of keys)
      for (const value of domains[key]) {
        const row = { ...best, [key]: value };
        if (!(key in fixed) && meets(row) && gain(row) > gain(best)) best = row;
      }
    rows.push(best);
    const active = keys.filter((key) => applies(key, best));
    for (const each of pairsIn(best, active)) missing.delete(each);
  }
  return rows;
}
