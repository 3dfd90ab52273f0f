// `npm run check` catches a translation that is missing or stale, and names the unit.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../scripts/localizer.mjs';

let copy;
before(async () => {
  copy = await mkdtemp(join(tmpdir(), 'ali-help-'));
  for (const part of [
    'src',
    'locales',
    'scripts',
    'tsconfig.json',
    'tsconfig.content.json',
    'rollup.config.mjs',
    'package.json',
  ]) {
    await cp(join(root, part), join(copy, part), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
});
after(() => rm(copy, { recursive: true, force: true }));

const check = () =>
  spawnSync(process.execPath, ['scripts/check-locales.mjs'], { cwd: copy, encoding: 'utf8' });

async function changed(path, change, run) {
  const file = join(copy, path);
  const text = await readFile(file, 'utf8');
  const other = change(text);
  assert.notEqual(other, text);
  await writeFile(file, other);
  try {
    run(check());
  } finally {
    await writeFile(file, text);
  }
}

test('an untouched copy passes', () => {
  const { status, stderr } = check();
  assert.equal(status, 0, stderr);
});

test('a deleted translation fails and is named', async () => {
  let id;
  await changed(
    'locales/uk.xlf',
    (text) =>
      text.replace(
        /(<trans-unit id="(\w+)">\s*<source>[^<]*<\/source>)\s*<target[^>]*>[^<]*<\/target>/,
        (_, rest, found) => ((id = found), rest),
      ),
    ({ status, stderr }) => {
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`uk ${id}: not translated`));
    },
  );
});

test('a changed English sentence fails in every language and is named', async () => {
  await changed(
    'src/content/ui-wizard.ts',
    (text) => text.replace('Your answers so far', 'The answers so far'),
    ({ status, stderr }) => {
      assert.equal(status, 1);
      for (const locale of ['ru', 'uk', 'nb'])
        assert.match(stderr, new RegExp(`${locale} \\w+: not extracted.*The answers so far`));
    },
  );
});
