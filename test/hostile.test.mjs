// Hostile pages, in Chromium, for every change: the proofs of README’s promises, documents of other kinds, and what
// long sessions leave behind. `npm run test:hostile` has all pages.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { promises } from '../scripts/promises.mjs';
import { root } from '../scripts/localizer.mjs';

const run = (...args) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['test/hostile/run.mjs', '--engine', 'chromium', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  assert.equal(status, 0, stdout.slice(-2000) + stderr.slice(-1000));
  return stdout;
};

test('pages that are XML', () => {
  assert.match(run('--only', 'served as XHTML'), /^2 passed, 0 failed$/m);
});

test('where no template may be read, the page keeps its fallback', () => {
  assert.match(run('--only', 'allow no name of ours'), /^2 passed, 0 failed$/m);
});

test('manners: the page stays the page’s', () => {
  assert.match(run('--group', 'manners'), /^1\d passed, 0 failed$/m);
});

for (const [promise, file, title] of promises.filter(([, path]) => path.includes('/network'))) {
  test(promise, () => {
    assert.match(run('--only', title), /^1 passed, 0 failed$/m, file);
  });
}

test('2,000 times on and off the page, 2,000 elements and 1,000 languages leave nothing behind', () => {
  assert.match(run('--only', 'left behind'), /^3 passed, 0 failed$/m);
});

test('listeners end with their element', () => {
  assert.match(run('--only', 'listeners on the window'), /^1 passed, 0 failed$/m);
});
