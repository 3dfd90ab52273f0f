// The built files hold the same words and routes as the sources, only without keys.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { compact, packNames, packText } from './compact.mjs';
import { root } from './localizer.mjs';
import { locales } from './locales.mjs';

let data, table, unpack;
before(async () => {
  data = await compact(locales);
  const built = readdirSync(join(root, '.cache/words')).filter((name) => name.startsWith('en-'));
  ({ table, unpack } = await import(join(root, '.cache/words', built.sort().at(-1), 'flow/table.js')));
});

/** Absent and empty are the same to the views: a missing text is undefined, a missing list is empty. */
const plain = (value) => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)]);
  const filled = entries.filter(
    ([, inner]) => !(inner === undefined || inner?.length === 0 || isEmpty(inner)),
  );
  return Object.fromEntries(filled);
};
const isEmpty = (value) => typeof value === 'object' && value !== null && !Object.keys(value).length;

test('every pack of every language comes out as it went in, in the same order', () => {
  for (const locale of locales) {
    for (const name of packNames) {
      const words = unpack(data.texts[locale][name], data.shapes[name]);
      assert.deepEqual(plain(words), plain(data.words[locale][name]), `${locale} ${name}`);
      for (const [part, value] of Object.entries(words)) {
        const keys = (record) => Object.keys(plain(record));
        if (!['labels', 'outcomes', 'contacts'].includes(part))
          assert.deepEqual(keys(value), keys(data.words.en[name][part]), `${name} ${part}`);
      }
    }
  }
});

test('no internal id is left in what is shipped, and no code is a digit', () => {
  for (const locale of locales) {
    for (const text of Object.values(data.texts[locale])) {
      assert.doesNotMatch(text, /(guide|tip|symptom|panel|rule|limit|hours|right)-[a-z]+-/);
    }
  }
  for (const code of data.codes.values()) assert.match(code, /^\D$/u);
  assert.equal(new Set(data.codes.values()).size, data.codes.size);
});

test('each kind of line is read as it was written', () => {
  const shape = ['one two', 'text list* chars+ named@ count= steps% texts#'].map((part) => part);
  const read = table(
    [shape[0].split(' '), shape[1]],
    't\na b\tc\nxy\n10\n12\n3ab12c\n1x-y\t12z\n\n\n\n\n\n\n',
    ['n0', 'n1'],
  );
  assert.deepEqual(read, {
    one: {
      text: 't',
      list: ['a b', 'c'],
      chars: ['x', 'y'],
      named: ['n1', 'n0'],
      count: 12,
      steps: { 3: ['a', 'b'], 12: ['c'] },
      texts: { 1: 'x-y', 12: 'z' },
    },
    two: { text: undefined, list: [], chars: [], named: [], count: undefined, steps: {}, texts: undefined },
  });
  assert.equal(unpack(read, 'text'), read, 'an object is taken as it is');
});

test('a text that would break a line is refused', () => {
  const { 'recovery-wizard': words } = structuredClone(data.words.en);
  words.ui.copy = 'two\nlines';
  assert.throws(() => packText(data, 'recovery-wizard', words), /two\\nlines/);
});
