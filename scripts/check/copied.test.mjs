// Words taken from a source are named.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCopies, fingerprints } from './copied.mjs';

test('copied sentences: seven words in a row are named, six are not, labels and quotations do not count', () => {
  const known = new Set(fingerprints('one two three four five six seven eight'));
  const copies = (text) => findCopies([{ text }], known).length;
  assert.equal(copies('And one two three four, five six seven.'), 1);
  assert.equal(copies('And one two three four five six.'), 0);
  assert.equal(copies('“One two three four five six seven”'), 0);
});
