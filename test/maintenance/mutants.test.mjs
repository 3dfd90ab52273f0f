// `npm run test:mutants` takes long; that each of its places is still in the code is looked at every time.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hostile, mutants } from '../mutants/list.mjs';
import { readNow, root } from '../project.mjs';

test('every mutant can be made', () => {
  for (const { name, file, from, to, tests } of mutants) {
    const source = readNow(file);
    assert.notEqual(source.replace(from, to), source, `${name}: ${file} does not hold ${from} any more`);
    for (const path of tests.filter((each) => !each.startsWith(hostile)))
      assert.ok(existsSync(join(root, path)), path);
  }
});
