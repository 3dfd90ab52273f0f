// A word that the glossary does not want is named.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { againstGlossary } from './glossary.mjs';

test('glossary: a word that is not to be used is named with the term', () => {
  const glossary = [{ term: 'аккаунт', means: '', not: ['учётн* запис*'] }];
  const found = againstGlossary([{ path: 'x', text: 'Откройте учётную запись' }], glossary);
  assert.match(found.join(), /учётную запись.*аккаунт/);
  assert.deepEqual(againstGlossary([{ path: 'x', text: 'Откройте аккаунт' }], glossary), []);
});
