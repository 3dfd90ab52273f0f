/**
 * Reads the compact form in which words and routes travel in the built files: one line per value, in a fixed order,
 * without a key. A shape says which values there are. The build writes the lines (scripts/compact.mjs).
 *
 * A shape is `''` for a text, or a sign for another kind of line (here and in route-table.ts); names with such signs behind them
 * for an object with a line each; `[ids, shape]` for a record of things that are alike, the shape the same for all
 * or found by id; else an object of shapes.
 */
export type Shape =
  | string
  | readonly [ids: readonly string[], shape: Shape | ((id: string) => Shape)]
  | { readonly [name: string]: Shape };

export type Kinds = Readonly<Record<string, (line: string) => unknown>>;

const plain: Kinds = {
  '': (line) => line || undefined,
  /** A list. */
  '*': (line) => (line ? line.split('\t') : []),
};

function read(shape: Shape, lines: string[], kinds: Kinds): unknown {
  const kind = kinds[shape as string];
  if (kind) return kind(lines.pop()!);
  const fields: [string, Shape?][] = Array.isArray(shape)
    ? shape[0].map((id: string) => [id, typeof shape[1] === 'function' ? shape[1](id) : shape[1]])
    : typeof shape === 'string'
      ? shape.split(' ').map((name) => name.split(/(?=[*+@=%#]$)/) as [string, string?])
      : Object.entries(shape);
  return Object.fromEntries(fields.map(([name, of = '']) => [name, read(of, lines, kinds)]));
}

/** The values of one table; routes have further kinds of lines. */
export const table = <T>(shape: Shape, text: string, kinds?: Kinds): T =>
  read(shape, text.split('\n').reverse(), { ...plain, ...kinds }) as T;

const unpacked = new Map<string, unknown>();

/**
 * The words of a pack, read once. Between delete characters, which XML pages may hold too: the letters that have traded
 * places (scripts/trade-letters.mjs), the texts, and the labels.
 */
export function unpack(pack: unknown, shape: Shape | undefined): object {
  if (typeof pack !== 'string' || !shape) return pack as object;
  let words = unpacked.get(pack) as object | undefined;
  if (!words) {
    const [letters, ...traded] = pack.split(String.fromCharCode(127)) as [string, ...string[]];
    const partner = new Map([...letters].map((letter, n) => [letter, letters.at(~n)]));
    const [text, labels] = traded.map((part) => part.replace(/./g, (char) => partner.get(char) ?? char)) as [
      string,
      string,
    ];
    const entries = labels ? labels.split('\n').map((line) => line.split('\t')) : [];
    words = {
      ...table<object>(shape, text),
      labels: Object.fromEntries(entries.map(([id, ...label]) => [`label-${id}`, label])),
    };
    unpacked.set(pack, words);
  }
  return words;
}
