// What the smaller scripts compute: checks of translations, pages and private data, and the flow map.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instance } from '@viz-js/viz';
import { drawingOf, inOrder, pageOf } from './build/flow-map.mjs';
import { unescapeText } from './build/packs.mjs';
import { changelogProblems, drawing, missingCommands, withDrawing } from './check/docs.mjs';
import { checkLocale, parseXliff } from './check/locales.mjs';
import { hash, privateLines } from './check/private-data.mjs';

const source = 'Press {label-help} & wait';
const xliff = (target, { text = source, id = 's1', state = 'translated' } = {}) =>
  parseXliff(
    `<xliff version="1.2"><file target-language="uk" source-language="en"><body><trans-unit id="${id}">` +
      `<source>${text.replace('&', '&amp;')}</source>` +
      (target === undefined ? '' : `<target state="${state}">${target}</target>`) +
      '</trans-unit></body></file></xliff>',
  );
const check = (parsed, locale = 'uk') => checkLocale(locale, [{ id: 's1', source }], parsed).join('\n');

test('a complete translation has no problem', () => {
  assert.equal(check(xliff('Натисніть {label-help} &amp; зачекайте')), '');
});

for (const [name, parsed, expected, locale] of [
  ['a missing unit', xliff('Так', { id: 's2' }), /s1: not extracted[\s\S]*s2: obsolete/],
  ['a missing target', xliff(undefined), /s1: not translated: “Press/],
  ['an empty target', xliff(' '), /s1: empty/],
  [
    'a changed English sentence',
    xliff('Натисніть {label-help}', { text: 'Press it' }),
    /s1: the English source/,
  ],
  ['a lost mark', xliff('Натисніть і зачекайте'), /s1: marks differ/],
  ['a damaged mark', xliff('Натисніть {label-Help} і зачекайте'), /s1: marks differ/],
  ['an untranslated unit', xliff(source.replace('&', '&amp;')), /s1: same as English/],
  ['a target in Latin letters', xliff('Natysnit {label-help}'), /s1: no Cyrillic/],
  ['a Russian letter in Ukrainian', xliff('Нажмите {label-help} и жды'), /s1: a Russian letter/],
  ['a Ukrainian letter in Russian', xliff('Натисніть {label-help}'), /s1: a Ukrainian letter/, 'ru'],
  [
    'a text of another unit',
    xliff(`{label-help} ${'тут стоїть речення з іншого місця '.repeat(4)}`),
    /s1: much longer than English/,
  ],
  [
    'an unreviewed unit',
    xliff('Натисніть {label-help}', { state: 'needs-review-translation' }),
    /s1: not reviewed/,
  ],
]) {
  test(`${name} is named`, () => assert.match(check(parsed, locale), expected));
}

test('a unit that stands twice is named', () => {
  const twice = xliff('Натисніть {label-help}');
  assert.match(check({ ...twice, duplicates: ['s1'] }), /s1: stands twice/);
});

test('escaped characters of a translation reach the reader unescaped, once', () => {
  assert.equal(unescapeText('a &lt;b&gt; &amp; c'), 'a <b> & c');
  assert.equal(unescapeText('&amp;lt;'), '&lt;');
});

test('a command that does not exist is named', () => {
  const text = '`npm run check` and npm run check -- locales, then `npm run chek`';
  assert.deepEqual(missingCommands(text, { check: 'x' }), ['chek']);
});

test('a version without an entry in the changelog is named', () => {
  assert.deepEqual(changelogProblems('# Changelog\n\n## 1.2.0\n\n## 1.1.0', '1.2.0'), []);
  assert.match(changelogProblems('## 1.1.0', '1.2.0')[0], /begins with 1\.1\.0/);
});

test('the drawing holds the arrows between rooms, and none that points up', async () => {
  const graph = await drawing();
  assert.match(graph, /src_elements-->src_parts/);
  assert.doesNotMatch(graph, /src_elements-->src_entry|src_content-->src_(?!content)/);
  const page = '<!-- drawing: x -->\nold\n<!-- /drawing -->\nafter';
  assert.match(withDrawing(page, graph), /^<!-- drawing: x -->\n\n```mermaid\nflowchart LR[\s\S]*after$/);
});

const hashes = new Set([hash('zarquonia'), hash('99887766')]);

for (const [text, lines] of [
  ['// thanks\n// to Zarquonia!', [2]],
  ['a\nno. 99887766.', [2]],
  ['a\n99 88-77 66', [2]],
  ['x\nkey99887766', [2]],
  ['Zarquon, zarquonian, 998877665', []],
])
  test(`a private name or number is found without being told: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(privateLines(text, hashes), lines);
  });

const graph = { 'q-a': { yes: 'q-b', no: 'o-c' }, 'q-b': { on: 'o-d', out: 'o-c' } };
const words = {
  questions: {
    'q-a': { ask: 'See {label-x}?', options: { yes: 'Yes', no: 'No & never' } },
    'q-b': { ask: 'And now?', options: { on: 'On', out: 'Out' } },
  },
  outcomes: {
    'o-c': { title: '</svg><b>End</b>' },
    'o-d': { title: 'A long title that does not fit in one line' },
  },
  labels: { 'label-x': ['ru', 'Помощь', 'help'] },
};

test('questions and outcomes come in the order in which a reader meets them, each once', () => {
  assert.deepEqual(inOrder(graph), ['q-a', 'q-b', 'o-d', 'o-c']);
});

test('every answer is an arrow with its words, every label is shown, long titles are broken', () => {
  const { nodes, edges } = drawingOf(graph, words);
  assert.deepEqual(
    edges.map(({ tail, head, attributes }) => [tail, head, attributes.label]),
    [
      ['q-a', 'q-b', 'Yes'],
      ['q-a', 'o-c', 'No & never'],
      ['q-b', 'o-d', 'On'],
      ['q-b', 'o-c', 'Out'],
    ],
  );
  assert.equal(nodes[0].attributes.label, 'See “Помощь”?\nq-a');
  assert.equal(nodes[2].attributes.label, 'A long title that does not fit\nin one line\no-d');
});

test('words cannot become HTML, and each language has its drawing and its link', async () => {
  const svg = (await instance()).renderString(drawingOf(graph, words), { format: 'svg' });
  const page = pageOf({ en: svg, uk: svg });
  assert.equal(page.match(/<g [^>]*class="node"/g).length, 8);
  assert.equal(page.match(/<g [^>]*class="edge"/g).length, 8);
  assert.doesNotMatch(page, /<b>/);
  for (const name of ['en', 'uk'])
    assert.ok(page.includes(`href="#${name}"`) && page.includes(`<section id="${name}"`));
});
