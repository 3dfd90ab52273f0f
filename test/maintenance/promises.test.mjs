import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken, promise } from '../promises.mjs';

const readme = `<!-- promises -->

| promise        | proved by  |
| -------------- | ---------- |
| No cookie      | [a](a)     |
| Nothing \`else\` | [b.m](b.m) |

<!-- /promises -->`;
const files = { a: "promise('No cookie')", 'b.m': "promise('Nothing `else`')" };
const after = (...passed) => broken(passed, readme, (file) => files[file]);
const [cookie, nothing] = [promise('No cookie'), promise('Nothing `else`')];

for (const [what, found, expected] of [
  ['both are proved', after(cookie, nothing, 'another test'), []],
  ['a proof in a further way counts', after(promise('No cookie', 'offline'), nothing), []],
  ['a proof that did not run or failed', after(nothing), ['no test that passed proves: No cookie']],
  [
    'a longer sentence is another one',
    after(promise('No cookies'), cookie, nothing),
    ['README does not say: No cookies'],
  ],
  ['a table that is gone', broken([], ''), ['README has no table of promises']],
  [
    'a file that is not the proof',
    broken([cookie, nothing], readme, () => cookie),
    ['b.m does not hold: Nothing `else`'],
  ],
])
  test(`promises: ${what}`, () => assert.deepEqual(found, expected));
