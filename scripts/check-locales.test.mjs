import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLocale } from './check-locales.mjs';
import { unescapeText } from './packs.mjs';
import { parseXliff } from './xliff.mjs';

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
