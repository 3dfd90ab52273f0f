// The supply check names what must not ship; a second build in another folder gives the same bytes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { machinePaths, problems } from './check-supply.mjs';
import { root } from './localizer.mjs';
import { bundledPackages } from './supply.mjs';

const bomOf = (...names) => ({ components: names.map((name) => ({ name })) });
const lit = { dependencies: { lit: '3.3.3' } };

for (const [what, given, expected] of [
  ['no code of others is fine', { packageJson: lit, bom: bomOf() }, []],
  [
    'a second runtime dependency',
    { packageJson: { dependencies: { lit: '1', lodash: '1' } }, bom: bomOf() },
    [/only lit is allowed/],
  ],
  [
    'packages that crept into the bundle',
    { packageJson: lit, bom: bomOf('left-pad', 'lit-html') },
    [/left-pad is bundled/, /lit-html is bundled/],
  ],
]) {
  test(what, () => {
    const found = problems(given);
    assert.equal(found.length, expected.length, found.join('\n'));
    expected.forEach((pattern, n) => assert.match(found[n], pattern));
  });
}

test('packages are read from the modules of the bundle', () => {
  const [found, ...more] = bundledPackages([
    { moduleIds: [`${root}node_modules/lit-html/lit-html.js`, `${root}src/a.ts`] },
    {},
  ]);
  assert.deepEqual(more, []);
  assert.equal(found.name, 'lit-html');
  assert.match(found.text, /Redistribution and use/);
});

let copy;
before(() => (copy = mkdtempSync(join(tmpdir(), 'ali-help-build-'))));
after(() => rmSync(copy, { recursive: true, force: true }));

test('a file that names the machine is found', () => {
  mkdirSync(join(copy, 'some'));
  writeFileSync(join(copy, 'some/a.js'), `x="${copy}/secret"`);
  writeFileSync(join(copy, 'some/b.js'), 'x=1');
  assert.deepEqual(machinePaths(join(copy, 'some'), copy), ['a.js']);
});

const hashes = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

test('two builds, in two folders, are identical byte by byte', () => {
  const skipped = /^(node_modules|dist|packs|\.git|\.cache|storybook-static|bench|docs|stories)$/;
  for (const part of readdirSync(root)) {
    if (!skipped.test(part)) cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: copy,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.deepEqual(hashes(join(copy, 'dist')), hashes(join(root, 'dist')));
});
