// The rules of what words may say name what breaks them, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as rules from './content-rules.mjs';

const entry = (text, { locale = 'en', pack = 'rest', path = 'tips.tip-one' } = {}) => ({
  locale,
  pack,
  path,
  text,
});
const entries = (texts, place) => texts.map((text) => entry(text, place));
const clean = (problems) => assert.deepEqual(problems, []);
const caught = (problems, expected) => {
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0], expected);
};

test('every string of a pack is seen and named, by id where there is one', () => {
  const pack = { tips: { one: 'a', list: ['b', { c: 'd' }, { id: 'fact', text: 'e' }] } };
  const paths = rules.flatten(pack, { pack: 'p' }).map(({ path, text }) => `${path}=${text}`);
  assert.deepEqual(paths, [
    'tips.one=a',
    'tips.list.0=b',
    'tips.list.1.c=d',
    'tips.list.fact.id=fact',
    'tips.list.fact.text=e',
  ]);
  caught(
    rules.checkPromises([entry('This is guaranteed.')]),
    /^en rest tips\.tip-one: .*: “This is guaranteed\.”$/,
  );
});

for (const [locale, ...texts] of [
  [
    'en',
    'Your account will be restored.',
    'This always helps.',
    'You will get your money back.',
    'We promise an answer.',
  ],
  [
    'ru',
    'Деньги вам вернут.',
    'Вам обязательно вернут аккаунт.',
    'Это точно восстановит доступ.',
    'Возврат гарантирован.',
  ],
  ['uk', 'Повернення гарантоване.', 'Вам обов’язково повернуть гроші.', 'Обліковий запис буде відновлено.'],
  ['nb', 'Du får garantert svar.', 'Chatten hjelper alltid.', 'Du får pengene tilbake.'],
  ['es', 'Le garantizamos una respuesta.', 'El chat siempre ayuda.', 'Le devolverán el dinero.'],
  ['pt', 'A resposta é garantida.', 'O chat sempre ajuda.', 'Você receberá o dinheiro.'],
  ['en', 'Nobody can promise it, but it always helps.', 'Nobody who promises it is wrong, we promise.'],
])
  test(`promises are named in ${locale}: ${texts}`, () => {
    for (const text of texts) caught(rules.checkPromises([entry(text, { locale })]), /promise/);
  });

test('a denial, a warranty, advice and a warning of others’ promises are no promises', () => {
  for (const [locale, ...texts] of [
    ['en', 'Pay nobody who promises to bring it back, whatever the seller promises.'],
    ['ru', 'Не платите тем, кто обещает вернуть аккаунт.', 'Деньги вернули, а потом посылка пришла.'],
    ['uk', 'Хто за плату обіцяє повернути гроші, може бути злодієм.', 'Гроші повернули, а посилка надійшла.'],
    ['nb', 'Ikke betal noen som lover å skaffe kontoen tilbake.'],
    ['es', 'Nadie puede prometer que le devolverán la cuenta.', 'No pague a quien promete recuperarla.'],
    ['pt', 'Ninguém pode prometer uma resposta.', 'Não pague a quem promete recuperar a conta.'],
    [
      'en',
      'Nobody can promise that the account comes back.',
      'No guide promises it. Nobody can say for sure.',
    ],
    ['ru', 'Никто не может обещать, что аккаунт вернут. Обязательно сохраните чек.'],
    ['ru', 'Товар сломался в гарантийный срок.'],
    ['uk', 'Жоден посібник не обіцяє, що обліковий запис повернеться.'],
    ['nb', 'Ingen kan love hva utfallet blir. Varen gikk i stykker i garantitiden.'],
  ])
    clean(rules.checkPromises(entries(texts, { locale })));
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
])
  test(`typography: ${JSON.stringify(text)} is named`, () => {
    caught(rules.checkTypography([entry(text)]), expected);
  });

test('typography: the signs of each language pass', () => {
  const own = {
    en: '“Help”: it’s 10–15\u00a0minutes …',
    ru: '«Помощь»\u00a0— вверху, 3\u00a0дня',
    uk: '«Допомога»\u00a0— вгорі: AliExpress',
    nb: 'Se «Hjelp», 3\u00a0000\u00a0kr: Ta deg tid',
  };
  for (const [locale, text] of Object.entries(own))
    clean(rules.checkTypography([{ ...entry(text), locale }]));
});

test('typography: what a language does not print is named', () => {
  const named = (locale, text) => rules.checkTypography([entry(text, { locale })]);
  caught(named('ru', 'Нажмите “Помощь”'), /quotes of another language/);
  caught(named('en', 'Press «Help»'), /quotes of another language/);
  caught(named('uk', 'Зачекайте 3 дні'), /a space that may break/);
  caught(named('ru', 'Чат — вверху'), /a space that may break/);
  caught(named('nb', 'Vent noen dager..'), /two full stops/);
  const texts = ['Сразу нажмите кнопку', 'Сделайте так: Нажмите её'].map((text) => ({
    ...entry(text),
    locale: 'ru',
  }));
  caught(
    rules.checkTypography([...texts, { ...entry('а потом нажмите'), locale: 'ru' }]),
    /a capital after a comma/,
  );
});

