// `npm run mutants` takes long; that each of its places is still in the code is looked at every time.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/localizer.mjs';
import { mutants } from './mutants/list.mjs';

for (const { name, file, from, to, tests } of mutants) {
  test(`a mutant can be made: ${name}`, async () => {
    const source = await readFile(join(root, file), 'utf8');
    assert.notEqual(source.replace(from, to), source, `${file} does not hold ${from} any more`);
    for (const path of tests) assert.ok(existsSync(join(root, path)), path);
  });
}
