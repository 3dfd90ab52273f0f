/**
 * Reads the compact form in which words and routes travel in the built files: one line per value, in a fixed order,
 * without a key. A shape says which values there are. The build writes the lines (scripts/compact.mjs).
 *
 * A shape is `''` for a text, or one of the signs below for another kind of line; names with such signs behind them
 * for an object with a line each; `[ids, shape]` for a record of things that are alike, the shape the same for all
 * or found by id; else an object of shapes.
 */
export type Shape =
  | string
  | readonly [ids: readonly string[], shape: Shape | ((id: string) => Shape)]
  | { readonly [name: string]: Shape };

/** Letters stand for the contacts, which have long names. */
const kinds: Record<string, (line: string, names: readonly string[]) => unknown> = {
  '': (line) => line || undefined,
  /** A list. */
  '*': (line) => (line ? line.split('\t') : []),
  /** A list of ids of one character. */
  '+': (line) => [...line],
  /** A list of contacts. */
  '@': (line, names) => [...line].map((letter) => names[parseInt(letter, 36)]),
  /** A number. */
  '=': (line) => +line || undefined,
  /** Lists by step: `3ab12c` is a and b for the third, c for the twelfth. */
  '%': (line) =>
    Object.fromEntries(
      (line.match(/\d+\D+/g) ?? []).map((part) => [parseInt(part, 10), [...part.replace(/\d+/, '')]]),
    ),
  /** A text by step: `3ab` is ab for the third. */
  '#': (line) =>
    line
      ? Object.fromEntries(line.split('\t').map((part) => [parseInt(part, 10), part.replace(/^\d+/, '')]))
      : undefined,
};

function read(shape: Shape, lines: string[], names: readonly string[]): unknown {
  if (typeof shape === 'string' && shape in kinds) return kinds[shape]!(lines.pop()!, names);
  const fields: [string, Shape][] = Array.isArray(shape)
    ? shape[0].map((id: string) => [id, typeof shape[1] === 'function' ? shape[1](id) : shape[1]])
    : typeof shape === 'string'
      ? shape.split(' ').map((name) => name.split(/(?=[*+@=%#]$)/) as [string, Shape])
      : Object.entries(shape);
  return Object.fromEntries(fields.map(([name, of = '']) => [name, read(of, lines, names)]));
}

const unpacked = new Map<string, unknown>();

/** The words of a pack, read once; behind a delete character, which XML pages may hold too, its labels. */
export function unpack(pack: unknown, shape: Shape | undefined): object {
  if (typeof pack !== 'string' || !shape) return pack as object;
  let words = unpacked.get(pack) as object | undefined;
  if (!words) {
    const [text, labels] = pack.split('\x7f') as [string, string];
    const entries = labels ? labels.split('\n').map((line) => line.split('\t')) : [];
    words = {
      ...table<object>(shape, text),
      labels: Object.fromEntries(entries.map(([id, ...label]) => [id, label])),
    };
    unpacked.set(pack, words);
  }
  return words;
}

/** The values of one table. `names` are the contacts. */
export const table = <T>(shape: Shape, text: string, names: readonly string[] = []): T =>
  read(shape, text.split('\n').reverse(), names) as T;
