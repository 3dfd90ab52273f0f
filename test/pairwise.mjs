// A covering array: few rows in which every two values of two options meet at least once.

/** Numbers that look random and are the same each time. */
function* numbers(seed = 7) {
  for (;;) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    yield seed / 2147483648;
  }
}

const keyOf = (a, i, b, j) => (a < b ? `${a}:${i}|${b}:${j}` : `${b}:${j}|${a}:${i}`);

/**
 * `domains`: `{ key: [value, …] }`. `applies(key, row)`: whether an option matters in a row; a pair counts where both
 * matter. Returns `{ rows, left }`: the rows, and the pairs no row can have.
 */
export function pairwise(domains, applies = () => true, tries = 40) {
  const keys = Object.keys(domains);
  const random = numbers();
  const pick = (count) => Math.floor(random.next().value * count);
  const left = new Set();
  for (const [n, a] of keys.entries())
    for (const b of keys.slice(n + 1))
      for (const i of domains[a].keys()) for (const j of domains[b].keys()) left.add(keyOf(a, i, b, j));

  const valueRow = (row) => Object.fromEntries(keys.map((key) => [key, domains[key][row[key]]]));
  const covers = (row) => {
    const values = valueRow(row);
    const active = keys.filter((key) => applies(key, values));
    const found = [];
    for (const [n, a] of active.entries())
      for (const b of active.slice(n + 1)) {
        const key = keyOf(a, row[a], b, row[b]);
        if (left.has(key)) found.push(key);
      }
    return found;
  };
  const randomRow = () => Object.fromEntries(keys.map((key) => [key, pick(domains[key].length)]));

  const rows = [];
  let idle = 0;
  while (left.size && idle < 400) {
    let best = { row: undefined, found: [] };
    // Half the tries start from a pair that is still missing, so that rare ones get their turn.
    const wanted = [...left];
    for (let n = 0; n < tries; n++) {
      const row = randomRow();
      if (n % 2)
        for (const part of wanted[pick(wanted.length)].split('|')) {
          const [key, index] = part.split(':');
          row[key] = Number(index);
        }
      const found = covers(row);
      if (found.length > best.found.length) best = { row, found };
    }
    if (!best.row) {
      idle++;
      continue;
    }
    idle = 0;
    // Improve it value by value.
    for (const key of keys)
      for (const index of domains[key].keys()) {
        const row = { ...best.row, [key]: index };
        const found = covers(row);
        if (found.length > best.found.length) best = { row, found };
      }
    rows.push(valueRow(best.row));
    for (const pair of best.found) left.delete(pair);
  }
  return { rows, left: [...left] };
}
