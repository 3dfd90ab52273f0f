// A fact that nobody shows is named.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage, places } from './coverage.mjs';

/** Content with nothing in it but what a test puts there. */
const contentWith = (more) => ({
  register: { 'rule-a': ['ru-block', 'ok', 'WCR'], 'tip-a': ['ru-block', 'ok', 'W'] },
  fieldRegister: { later: ['ru-block', 'ok'] },
  ...Object.fromEntries(
    ['questions', 'symptoms', 'outcomes', 'guides', 'contacts', 'reasons', 'regions'].map((name) => [
      name,
      {},
    ]),
  ),
  contactPanels: {},
  reasonPanels: {},
  ...more,
});

test('coverage: a fact is shown by what states it, a tip wherever it stands; what nobody shows is named', () => {
  const outcome = {
    first: { text: 'a', warning: 'tip-a', guide: 'guide-a:1-2' },
    steps: [],
    contacts: [],
    next: [],
  };
  const guides = { 'guide-a': { steps: [], states: ['rule-a'] } };
  const some = coverage(contentWith({ guides, outcomes: { 'o-a': outcome } }));
  assert.deepEqual(some.missing, ['later']);
  assert.deepEqual([...some.found.get('rule-a').W], ['guide-a']);
  assert.deepEqual([...some.found.get('tip-a').W], ['o-a']);
  assert.deepEqual(some.elements.contacts.elsewhere, ['rule-a']);
  assert.deepEqual(coverage(contentWith({})).missing, ['rule-a', 'tip-a', 'later']);
  assert.throws(
    () => places(contentWith({ questions: { 'q-a': { states: ['rule-b'] } } })),
    /q-a.*unknown fact: rule-b/,
  );
});
