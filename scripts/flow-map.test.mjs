import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cardsHtml, mapWords, treeOf } from './flow-map-nodes.mjs';
import { flowMap, mapData, readContent, writeFlowMap } from './flow-map.mjs';
import { locales } from './locales.mjs';

const content = await readContent();
const data = mapData(content);
const page = flowMap(content);
const nodes = [...new Set([...Object.keys(data.graph), ...Object.values(data.graph).flatMap(Object.values)])];
const all = (html, pattern) => [...html.matchAll(pattern)].map((match) => match.slice(1));
const plain = (html) => html.replace(/<[^>]*>/g, '');

for (const locale of locales)
  test(`every node and every answer stands once in ${locale} and leads to a node of the page`, () => {
    const html = cardsHtml(data, locale);
    const ids = all(html, /<section id="([^"]+)"/g).flat();
    assert.deepEqual(ids.toSorted(), nodes.toSorted());
    assert.equal(all(html, / id="/g).length, ids.length, 'an id twice');
    for (const card of html.split('<section ').slice(1)) {
      const id = card.match(/^id="([^"]+)"/)[1];
      const answers = all(card, /<li data-option="([^"]+)" data-to="([^"]+)"[^>]*><a href="#([^"]+)">/g);
      assert.deepEqual(
        answers,
        Object.entries(data.graph[id] ?? {}).map(([option, to]) => [option, to, to]),
        id,
      );
    }
    for (const [target] of all(html, /href="([^"]*)"/g))
      assert.ok(target[0] === '#' && ids.includes(target.slice(1)), target);
    assert.doesNotMatch(html, /undefined|\{[a-z0-9-]+\}/);
  });

test('every edge leads to a deeper card and every card but the first has a way in', () => {
  const { depth, from, start } = treeOf(data.graph);
  for (const [id, options] of Object.entries(data.graph))
    for (const target of Object.values(options)) assert.ok(depth[target] > depth[id], `${id} → ${target}`);
  assert.deepEqual(
    nodes.filter((id) => !from[id].length),
    [start],
  );
});

test('the page fetches nothing and names no other place', () => {
  assert.doesNotMatch(page, /https?:|\burl\(|@import|import\(|\bfetch\b|<(?:img|iframe|base)\b/i);
  for (const [value] of all(page, /\s(?:src|href)="([^"$]*)"/g)) assert.match(value, /^(#|data:,)/);
  assert.doesNotMatch(page, /\son[a-z]+="/, 'an event attribute');
  assert.match(page, /default-src 'none'/);
  assert.doesNotMatch(page, /^(import|export) /m);
  assert.ok(page.startsWith('<!doctype html>\n<html lang="en">'));
});

test('the page holds the words of every language and can read them back', () => {
  const json = page.match(/<script id="data"[^>]*>(.*?)<\/script>/s)[1];
  assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(data)));
  for (const words of Object.values(mapWords)) assert.deepEqual(Object.keys(words), Object.keys(mapWords.en));
});

for (const locale of ['uk', 'ru'])
  test(`no English is left in ${locale}`, () => {
    const html = cardsHtml(data, locale).replace(/<(code|q)\b.*?<\/\1>|<a class="id".*?<\/a>/g, '');
    const texts = all(html, /<(?:h2|p class="(?:help|from[^"]*)"|span class="text")>(.*?)<\/(?:h2|p|span)>/g);
    assert.ok(texts.length > nodes.length * 2);
    for (const text of [...texts.map(([inner]) => plain(inner)), ...Object.values(mapWords[locale])]) {
      const own = text.replace(/AliExpress|\bTab\b|\bid\b|\{[a-z]+\}/g, '');
      assert.match(own, /\p{Script=Cyrillic}/u, text);
      assert.doesNotMatch(own, /\p{Script=Latin}/u, text);
    }
  });

const small = ({ title = 'End', options = { go: 'On' }, graph = { 'q-a': { go: 'o-b' } } } = {}) => ({
  graph,
  locales: {
    en: { questions: { 'q-a': { ask: 'See {label-x}?', options } }, outcomes: { 'o-b': { title } } },
  },
  labels: { 'label-x': ['ru', 'A & B'], 'label-unused': ['en', 'Nowhere'] },
});

test('words cannot become HTML, and marks become quoted labels in their own language', () => {
  const html = flowMap(small({ title: '</script><b onclick="x">' }));
  assert.match(html, /<h2>See <q lang="ru">A &amp; B<\/q>\?<\/h2>/);
  assert.match(html, /<h2>&lt;\/script&gt;&lt;b onclick=&quot;x&quot;&gt;<\/h2>/);
  assert.equal(all(html, /<\/script>/g).length, 2);
  assert.doesNotMatch(html, /Nowhere/);
});

test('a node or an answer without words stops the build, and words without a node too', () => {
  assert.throws(() => flowMap(small({ options: {} })), /en q-a: no words for go/);
  assert.throws(
    () => flowMap(small({ graph: { 'q-a': { go: 'o-c' } } })),
    /no words for o-c; .*leads to o-b/,
  );
});

test('the page is written where it is asked for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'flow-map-'));
  try {
    const file = await writeFlowMap(join(folder, 'new', 'map.html'));
    assert.equal(await readFile(file, 'utf8'), page);
  } finally {
    await rm(folder, { recursive: true });
  }
});
