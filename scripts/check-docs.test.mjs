import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawing, imports } from './architecture.mjs';
import { changelogProblems, pageProblems } from './check-docs.mjs';

const facts = { exists: (path) => path === 'there.md', commands: ['check'] };

for (const [text, expected] of [
  ['[a](there.md) and [b](there.md#part), [c](https://example.org/x), [d](#here)', 0],
  ['[a](gone.md)', 1],
  ['`npm run check` and npm run check -- locales', 0],
  ['`npm run chek`', 1],
]) {
  test(`links and commands of a page: ${text}`, () => {
    assert.equal(pageProblems(text, facts).length, expected);
  });
}

test('a version without an entry in the changelog', () => {
  assert.deepEqual(changelogProblems('# Changelog\n\n## 1.2.0\n\n## 1.1.0', '1.2.0'), []);
  assert.match(changelogProblems('## 1.1.0', '1.2.0')[0], /begins with 1\.1\.0/);
});

test('the drawing tells values from types, and keeps the direction of the rooms', () => {
  assert.match(drawing({ 'ui → content': { values: 0, types: 2 } }), /ui -\.-> content/);
  assert.match(drawing({ 'ui → flow': { values: 3, types: 2 } }), /ui --> flow/);
  const arrows = imports();
  assert.ok(arrows['elements → ui'].values > 5);
  assert.equal(arrows['flow → content']?.values ?? 0, 0);
  assert.equal(arrows['elements → embed'], undefined);
});
