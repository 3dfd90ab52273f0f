// What must stand beside a text is missed where it does not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkConflicts, checkIdNotes, idMentions } from './placement.mjs';

const clean = (problems) => assert.deepEqual(problems, []);
const caught = (problems, expected) => {
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0], expected);
};

const idNotes = (topics) => checkIdNotes(idMentions(topics));
const text = 'They may ask for an identity card.';
const note = 'Never send a picture of your ID by e-mail.';

test('where an ID picture must not go is said at the very step that speaks of one', () => {
  const check = (first, second) => {
    const steps = [
      { text: 'Open the page.', warning: first },
      { text: 'Add a scan of your passport.', warning: second },
    ];
    return idNotes({ guides: { 'guide-a': { steps } } });
  };
  caught(check(note), /guide-a step 2 text: nothing beside it/);
  caught(check(undefined, 'Send no password.'), /guide-a step 2/);
  clean(check(undefined, note));
  clean(idNotes({ guides: { g: { steps: [{ text: 'Did you see the idea?' }] } } }));
  // A warning speaks for itself.
  clean(idNotes({ guides: { g: { steps: [{ text: 'Add what it asks for.', warning: note }] } } }));
});

const fact = { id: 'fact', text };
const warned = { id: 'note', text: note };
for (const topics of [
  { guides: { g: { steps: [{ text: 'Fill in.', fold: { items: ['A picture of your ID'] } }] } } },
  { outcomes: { o: { first: { text }, steps: [] } } },
  { outcomes: { o: { first: { text: 'Sign in.', warning: note }, steps: [{ text }] } } },
  { outcomes: { o: { steps: [], why: [text] } } },
  { contacts: { c: { note: text } } },
  { contacts: { c: { prepare: [text], warning: 'Send no password.' } } },
  { reasons: { r: { why: text } } },
  { reasons: { r: { tell: { facts: [fact] } } } },
  { panels: { p: { facts: [fact, warned] } } },
])
  test(`where an ID picture must not go is asked for in ${JSON.stringify(topics)}`, () => {
    caught(idNotes(topics), /nothing beside it says where an ID picture must not go/);
  });

test('a warning of a step, a card or a cause, or an earlier text of a panel, is beside what speaks of an ID', () => {
  clean(idNotes({ panels: { p: { facts: [warned, fact] } } }));
  clean(idNotes({ outcomes: { o: { first: { text, warning: note }, steps: [{ text, warning: note }] } } }));
  clean(
    idNotes({ contacts: { c: { note: text, warning: note } }, reasons: { r: { why: text, warning: note } } }),
  );
});

test('the table of conflicts: a missing line, an unknown key and a wrong quotation are named', () => {
  const all = [{ path: 'tips.tip-one', text: 'Wait a\u00a0little.' }];
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
