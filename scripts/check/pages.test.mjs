// The checks of answer pages and letters name what breaks them, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterTable, waysTo } from './letters.mjs';
import * as pages from './pages.mjs';

const clean = (problems) => assert.deepEqual(problems, []);
const caught = (problems, expected) => {
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0], expected);
};

/** A small element with one answer page, as its packs carry it. */
const packsWith = (changes = {}) => ({
  wizard: { first: 'Do first', tap: 'Tap.', expect: 'Expect', ifNot: 'Else', notMyCase: 'Another case' },
  contactUi: { later: 'Later', always: 'Open' },
  contacts: { 'channel-a': { action: 'Write there', path: ['The app', '{label-x}'], guides: ['guide-b'] } },
  questions: { 'q-a': { ask: 'What now?' } },
  labels: {},
  rest: {
    labels: { 'label-x': ['en', 'Help', 'Help'] },
    letterUi: { copy: 'Copy', add: 'Add' },
    letters: { 'tpl-a': { lines: [{ english: 'Please look at my case again today.' }] } },
    guides: { 'guide-a': { title: 'How to look' }, 'guide-b': { title: 'How to get into the chat' } },
    outcomes: {
      'o-a': {
        title: 'It is blocked',
        first: { text: 'Look into your mailbox.', guide: 'guide-a:1-2' },
        steps: [{ text: 'Send the form of the page.', warning: 'Send no password anywhere.' }],
        contacts: ['channel-a'],
        letter: 'tpl-a',
        expect: 'It may take some days.',
        ways: ['q-a'],
        ...changes,
      },
    },
  },
});
const problemsOf = (changes, { locale = 'en', html = '<p>One.</p>' } = {}) =>
  pages.figures(locale, packsWith(changes), html).problems;
const many = (count) => `${Array.from({ length: count }, (_, index) => `word${index}`).join(' ')}.`;

test('an answer page is read in its order; a letter that comes later and guides are folded', () => {
  const read = (changes) =>
    pages.openTexts('o-a', packsWith(changes)).map(({ part, text }) => `${part}: ${text}`);
  assert.deepEqual(read(), [
    'title: It is blocked',
    'label: Do first',
    'step: Look into your mailbox.',
    'fold: How to look',
    'step: Send the form of the page.',
    'warning: Send no password anywhere.',
    'tap: Tap.',
    'contact: Write there',
    'contact: The app',
    'contact: {label-x}',
    'letter: Please look at my case again today.',
    'button: Copy',
    'fold: Add',
    'label: Expect',
    'expect: It may take some days.',
    'label: Else',
    'button: What now?',
    'button: Another case',
  ]);
  assert.ok(read({ contactLater: true }).includes('folded letter: Please look at my case again today.'));
  assert.ok(read({ letter: undefined }).includes('fold: How to get into the chat'));
});

test('pages: a good page has no problem', () => clean(problemsOf()));

for (const [name, expected, changes, where] of [
  [
    'a sentence twice on a page',
    /^en o-a says twice: “Send no password anywhere\.”$/,
    { expect: 'It may take some days. Send no password anywhere.' },
  ],
  [
    'a sentence twice, in another case and in another language',
    /^nb o-a says twice: “LOOK into your mailbox\.”$/,
    { expect: 'LOOK into your mailbox.' },
    { locale: 'nb' },
  ],
  [
    'a sentence of the letter that the page says too',
    /o-a says twice: “Please look at my case again today\.”/,
    { expect: 'Please look at my case again today.' },
  ],
  ['too many words before the first action', /^o-a: 30 words before, at most 25$/, { title: many(28) }],
  ['too many open words', /^o-a: \d+ words open, at most 260$/, { expect: many(250) }],
  [
    'sentences too long on average, in any language',
    /^ru o-a: \d+\.\d words a sentence, at most 16$/,
    { expect: many(90) },
    { locale: 'ru' },
  ],
  [
    'too many steps',
    /^en o-a: more than five steps after the first$/,
    { steps: ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => ({ text })) },
  ],
  [
    'a fallback with many repeats',
    /^en: 50\.0 % of the fallback page is said twice$/,
    {},
    { html: '<p>Wait for the answer.</p><ul><li>Wait for the answer.</li></ul>' },
  ],
])
  test(`pages: ${name} is named`, () => {
    const problems = problemsOf(changes, where);
    assert.equal(problems.filter((problem) => expected.test(problem)).length, 1, problems.join('\n'));
  });

