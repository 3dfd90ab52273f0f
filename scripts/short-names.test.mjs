// What is made short in the built files is ours alone, and stays told apart.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { compact } from './compact.mjs';
import { locales } from './locales.mjs';
import { shortNamesPlugin } from './short-names.mjs';

let data;
before(async () => {
  data = await compact(locales);
});

test('names of the contract, of the platform and of routes stay; no two get the same', () => {
  const { names } = data;
  for (const name of ['goTo', 'restart', 'state', 'answers', 'option', 'headingLevel', 'updateComplete'])
    assert.ok(!names.has(name), name);
  for (const name of ['addEventListener', 'textContent', 'title', 'open']) assert.ok(!names.has(name), name);
  for (const options of Object.values(data.flow.graph))
    for (const option of Object.keys(options)) assert.ok(!names.has(option), option);
  assert.ok(names.has('words') && names.has('ifNot'));
  assert.equal(new Set(names.values()).size, names.size);
});

test('only properties change, in every way to write one', () => {
  const { transform } = shortNamesPlugin(new Map([['words', 'w']]));
  const here = new URL('../src/ui/element.ts', import.meta.url).pathname;
  const change = (code) => transform(code, here).code;
  assert.equal(change('a.words; a?.words; words; "words"'), 'a.w; a?.w; words; "words"');
  assert.equal(change('({ words, x: words, words: 1 })'), '({ w: words, x: words, w: 1 })');
  assert.equal(
    change('const { words, words: own = 1, ...rest } = a'),
    'const { w: words, w: own = 1, ...rest } = a',
  );
  assert.equal(change('class A { words = 1; get words() {} }'), 'class A { w = 1; get w() {} }');
  assert.equal(transform('a.words', '/node_modules/x.js'), null);
});
