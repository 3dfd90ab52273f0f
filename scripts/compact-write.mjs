// Writes words and routes as one line per value, the way src/flow/table.ts reads them, and tells shapes from data.

export const js = JSON.stringify;

/** A text as a literal that is as short as it gets. */
export const literal = (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

/** One line of a table. */
const line = (text) => {
  if (/[\n\t\f]/.test(text)) throw new Error(`compact: a line break or tab in ${js(text)}`);
  return text;
};

/** The shape of interface words, from the words themselves. */
export function shapeOf(value) {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return '*';
  const fields = Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]);
  return fields.every(([, shape]) => typeof shape === 'string' && shape.length < 2)
    ? fields.map((field) => field.join('')).join(' ')
    : Object.fromEntries(fields);
}

/** The names of all fields that things of one kind have. */
export const fieldsOf = (record) => {
  const names = new Map();
  for (const each of Object.values(record)) {
    for (const [name, value] of Object.entries(each)) names.set(name, shapeOf(value));
  }
  const fields = [...names];
  return fields.every(([, shape]) => shape.length < 2)
    ? fields.map((field) => field.join('')).join(' ')
    : Object.fromEntries(fields);
};

/** Writes what `read` in table.ts reads; a `whole` value must have nothing that its shape does not name. */
export function write(shape, value, names, whole = false) {
  if (typeof shape === 'string' && /^\W?$/.test(shape)) {
    switch (shape) {
      case '':
        return [value === undefined || value === false ? '' : line(String(value === true ? 1 : value))];
      case '*':
        return [(value ?? []).map(line).join('\t')];
      case '+':
        return [(value ?? []).map(one).join('')];
      case '@':
        return [(value ?? []).map((id) => names.indexOf(id).toString(36)).join('')];
      case '=':
        return [String(value ?? '')];
      case '%':
        return [
          Object.entries(value ?? {})
            .map(([step, ids]) => step + ids.map(one).join(''))
            .join(''),
        ];
      case '#':
        return [
          Object.entries(value ?? {})
            .map((entry) => line(entry.join('')))
            .join('\t'),
        ];
    }
  }
  const fields = Array.isArray(shape)
    ? shape[0].map((id) => [id, typeof shape[1] === 'function' ? shape[1](id) : shape[1]])
    : typeof shape === 'string'
      ? shape.split(' ').map((name) => name.split(/(?=[*+@=%#]$)/))
      : Object.entries(shape);
  const more = whole && Object.keys(value ?? {}).find((key) => !fields.some(([name]) => name === key));
  if (more) throw new Error(`compact: ${more} has no place in ${js(shape)}`);
  return fields.flatMap(([name, of = '']) => write(of, value?.[name], names, whole));
}

/** An id that stands in a row with others. */
export const one = (id) => {
  if ([...id].length !== 1) throw new Error(`compact: ${id} has no character of its own`);
  return id;
};

/** A pack as one text; `words` are those of `data.words`, or others of the same shape. */
export function packText({ shapes, flow }, name, { labels, ...words }) {
  const lines = write(shapes[name], words, flow.contactIds);
  const labelLines = Object.entries(labels).map((entry) =>
    entry
      .flat()
      .map(line)
      .join('\t')
      .replace(/^label-/, ''),
  );
  return `${lines.join('\n')}\x7f${labelLines.join('\n')}`;
}
