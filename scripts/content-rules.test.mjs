import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkAddresses,
  checkMarks,
  checkPhones,
  checkPromises,
  checkRegions,
  checkTypography,
  flatten,
  missingAddresses,
} from './content-rules.mjs';

const entry = (text, { locale = 'en', pack = 'details', path = 'tips.tip-one' } = {}) => ({
  locale,
  pack,
  path,
  text,
});
const clean = (problems) => assert.deepEqual(problems, []);
const caught = (problems, expected) => {
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0], expected);
};

test('every string of a pack is seen and named', () => {
  assert.deepEqual(flatten({ tips: { one: 'a', list: ['b', { c: 'd' }] } }, { locale: 'en', pack: 'p' }), [
    { locale: 'en', pack: 'p', path: 'tips.one', text: 'a' },
    { locale: 'en', pack: 'p', path: 'tips.list.0', text: 'b' },
    { locale: 'en', pack: 'p', path: 'tips.list.1.c', text: 'd' },
  ]);
  caught(
    checkPromises([entry('This is guaranteed.')]),
    /^en details tips\.tip-one: .*: “This is guaranteed\.”$/,
  );
});

for (const [locale, text] of [
  ['en', 'Your account will be restored.'],
  ['en', 'This always helps.'],
  ['en', 'You will get your money back.'],
  ['en', 'We promise an answer.'],
  ['ru', 'Деньги вам вернут.'],
  ['ru', 'Вам обязательно вернут аккаунт.'],
  ['ru', 'Это точно восстановит доступ.'],
  ['ru', 'Возврат гарантирован.'],
  ['uk', 'Повернення гарантоване.'],
  ['uk', 'Вам обов’язково повернуть гроші.'],
  ['uk', 'Обліковий запис буде відновлено.'],
  ['nb', 'Du får garantert svar.'],
  ['nb', 'Chatten hjelper alltid.'],
  ['nb', 'Du får pengene tilbake.'],
]) {
  test(`a promise is named: ${text}`, () => caught(checkPromises([entry(text, { locale })]), /promise/));
}

test('a denial, a warranty and advice are no promises', () => {
  clean(
    checkPromises([
      entry('Nobody can promise that the account comes back.'),
      entry('No guide promises it. Nobody can say for sure.'),
      entry('Никто не может обещать, что аккаунт вернут. Обязательно сохраните чек.', { locale: 'ru' }),
      entry('Товар сломался в гарантийный срок.', { locale: 'ru' }),
      entry('Жоден посібник не обіцяє, що обліковий запис повернеться.', { locale: 'uk' }),
      entry('Ingen kan love hva utfallet blir. Varen gikk i stykker i garantitiden.', { locale: 'nb' }),
    ]),
  );
});

test('a denial does not excuse a promise beside it', () => {
  caught(checkPromises([entry('Nobody can promise it, but it always helps.')]), /always helps/);
});

for (const [text, expected] of [
  ['Press <b>Help</b>.', /markup/],
  ['Orders &amp; disputes', /markup/],
  ["It's here", /straight quotes/],
  ['Press "Help"', /straight quotes/],
  ['One\nTwo', /a line break/],
  ['One.  Two', /two spaces/],
  ['One\u00a0 two', /two spaces/],
  ['Help , please', /a space before punctuation/],
  ['Really ?', /a space before punctuation/],
  ['One ', /a space at the end/],
  ['', /empty/],
]) {
  test(`typography: ${JSON.stringify(text)} is named`, () =>
    caught(checkTypography([entry(text)]), expected));
}

test('typography: the signs of the four languages pass', () => {
  clean(
    checkTypography(
      ['“Help”: it’s 10–15 minutes …', '«Помощь» — вверху', 'Se «Hjelp», 3\u00a0000 kr'].map((text) =>
        entry(text),
      ),
    ),
  );
});

