// The note on ID pictures stands before everything that speaks of one (C-17): before the step of a guide,
// among the safety notes of an outcome, a contact card or a reason, earlier in a panel.
import { flatten } from './content-rules.mjs';

export const ID_NOTE = 'tip-safe-id-upload';

/** Whether an English text speaks of a picture of an identity document. */
export const speaksOfId = (text) => /passport|\bIDs?\b|identity (?:card|document|paper)/.test(text);

/** Each place whose words speak of an ID picture, with the notes that stand before it. */
export function idMentions({ guides, outcomes, contacts, reasons, panels = {}, statements = {} }) {
  const places = [];
  const add = (place, words, notes) => {
    for (const { path, text } of flatten(words, {}))
      if (speaksOfId(text)) places.push({ place: path ? `${place} ${path}` : place, text, notes });
  };
  for (const [id, { steps, fold }] of Object.entries(guides.words)) {
    const route = guides.routes[id];
    steps.forEach((text, index) => add(`${id} step ${index + 1}`, text, route.safety?.[index + 1] ?? []));
    if (fold) add(`${id} step ${route.fold}`, fold, route.safety?.[route.fold] ?? []);
  }
  for (const { words, routes } of [outcomes, contacts, reasons])
    for (const [id, text] of Object.entries(words)) add(id, text, routes[id].safety ?? []);
  for (const [id, facts] of Object.entries(panels))
    facts.forEach((fact, index) => {
      if (fact !== ID_NOTE) add(`${id} ${fact}`, statements[fact] ?? '', facts.slice(0, index));
    });
  for (const [id, route] of Object.entries(reasons.routes))
    for (const fact of [...route.tell, ...route.long, ...route.prevent])
      add(`${id} ${fact}`, statements[fact] ?? '', route.safety ?? []);
  return places;
}

export const checkIdNotes = (places) =>
  places
    .filter(({ notes }) => !notes.includes(ID_NOTE))
    .map(({ place, text }) => `${place}: no ${ID_NOTE} before it: “${text}”`);
