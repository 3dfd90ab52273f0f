import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken, promises, table } from './promises.mjs';

test('a promise whose test is gone is named', () => {
  const rows = [
    ['kept', 'a', 'the test'],
    ['lost', 'a', 'another test'],
  ];
  assert.deepEqual(
    broken(rows, () => "test('the test'"),
    [rows[1]],
  );
});

test('every promise has a line of its own', () => {
  assert.equal(table().split('\n').length, promises.length + 2);
  assert.equal(new Set(promises.map(([promise]) => promise)).size, promises.length);
});