const marks = { labels: new Set(['label-help']), emails: new Set(['email-security']) };
for (const [name, text, path = 'tips.tip-one'] of [
  ['an unknown label', 'Press {label-hlep}.'],
  ['an unknown address', 'Write to {email-sales}.'],
  ['a field of a letter outside letters', 'Your login {login}'],
  ['a number outside the interface', '{n} of {max}'],
  ['a label in the interface', 'Press {label-help}', 'ui.copy'],
]) {
  test(`marks: ${name} is named`, () => {
    for (const problem of checkMarks([entry(text, { path })], marks))
      assert.match(problem, /unknown mark \{/);
    assert.ok(checkMarks([entry(text, { path })], marks).length);
  });
}

test('marks: a stray brace is named, known marks in their places are not', () => {
  caught(checkMarks([entry('Press {label-help')], marks), /a stray brace/);
  clean(
    checkMarks(
      [
        entry('Press {label-help}, then write to {email-security} or open {help-page}.'),
        entry('My login is {login}: {orders}, {details}.', { path: 'letters.tpl-appeal.lines.0' }),
        entry('{n} of {max}, {date}, {time}, {host}', { path: 'letterUi.evaCount' }),
      ],
      marks,
    ),
  );
});

test('an address other than the known ones is named, in words and in built files', () => {
  const known = new Set(['help@shop.example']);
  clean(checkAddresses([{ name: 'dist/a.js', text: 'x="mailto:help@shop.example",y="@lit"' }], known));
  caught(
    checkAddresses([{ name: 'dist/a.js', text: 'help@shop.example,sales@shop.example' }], known),
    /^dist\/a\.js: .*sales@/,
  );
  caught(checkAddresses([{ name: 'uk details', text: 'Пишіть на пошта@крамниця.укр' }], known), /пошта@/);
  assert.deepEqual(missingAddresses([{ name: 'dist/a.js', text: 'nothing' }], known), [...known]);
});

test('a telephone number is named; hours, years and amounts are not', () => {
  for (const text of ['Call +47 22 00 00 00', 'Call 8 (800) 000-00-00', 'Call 0800\u00a0123\u00a0456'])
    caught(checkPhones([entry(text)]), /telephone number/);
  clean(
    checkPhones(
      ['07:00–01:00', '2017–2021', 'NOK 3,000', '3\u00a0000 kr', '1. januar 2024'].map((text) => entry(text)),
    ),
  );
});

const region = (text, path = 'regions.eu.notes.0', locale = 'en') => entry(text, { path, locale });
const legal = (locale = 'en') => entry('As of {date}.', { path: 'notes.legal', locale });
const line = (locale = 'en') => region('Above EUR 150, duty is due.', 'regions.eu.notes.1', locale);

test('regional notes as they should be pass', () => {
  clean(
    checkRegions([legal(), line(), region('If you changed your mind, you normally pay for the return.')]),
  );
});

for (const [locale, text] of [
  ['en', 'In the EU returns are free.'],
  ['en', 'You do not have to pay for the return.'],
  ['ru', 'В ЕС действует бесплатный возврат.'],
  ['uk', 'У ЄС повернення безкоштовне.'],
  ['nb', 'I EU er returen gratis.'],
]) {
  test(`free returns are named: ${text}`, () => {
    caught(
      checkRegions([legal(locale), line(locale), region(text, 'regions.eu.notes.0', locale)]),
      /claims free returns/,
    );
  });
}

test('EUR 150 outside the EU, its absence there and an undated legal note are named', () => {
  caught(
    checkRegions([legal(), line(), region('Over 150 euro', 'regions.no.notes.0')]),
    /outside the notes for the EU/,
  );
  caught(checkRegions([legal('uk')]), /uk: the notes for the EU lack/);
  caught(checkRegions([line(), entry('Not legal advice.', { path: 'notes.legal' })]), /no \{date\}/);
  caught(checkRegions([line()]), /en: no legal note/);
});
