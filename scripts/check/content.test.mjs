// The rules of content name what breaks them, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEase, sentences } from './content.mjs';
import * as rules from './content-rules.mjs';
import { checkConflicts, checkIdNotes, ID_NOTE, idMentions } from './placement.mjs';

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
  ['en', 'Nobody can promise it, but it always helps.'],
])
  test(`promises are named in ${locale}: ${texts}`, () => {
    for (const text of texts) caught(rules.checkPromises([entry(text, { locale })]), /promise/);
  });

test('a denial, a warranty and advice are no promises', () => {
  for (const [locale, ...texts] of [
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

test('typography: the signs of the four languages pass', () => {
  const texts = ['“Help”: it’s 10–15 minutes …', '«Помощь» — вверху', 'Se «Hjelp», 3\u00a0000 kr'];
  clean(rules.checkTypography(entries(texts)));
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
  ['', undefined, '{n} of {max}, {date}, {time}, {host}', 'robotQuestion.count'],
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
])
  test(`free returns are named: ${text}`, () => {
    const all = [legal(locale), line(locale), region(text, 'regions.eu.notes.0', locale)];
    caught(rules.checkRegions(all), /claims free returns/);
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

const idNotes = (topics) => checkIdNotes(idMentions(topics));
const text = 'They may ask for an identity card.';

test('the note on ID pictures is asked for before a guide step, and nowhere else in the guide', () => {
  const check = (first, second) => {
    const steps = [
      { text: 'Open the page.', safety: first },
      { text: 'Add a scan of your passport.', safety: second },
    ];
    return idNotes({ guides: { 'guide-a': { steps } } });
  };
  caught(check([ID_NOTE]), /guide-a step 2 text: no tip-safe-id-upload/);
  caught(check(), /guide-a step 2/);
  clean(check([], ['tip-other', ID_NOTE]));
  clean(idNotes({ guides: { g: { steps: [{ text: 'Did you see the idea?' }] } } }));
});

const fact = { id: 'fact', text };
const note = { id: ID_NOTE, text };
for (const topics of [
  { guides: { g: { steps: [{ text: 'Fill in.', fold: { items: ['A picture of your ID'] } }] } } },
  { outcomes: { o: { prepare: [text] } } },
  { contacts: { c: { note: text, safety: [] } } },
  { reasons: { r: { fix: text } } },
  { reasons: { r: { tell: { facts: [fact] } } } },
  { panels: { p: { facts: [fact, note] } } },
])
  test(`the note on ID pictures is asked for in ${JSON.stringify(topics)}`, () => {
    caught(idNotes(topics), /no tip-safe-id-upload/);
    clean(idNotes({ panels: { p: { facts: [note, fact] } } }));
  });

test('sentences are counted as a reader meets them', () => {
  const lengths = (words) => sentences(words, { 'label-help': 'Help centre' }).map(({ length }) => length);
  assert.deepEqual(lengths('Open {label-help} now. Write to {email-security}!'), [4, 3]);
  assert.deepEqual(lengths('“Yes.” Then wait.'), [1, 2]);
  assert.deepEqual(lengths('Copy the list'), []);
  assert.deepEqual(lengths('I cannot get in, cannot find it, or another account opens'), [11]);
});

test('text that is too long or too hard is named', () => {
  const problems = (...texts) => checkEase(entries(texts)).flatMap((result) => result.problems);
  const found = problems(`${Array(30).fill('go').join(' ')}.`, 'Go.').join('\n');
  assert.match(found, /rest: 15\.5 words a sentence, at most/);
  assert.match(found, /50\.0 % of the sentences over 20 words/);
  assert.match(found, /50\.0 % of the sentences over 25 words/);
  caught(problems('Organisational responsibilities necessitate documentation.'), /Flesch/);
  clean(problems('Open the app. Then look at your orders.'));
});

test('the table of conflicts: a missing line, an unknown key and a wrong quotation are named', () => {
  const all = [{ path: 'tips.tip-one', text: 'Wait a little.' }];
  const row = (id, how = '“Wait a little.”', key = 'tip-one') =>
    `| ${id} | “them” | W | tips: \`${key}\` | ${how} |`;
  const ids = Array.from({ length: 42 }, (_, index) => `C-${String(index + 1).padStart(2, '0')}`);
  const check = (changed) =>
    checkConflicts(ids.map((id) => (id === 'C-07' ? changed : row(id))).join('\n'), all);
  clean(check(row('C-07')));
  caught(check(''), /C-07 must have one line/);
  caught(check(row('C-07', '“Wait for ever.”')), /C-07: not read at its keys: “Wait for ever\.”/);
  caught(check(row('C-07', 'in some way')), /C-07 quotes nothing/);
  assert.match(check(row('C-07', '“Wait a little.”', 'tip-two'))[0], /C-07: no such key tip-two/);
  assert.match(check(row('C-99')).join('\n'), /C-99 is no conflict/);
});
