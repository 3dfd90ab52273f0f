// What has to stand in its place: what protects an ID picture beside everything that speaks of one (C-17), and for each of
// the 42 points on which the guides disagree a line in docs/conflicts.md that tells where and how it is shown.
import { flatten } from './content-rules.mjs';

/** Whether an English text speaks of a picture of an identity document. */
export const speaksOfId = (text) => /passport|\bIDs?\b|identity (?:card|document|paper)/.test(text);

/** Whether a text says where such a picture must not go, or where alone it may. */
export const warnsOfId = (text) => /\b(?:never|only|no)\b/i.test(text);

const isStep = (value) => typeof value?.text === 'string';

/**
 * Each text that speaks of an ID picture, with what stands beside it: the warning of its step or card, or the texts that
 * come before it in a panel.
 */
export function idMentions({ guides = {}, outcomes = {}, contacts = {}, reasons = {}, panels = {} }) {
  const places = [];
  const add = (place, words, beside = []) => {
    for (const { path, text } of flatten(words, {}))
      if (speaksOfId(text)) places.push({ place: path ? `${place} ${path}` : place, text, beside });
  };
  for (const [id, { steps, first, ...others }] of Object.entries({ ...guides, ...outcomes })) {
    for (const [index, step] of [first, ...steps].filter(isStep).entries())
      add(`${id} step ${index + 1}`, step, [step.warning]);
    add(id, others);
  }
  for (const topics of [contacts, reasons])
    for (const [id, topic] of Object.entries(topics)) add(id, topic, [topic.warning]);
  for (const [id, { facts }] of Object.entries(panels))
    facts.forEach((fact, index) =>
      add(
        `${id} ${fact.id}`,
        fact.text,
        facts.slice(0, index).map(({ text }) => text),
      ),
    );
  return places;
}

export const checkIdNotes = (places) =>
  places
    .filter(
      ({ text, beside }) => ![text, ...beside].some((each) => each && speaksOfId(each) && warnsOfId(each)),
    )
    .map(({ place, text }) => `${place}: nothing beside it says where an ID picture must not go: “${text}”`);

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

/** A space is a space, whether a line may break there or not. */
const plain = (text) => text.replace(/\s+/g, ' ');

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
          .filter((quote) => !texts.some((text) => plain(text).includes(plain(quote))))
          .map((quote) => `docs/conflicts.md: ${id}: not read at its keys: “${quote}”`),
      ];
    }),
  ];
}
