// docs/conflicts.md tells for each of the 42 points on which the guides disagree where and how it is shown.
// This keeps it true: every point has its line, every key exists, every quotation is read at a key of its line.

const COUNT = 42;

/** The lines of the table: [{ id, keys, quotes }]; quotations are those of the last column. */
export function conflictLines(markdown) {
  return markdown
    .split('\n')
    .filter((line) => /^\| *C-\d/.test(line))
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
      return {
        id: cells[0].trim(),
        keys: all(line, /`([^`]+)`/g),
        quotes: all(cells.at(-1), /“([^“”]+)”/g),
      };
    });
}

/** A key names a text or a group of texts, with or without the part of the pack it stands in. */
const isAt = (path, key) =>
  [path, path.slice(path.indexOf('.') + 1)].some((each) => each === key || each.startsWith(`${key}.`));

/** `entries`: the English texts, [{ path, text }]. */
export function checkConflicts(markdown, entries) {
  const lines = conflictLines(markdown);
  const wanted = Array.from({ length: COUNT }, (_, index) => `C-${String(index + 1).padStart(2, '0')}`);
  return [
    ...wanted
      .filter((id) => lines.filter((line) => line.id === id).length !== 1)
      .map((id) => `docs/conflicts.md: ${id} must have one line`),
    ...lines.flatMap(({ id, keys, quotes }) => {
      const texts = entries.filter(({ path }) => keys.some((key) => isAt(path, key))).map(({ text }) => text);
      return [
        ...(wanted.includes(id) ? [] : [`docs/conflicts.md: ${id} is no conflict`]),
        ...(quotes.length ? [] : [`docs/conflicts.md: ${id} quotes nothing`]),
        ...keys
          .filter((key) => !entries.some(({ path }) => isAt(path, key)))
          .map((key) => `docs/conflicts.md: ${id}: no such key ${key}`),
        ...quotes
          .filter((quote) => !texts.some((text) => text.includes(quote)))
          .map((quote) => `docs/conflicts.md: ${id}: not read at its keys: “${quote}”`),
      ];
    }),
  ];
}
