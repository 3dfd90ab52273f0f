// English that is too long or too hard to read is named.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEase, sentences } from './content.mjs';

test('sentences are counted as a reader meets them', () => {
  const lengths = (words) => sentences(words, { 'label-help': 'Help centre' }).map(({ length }) => length);
  assert.deepEqual(lengths('Open {label-help} now. Write to {email-security}!'), [4, 3]);
  assert.deepEqual(lengths('“Yes.” Then wait.'), [1, 2]);
  assert.deepEqual(lengths('Copy the list'), []);
  assert.deepEqual(lengths('I cannot get in, cannot find it, or another account opens'), [11]);
});

test('text that is too long or too hard is named', () => {
  const problems = (...texts) =>
    checkEase(texts.map((text) => ({ locale: 'en', pack: 'rest', path: 'tips.tip-one', text }))).flatMap(
      (result) => result.problems,
    );
  const found = problems(`${Array(30).fill('go').join(' ')}.`, 'Go.').join('\n');
  assert.match(found, /rest: 15\.5 words a sentence, at most/);
  assert.match(found, /50\.0 % of the sentences over 20 words/);
  assert.match(found, /50\.0 % of the sentences over 25 words/);
  assert.match(problems('Organisational responsibilities necessitate documentation.').join(), /Flesch/);
  assert.deepEqual(problems('Open the app. Then look at your orders.'), []);
});
