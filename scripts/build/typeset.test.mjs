import assert from 'node:assert/strict';
import test from 'node:test';
import { typeset } from './typeset.mjs';

const cases = [
  ['en', 'Wait 3 days', 'Wait 3_days'],
  ['en', 'Since 1 July 2026 it costs EUR 3.', 'Since 1_July_2026 it costs EUR_3.'],
  ['en', 'In May 2026, 150 items', 'In May_2026, 150_items'],
  ['en', 'up to 30 % of it – perhaps', 'up to 30_% of it_– perhaps'],
  ['ru', 'С 1 июля 2026 года — 15 дней', 'С 1_июля_2026_года_— 15_дней'],
  ['ru', 'примерно 1000 знаков, в 2026 на сайте', 'примерно 1000_знаков, в 2026 на сайте'],
  ['ru', 'с 07:00 до 01:00 по Москве', 'с 07:00 до 01:00 по Москве'],
  ['uk', 'у серпні 2024 року', 'у серпні 2024_року'],
  ['nb', '§ 2-7, kl. 08:00, 20. juli 2025', '§_2-7, kl._08:00, 20._juli_2025'],
  ['nb', 'fra den 11. dagen. Etter 12. Da', 'fra den 11._dagen. Etter 12. Da'],
  ['en', 'Order 8 and no. 9. Then go', 'Order 8_and no. 9. Then go'],
];
for (const [locale, text, printed] of cases)
  test(`${locale}: ${text}`, () => assert.equal(typeset(text, locale), printed.replaceAll('_', '\u00a0')));

test('a text that is set stays as it is', () => {
  for (const [locale, text] of cases)
    assert.equal(typeset(typeset(text, locale), locale), typeset(text, locale));
});
