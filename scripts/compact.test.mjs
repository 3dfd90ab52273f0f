// The built files hold the same words and routes as the sources, only without keys.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { compact, packNames } from './compact.mjs';
import { packText, write } from './compact-write.mjs';
import { lettersFor, trade, traded } from './trade-letters.mjs';
import { root } from './localizer.mjs';
import { locales } from './locales.mjs';

let data, routes, unpack;
before(async () => {
  data = await compact(locales);
  const built = readdirSync(join(root, '.cache/words')).filter((name) => name.startsWith('en-'));
  const flow = join(root, '.cache/words', built.sort().at(-1), 'flow');
  ({ unpack } = await import(join(flow, 'table.js')));
  ({ routes } = await import(join(flow, 'route-table.js')));
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
      const words = unpack(traded(data.texts[locale][name], data.letters[locale]), data.shapes[name]);
      const given = structuredClone(data.words[locale][name]);
      // The subject of a letter in the reader's language is for the fallback pages.
      for (const letter of Object.values(given.letters ?? {})) delete letter.subject;
      // Of the symptoms only those of the list are shown.
      const listed = data.flow.symptoms.map(([id]) => id);
      for (const id of Object.keys(given.symptoms ?? {})) if (!listed.includes(id)) delete given.symptoms[id];
      // The interface words of the wizard travel in two packs.
      if (['recovery-wizard', 'outcomes'].includes(name)) {
        for (const part of ['ui', 'notes', 'wizard']) {
          given[part] = Object.fromEntries(Object.keys(words[part]).map((key) => [key, given[part][key]]));
        }
      }
      assert.deepEqual(plain(words), plain(given), `${locale} ${name}`);
      for (const [part, value] of Object.entries(words)) {
        const keys = (record) => Object.keys(plain(record));
        if (
          ![
            'ui',
            'notes',
            'wizard',
            'labels',
            'outcomes',
            'contacts',
            'symptoms',
            'supportFacts',
            'accountFacts',
            // In the order of their routes.
            'guides',
            'reasons',
            'contactPanels',
            'reasonPanels',
          ].includes(part)
        )
          assert.deepEqual(keys(value), keys(data.words.en[name][part]), `${name} ${part}`);
      }
    }
  }
});

test('the first pack of the wizard has the words of its first screen, a later one all others', () => {
  for (const locale of locales) {
    const [first, later] = ['recovery-wizard', 'outcomes'].map((name) =>
      unpack(traded(data.texts[locale][name], data.letters[locale]), data.shapes[name]),
    );
    for (const part of ['ui', 'notes', 'wizard']) {
      const keys = [...Object.keys(first[part]), ...Object.keys(later[part])];
      assert.deepEqual(keys.sort(), Object.keys(data.words[locale]['recovery-wizard'][part]).sort());
    }
    assert.ok(first.wizard.heading && first.wizard.step && first.ui.loading && first.notes.independent);
    assert.ok(later.wizard.now && later.ui.copy && later.notes.oneGuide);
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
  const shape = [['one', 'two'], 'text list* chars+ named@ count= steps% texts#'];
  const read = routes(shape, 't\na b\tc\nxy\n10\n12\n3ab12c\n1x-y\t12z\n\n\n\n\n\n\n');
  assert.deepEqual(read, {
    one: {
      text: 't',
      list: ['a b', 'c'],
      chars: ['x', 'y'],
      named: [data.flow.contactIds[1], data.flow.contactIds[0]],
      count: 12,
      steps: { 3: ['a', 'b'], 12: ['c'] },
      texts: { 1: 'x-y', 12: 'z' },
    },
    two: { text: undefined, list: [], chars: [], named: [], count: undefined, steps: {}, texts: undefined },
  });
  assert.equal(unpack(read, 'text'), read, 'an object is taken as it is');
});

test('letters trade places where that pays, and come back; marks and line breaks stay', () => {
  assert.deepEqual(
    locales.filter((locale) => data.letters[locale]),
    ['ru', 'uk'],
  );
  for (const locale of ['ru', 'uk']) {
    const text = Object.values(data.texts[locale]).join('\n');
    const letters = lettersFor(text);
    const bytes = (each) => Buffer.byteLength(each);
    assert.ok(bytes(trade(text, letters)) < 0.75 * bytes(text), locale);
    assert.equal(trade(trade(text, letters), letters), text);
    assert.equal(new Set(letters).size, letters.length);
    assert.doesNotMatch(letters, /[^\p{L}\d]/u);
  }
  assert.equal(lettersFor('Only a few: å, ø, æ.'), '');
  assert.equal(trade('none', ''), 'none');
});

test('a text that would break a line is refused', () => {
  const { 'recovery-wizard': words } = structuredClone(data.words.en);
  words.ui.loading = 'two\nlines';
  assert.throws(() => packText(data, 'recovery-wizard', words), /two\\nlines/);
});

test('a route with a field that its table does not name is refused', () => {
  const routes = { a: { from: [], more: ['x'] } };
  assert.deepEqual(write([['a'], 'from+ more*'], routes, [], true), ['', 'x']);
  assert.throws(() => write([['a'], 'from+'], routes, [], true), /more has no place/);
});