test('pages: the median counts too; other languages have words of other lengths', () => {
  const long = { title: many(18) };
  assert.deepEqual(problemsOf(long), ['before: median of 20 words, at most 12']);
  clean(problemsOf(long, { locale: 'uk' }));
  // As a text of many short sentences, none of them said twice.
  const whole = problemsOf({ expect: many(160).replace(/(\w+ \w+ \w+ \w+ \w+) /g, '$1. ') });
  caught(whole, /^open: median of \d+ words, at most \d+$/);
});

test('the share of words said twice: links and short texts do not count, a label counts once', () => {
  const said = '<p>Open the page of the order.</p>';
  assert.equal(pages.repeatShare(`${said}<p>Then wait for the answer now.</p>`), 0);
  assert.equal(pages.repeatShare(said + said), 0.5);
  assert.equal(pages.repeatShare(said + said.replace(/<p>(.*)<\/p>/, '<p><a href="#a">$1</a></p>')), 0);
  assert.equal(pages.repeatShare('<li>Help Centre</li><li>Help Centre</li>'), 0);
});

const ways = { 'q-start': { blocked: 'q-why', gone: 'o-a' }, 'q-why': { email: 'o-a', other: 'o-b' } };
const table = (line, outcome = {}) =>
  letterTable({
    graph: ways,
    outcomes: { 'o-a': { letter: 'tpl-a', ...outcome }, 'o-b': {} },
    letters: { 'tpl-a': { lines: [line] } },
  });

test('letters: every way to a page is known', () => {
  assert.deepEqual(waysTo(ways, 'o-a'), [['q-start.blocked', 'q-why.email'], ['q-start.gone']]);
  assert.deepEqual(waysTo(ways, 'o-c'), []);
});

for (const [name, expected, line, outcome] of [
  [
    'a claim that no answer makes true',
    /^o-a: “My account is blocked\.” claims something, and no answer/,
    { english: 'My account is blocked.' },
  ],
  [
    'a claim that not every way makes true',
    /^o-a: “My account is blocked\.” is not true on every way$/,
    { english: 'My account is blocked.', by: ['q-start.blocked'] },
  ],
  [
    'a choice that is ruled out though every way says it',
    /^o-a: “It is gone\.” is ruled out, but every way says it$/,
    { english: 'It is gone.', when: 'gone', by: ['q-start.blocked', 'q-start.gone'] },
    { not: ['gone'] },
  ],
  [
    'a choice ruled out that the letter does not have',
    /^o-a: tpl-a has no choice gone$/,
    { english: 'Thank you.' },
    { not: ['gone'] },
  ],
])
  test(`letters: ${name} is named`, () => caught(table(line, outcome).problems, expected));

test('letters: a page with a letter that no way leads to is named', () => {
  const letters = { 'tpl-a': { lines: [{ english: 'Thank you.' }] } };
  caught(
    letterTable({ graph: ways, outcomes: { 'o-c': { letter: 'tpl-a' } }, letters }).problems,
    /o-c: no way/,
  );
});

for (const [line, why, outcome] of [
  [{ english: 'Hello,' }, 'claims nothing'],
  [{ english: 'I need my account.' }, 'claims nothing'],
  [{ english: 'My login is {login}.' }, 'claims nothing'],
  [{ english: 'I am locked out.', by: ['q-start.gone', 'q-why.email'] }, 'q-why.email, q-start.gone'],
  [
    { english: 'My address is not confirmed.', when: 'email', by: ['q-why.email'] },
    'choice, ticked by q-why.email',
  ],
  [{ english: 'I have paid.', when: 'paid' }, 'choice'],
  [{ english: 'I have paid.', when: 'paid' }, 'not offered', { not: ['paid'] }],
])
  test(`letters: “${line.english}” ${why}`, () => {
    const { rows, problems } = table(line, outcome);
    clean(problems);
    assert.deepEqual(rows, [['o-a', line.english, why]]);
  });
