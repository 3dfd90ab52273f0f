// What outgrows its budget fails the check: 300 bytes more than the limit in any budgeted file, or a file without one.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from './localizer.mjs';
import { locales } from './locales.mjs';
import { budgets, measure, plainLines, withoutWords } from './sizes.mjs';

let dist;
before(async () => {
  dist = await mkdtemp(join(tmpdir(), 'ali-help-sizes-'));
  await cp(join(root, 'dist/chunks'), join(dist, 'chunks'), { recursive: true });
  const files = (await readdir(join(root, 'dist'))).filter((name) => name.endsWith('.js'));
  for (const name of files) await cp(join(root, 'dist', name), join(dist, name));
});
after(() => rm(dist, { recursive: true, force: true }));

/** Code that does not compress below `bytes`. */
const noise = (bytes) => `\n//${randomBytes(bytes).toString('base64')}`;

async function grown(file, bytes, run) {
  const path = join(dist, file);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text + noise(bytes));
  try {
    run();
  } finally {
    await writeFile(path, text);
  }
}

test('what is built keeps all budgets', () => {
  const over = measure(dist).filter(({ ok }) => !ok);
  assert.deepEqual(over, []);
});

test('every budgeted file fails when it is 300 bytes over its limit', async () => {
  const files = [
    ...(await readdir(dist)),
    ...(await readdir(join(dist, 'chunks'))).map((name) => `chunks/${name}`),
  ];
  const before = measure(dist);
  const parts = budgets.map(([name, [part]]) => [name, part]);
  for (const locale of locales) {
    parts.push([`words to the first question, ${locale}`, `chunks/${locale}-recovery-wizard-`]);
    parts.push([`ali-help.${locale}.js without its words`, `ali-help.${locale}.js`]);
  }
  for (const [name, part] of parts) {
    const file = files.find((each) => each.startsWith(part));
    const { limit, size } = before.find((entry) => entry.name === name);
    await grown(file, limit - size + 300, () => {
      const now = measure(dist).find((entry) => entry.name === name);
      assert.equal(now.ok, false, `${name}: ${now.size} of ${limit}`);
    });
  }
});

test('a pack with more than its words, and a chunk without a budget, fail', async () => {
  const pack = (await readdir(join(dist, 'chunks'))).find((name) => name.startsWith('en-details-'));
  await grown(`chunks/${pack}`, 1500, () => {
    assert.deepEqual(
      measure(dist)
        .filter(({ ok }) => !ok)
        .map(({ name }) => name),
      ['words of details, en ÷ plain lines'],
    );
  });
  const path = join(dist, 'chunks/new-abc.js');
  await writeFile(path, 'export default 1');
  assert.ok(measure(dist).some(({ name, ok }) => !ok && name.startsWith('chunks/new-abc.js')));
  await rm(path);
});

test('words and code are told apart', () => {
  const file = 'const a=1,w={x:`оz\x7fTitle\nfirst\tsecond\n\x7fhelp\tru\tПzмzщь\thelp`},b=`css{}`;';
  assert.equal(withoutWords(file), 'const a=1,w={x:``},b=`css{}`;');
  assert.equal(plainLines(file), 'Title\nfirst\nsecond\nПомощь\nhelp');
});
