// Hostile pages, in Chromium, for every change: the proofs of README’s promises and those marked `always`.
// `npm run test:hostile` has all pages.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { allCases } from '../hostile/cases/index.mjs';
import { runCases } from '../hostile/runner.mjs';
import { promise } from '../promises.mjs';

const cases = allCases.filter(({ always }) => always);
const results = new Map();
before(async () => {
  const report = (result) => results.set(result.name, result);
  await runCases({ cases, wanted: ['chromium'], report });
});

for (const { name, promise: sentence } of cases)
  test(sentence ? promise(sentence, sentence === name ? '' : name) : name, () => {
    const { status, note } = results.get(name);
    assert.equal(status, 'ok', note);
  });
