import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkConflicts } from './conflicts.mjs';
import { checkIdNotes, ID_NOTE, idMentions } from './id-notes.mjs';
import { checkPrivate, hash } from './private-words.mjs';
import { checkEase, LIMITS, readingEase, sentences, syllables } from './reading-ease.mjs';

const clean = (problems) => assert.deepEqual(problems, []);
const caught = (problems, expected) => {
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0], expected);
};

const none = { words: {}, routes: {} };
const route = { tell: [], long: [], prevent: [], safety: [] };
const places = (change) =>
  idMentions({ guides: none, outcomes: none, contacts: none, reasons: none, ...change });

test('the note on ID pictures is asked for before a guide step, and nowhere else in the guide', () => {
  const words = { 'guide-a': { steps: ['Open the page.', 'Add a scan of your passport.'] } };
  const check = (safety) => checkIdNotes(places({ guides: { words, routes: { 'guide-a': { safety } } } }));
  caught(check({ 1: [ID_NOTE] }), /guide-a step 2: no tip-safe-id-upload/);
  caught(check(undefined), /guide-a step 2/);
  clean(check({ 2: ['tip-other', ID_NOTE] }));
  clean(
    checkIdNotes(
      places({ guides: { words: { g: { steps: ['Did you see the idea?'] } }, routes: { g: {} } } }),
    ),
  );
});

test('the note on ID pictures is asked for in folds, outcomes, cards, reasons and panels', () => {
  const fold = { items: ['A picture of your ID'] };
  const text = 'They may ask for an identity card.';
  for (const change of [
    { guides: { words: { g: { steps: ['Fill in.'], fold } }, routes: { g: { fold: 1 } } } },
    { outcomes: { words: { o: { prepare: [text] } }, routes: { o: route } } },
    { contacts: { words: { c: { note: text } }, routes: { c: route } } },
    { reasons: { words: { r: { fix: text } }, routes: { r: route } } },
    { reasons: { words: {}, routes: { r: { ...route, tell: ['fact'] } } }, statements: { fact: text } },
    { panels: { p: ['fact', ID_NOTE] }, statements: { fact: text } },
  ])
    caught(checkIdNotes(places(change)), /no tip-safe-id-upload/);
  clean(
    checkIdNotes(places({ panels: { p: [ID_NOTE, 'fact'] }, statements: { fact: text, [ID_NOTE]: text } })),
  );
});

test('a private name or number is found without being told', () => {
  const hashes = new Set([hash('zarquonia'), hash('99887766')]);
  const find = (text) => checkPrivate([{ name: 'src/a.ts', text }], hashes);
  for (const text of ['// thanks\n// to Zarquonia!', 'a\nno. 99887766.', 'a\n99 88-77 66', 'x\nkey99887766'])
    assert.deepEqual(find(text), ['src/a.ts:2: a name or number of a commenter']);
  clean(find('Zarquon, zarquonian, 998877665'));
});

test('the list of private words holds hashes only', () => {
  const list = JSON.parse(readFileSync(new URL('private-hashes.json', import.meta.url), 'utf8'));
  assert.ok(list.length > 0 && list.every((each) => /^[0-9a-f]{16}$/.test(each)));
});

test('sentences are counted as a reader meets them', () => {
  const lengths = (text) => sentences(text, { 'label-help': 'Help centre' }).map((words) => words.length);
  assert.deepEqual(lengths('Open {label-help} now. Write to {email-security}!'), [4, 3]);
  assert.deepEqual(lengths('“Yes.” Then wait.'), [1, 2]);
  assert.deepEqual(lengths('Copy the list'), []);
  assert.deepEqual(lengths('I cannot get in, cannot find it, or another account opens'), [11]);
  for (const [word, count] of Object.entries({
    the: 1,
    created: 3,
    asked: 1,
    dispute: 2,
    buyer: 2,
    official: 3,
    people: 2,
  }))
    assert.equal(syllables(word), count, word);
});

test('text that is too long or too hard is named', () => {
  const long = `${Array(30).fill('go').join(' ')}.`;
  const found = checkEase('details', readingEase([long, 'Go.'])).join('\n');
  assert.match(found, /details: 15\.5 words a sentence, at most/);
  assert.match(found, /50\.0 % of the sentences over 20 words/);
  assert.match(found, /50\.0 % of the sentences over 25 words/);
  caught(
    checkEase('details', readingEase(['Organisational responsibilities necessitate documentation.'])),
    /Flesch/,
  );
  clean(checkEase('details', readingEase(['Open the app. Then look at your orders.'])));
  assert.ok(LIMITS.mean < 14 && LIMITS.flesch > 60 && LIMITS.over25 < 0.03);
});

test('the table of conflicts: a missing line, an unknown key and a wrong quotation are named', () => {
  const entries = [{ path: 'tips.tip-one', text: 'Wait a little.' }];
  const row = (id, how = '“Wait a little.”', key = 'tip-one') =>
    `| ${id} | “them” | W | tips: \`${key}\` | ${how} |`;
  const ids = Array.from({ length: 42 }, (_, index) => `C-${String(index + 1).padStart(2, '0')}`);
  const check = (change) =>
    checkConflicts(ids.map((id) => (id === 'C-07' ? change(id) : row(id))).join('\n'), entries);
  clean(check((id) => row(id)));
  caught(
    check(() => ''),
    /C-07 must have one line/,
  );
  caught(
    check((id) => row(id, '“Wait for ever.”')),
    /C-07: not read at its keys: “Wait for ever\.”/,
  );
  caught(
    check((id) => row(id, 'in some way')),
    /C-07 quotes nothing/,
  );
  assert.match(check((id) => row(id, '“Wait a little.”', 'tip-two'))[0], /C-07: no such key tip-two/);
  assert.match(check(() => row('C-99')).join('\n'), /C-99 is no conflict/);
});
