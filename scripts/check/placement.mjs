// What has to stand in its place: the note on ID pictures before everything that speaks of one (C-17), and for each of
// the 42 points on which the guides disagree a line in docs/conflicts.md that tells where and how it is shown.
import { flatten } from './content-rules.mjs';

export const ID_NOTE = 'tip-safe-id-upload';

/** Whether an English text speaks of a picture of an identity document. */
export const speaksOfId = (text) => /passport|\bIDs?\b|identity (?:card|document|paper)/.test(text);

/**
 * Each place whose words speak of an ID picture, with the notes that stand before it: before the step of a guide, among the
 * safety notes of an outcome, a contact card or a reason, earlier in a panel.
 */
export function idMentions({ guides = {}, outcomes = {}, contacts = {}, reasons = {}, panels = {} }) {
  const places = [];
  const add = (place, words, notes = []) => {
    for (const { path, text } of flatten(words, {}))
      if (speaksOfId(text)) places.push({ place: path ? `${place} ${path}` : place, text, notes });
  };
  for (const [id, { steps }] of Object.entries(guides))
    steps.forEach((step, index) => add(`${id} step ${index + 1}`, step, step.safety));
  for (const topics of [outcomes, contacts, reasons])
    for (const [id, topic] of Object.entries(topics)) add(id, topic, topic.safety);
  for (const [id, { facts }] of Object.entries(panels))
    facts.forEach((fact, index) => {
      const before = facts.slice(0, index).map((each) => each.id);
      if (fact.id !== ID_NOTE) add(`${id} ${fact.id}`, fact.text, before);
    });
  return places;
}

export const checkIdNotes = (places) =>
  places
    .filter(({ notes }) => !notes.includes(ID_NOTE))
    .map(({ place, text }) => `${place}: no ${ID_NOTE} before it: “${text}”`);

const COUNT = 42;

/** The lines of the table: [{ id, keys, quotes }]; quotations are those of the last column. */
export function conflictLines(markdown) {
  return markdown
    .split('\n')
    .filter((line) => /^\| *C-\d/.test(line))
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
      return {
        id: cells[0].trim(),
        keys: all(line, /`([^`]+)`/g),
        quotes: all(cells.at(-1), /“([^“”]+)”/g),
      };
    });
}

/** A key names a text or a group of texts by a part of its path, such as `tip-safe-secrets`. */
const isAt = (path, key) => `.${path}.`.includes(`.${key}.`);

/**
 * Every point has its line, every key exists, every quotation is read at a key of its line.
 * `entries`: the English texts, [{ path, text }].
 */
export function checkConflicts(markdown, entries) {
  const lines = conflictLines(markdown);
  const wanted = Array.from({ length: COUNT }, (_, index) => `C-${String(index + 1).padStart(2, '0')}`);
  return [
    ...wanted
      .filter((id) => lines.filter((line) => line.id === id).length !== 1)
      .map((id) => `docs/conflicts.md: ${id} must have one line`),
    ...lines.flatMap(({ id, keys, quotes }) => {
      const texts = entries.filter(({ path }) => keys.some((key) => isAt(path, key))).map(({ text }) => text);
      return [
        ...(wanted.includes(id) ? [] : [`docs/conflicts.md: ${id} is no conflict`]),
        ...(quotes.length ? [] : [`docs/conflicts.md: ${id} quotes nothing`]),
        ...keys
          .filter((key) => !entries.some(({ path }) => isAt(path, key)))
          .map((key) => `docs/conflicts.md: ${id}: no such key ${key}`),
        ...quotes
          .filter((quote) => !texts.some((text) => text.includes(quote)))
          .map((quote) => `docs/conflicts.md: ${id}: not read at its keys: “${quote}”`),
      ];
    }),
  ];
}