const known = { labels: new Set(['label-help']), emails: new Set(['email-security']) };
for (const [name, expected, text, path] of [
  ['an unknown label', /unknown mark \{label-hlep/, 'Press {label-hlep}.'],
  ['an unknown address', /unknown mark \{email-sales/, 'Write to {email-sales}.'],
  ['a field of a letter outside letters', /unknown mark \{login/, 'Your login {login}'],
  ['a number outside the interface', /unknown mark \{n\}/, 'Number {n}'],
  ['a label in the interface', /unknown mark \{label-help/, 'Press {label-help}', 'ui.copy'],
  ['a stray brace', /a stray brace/, 'Press {label-help'],
  ['', undefined, 'Press {label-help}, then write to {email-security} or open {help-page}.'],
  ['', undefined, 'My login is {login}: {orders}, {details}.', 'letters.tpl-appeal.lines.0.meaning'],
  ['', undefined, '{n} of {max}, {date}, {time}, {host}', 'wizard.step'],
])
  test(`marks: ${name || `in its place: ${text}`}`, () => {
    const problems = rules.checkMarks([entry(text, { path })], known);
    if (expected) caught(problems, expected);
    else clean(problems);
  });

test('an address other than the known ones is named, in words and in built files', () => {
  const addresses = new Set(['help@shop.example']);
  const check = (text) => rules.checkAddresses([{ name: 'dist/a.js', text }], addresses);
  clean(check('x="mailto:help@shop.example",y="@lit"'));
  caught(check('help@shop.example,sales@shop.example'), /^dist\/a\.js: .*sales@/);
  caught(check('Пишіть на пошта@крамниця.укр'), /пошта@/);
  assert.deepEqual(rules.missingAddresses([{ name: 'dist/a.js', text: 'nothing' }], addresses), [
    ...addresses,
  ]);
});

test('a telephone number is named; hours, years and amounts are not', () => {
  for (const text of ['Call +47 22 00 00 00', 'Call 8 (800) 000-00-00', 'Call 0800\u00a0123\u00a0456'])
    caught(rules.checkPhones([entry(text)]), /telephone number/);
  clean(
    rules.checkPhones(entries(['07:00–01:00', '2017–2021', 'NOK 3,000', '3\u00a0000 kr', '1. januar 2024'])),
  );
});

const region = (text, path = 'regions.eu.notes.0', locale = 'en') => entry(text, { path, locale });
const legal = (locale = 'en') => entry('As of {date}.', { path: 'notes.legal', locale });
const line = (locale = 'en') => region('Above EUR 150, duty is due.', 'regions.eu.notes.1', locale);

for (const [locale, text] of [
  ['en', 'In the EU returns are free.'],
  ['en', 'You do not have to pay for the return.'],
  ['ru', 'В ЕС действует бесплатный возврат.'],
  ['uk', 'У ЄС повернення безкоштовне.'],
  ['nb', 'I EU er returen gratis.'],
  ['es', 'En la UE hay devoluciones gratuitas.'],
  ['pt', 'Na UE, a devolução é grátis.'],
])
  test(`free returns are named: ${text}`, () => {
    const all = [legal(locale), line(locale), region(text, 'regions.eu.notes.0', locale)];
    caught(rules.checkRegions(all), /claims free returns/);
  });

test('the free return of an order is no claim, nor what readers type into the search', () => {
  for (const [locale, said, path = 'outcomes.o-return.why.0'] of [
    ['en', 'A free return is often possible, if the order shows it.'],
    ['en', 'send back, free return, exchange', 'outcomes.o-return.signs'],
    ['ru', 'Бесплатный возврат возможен, если он указан в заказе.'],
    ['ru', 'Назовите свои условия: без возврата товара, бесплатная наклейка.'],
    ['uk', 'Безкоштовне повернення можливе, якщо його вказано в замовленні.'],
    ['nb', 'Gratis retur er mulig hvis bestillingen viser det.'],
    ['nb', 'Foreslå noe annet: uten retur eller gratis etikett.'],
    ['es', 'Puede haber una devolución gratuita, si el pedido lo indica.'],
    ['pt', 'Pode haver devolução grátis, se o pedido a mostrar.'],
  ])
    clean(rules.checkRegions([legal(locale), line(locale), region(said, path, locale)]));
});

test('EUR 150 outside the EU, its absence there and an undated legal note are named', () => {
  const { checkRegions } = rules;
  clean(
    checkRegions([legal(), line(), region('If you changed your mind, you normally pay for the return.')]),
  );
  caught(checkRegions([legal(), line(), region('Over 150 euro', 'regions.no.notes.0')]), /outside the notes/);
  caught(checkRegions([legal('uk')]), /uk: the notes for the EU lack/);
  caught(checkRegions([line(), entry('Not legal advice.', { path: 'notes.legal' })]), /no \{date\}/);
  caught(checkRegions([line()]), /en: no legal note/);
});
