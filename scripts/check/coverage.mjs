// Where each of the 252 facts is shown, which are not and why. Part of `npm run check`.
import { readContent } from '../build/packs.mjs';
import { isMain } from '../project.mjs';

/** Facts that are shown nowhere, on purpose. */
export const leftOut = {
  'rule-email-alternative-online-mail': 'no guide explains what this is (C-11)',
  'email-masked': 'the address cannot be read in the guide, and must not be guessed (C-13)',
};

const names = { W: 'wizard', C: 'contacts', R: 'reasons' };

/** The content with the facts that each topic states, which packs leave out. */
async function loadContent() {
  const names = [
    'fact-register',
    'questions',
    'symptoms',
    'outcomes/outcomes',
    'guides/guides',
    'contacts/contacts',
    'contacts/panels',
    'reasons/reasons',
    'reasons/panels',
    'regions',
  ];
  return Object.assign({}, ...(await Promise.all(names.map(readContent))));
}

/** fact id → element letter → the places that show it. */
export function places(content) {
  const { register, questions, symptoms, outcomes, guides, contacts, reasons, regions } = content;
  const found = new Map(
    Object.keys(register).map((id) => [id, { W: new Set(), C: new Set(), R: new Set() }]),
  );
  const add = (element, place, ids = []) => {
    for (const id of ids) {
      if (!found.has(id)) throw new Error(`${place} names an unknown fact: ${id}`);
      found.get(id)[element].add(place);
    }
  };
  const isTip = (id) => id.startsWith('tip-');
  /** A guide shows its own facts, its safety notes and the guides its steps lead to. */
  const guide = (element, ref, seen = new Set()) => {
    const id = ref.split(':')[0];
    if (!id.startsWith('guide-') || seen.has(id)) return;
    seen.add(id);
    const { states, steps } = guides[id];
    add(element, id, states);
    for (const { safety, more = [] } of steps) {
      add(element, id, safety);
      more.forEach((each) => guide(element, each, seen));
    }
  };
  const contact = (element, id) => {
    const { email, guides, safety, hours } = contacts[id];
    if (email) add(element, id, ['channel-email', email]);
    else add(element, id, [id]);
    // The card of the Russian chat gives the hours of both guides.
    if (hours === 'chat-ru') add(element, id, ['hours-chat-ru-narrow', 'hours-chat-ru-wide']);
    add(element, id, safety);
    guides.forEach((each) => guide(element, each));
  };
  const regional = (element, place) =>
    Object.values(regions).forEach(({ states }) => add(element, place, states));

  const signs = Object.keys(symptoms).filter((id) => symptoms[id].node);
  add('W', 'symptoms', signs);
  for (const [id, { states }] of Object.entries(questions)) add('W', id, states);
  for (const [id, { now, ways, contacts, safety, next, states, ...outcome }] of Object.entries(outcomes)) {
    add('W', id, states);
    add('W', id, [...safety, ...next].filter(isTip));
    const steps = typeof now === 'string' ? [now] : now.flatMap((step) => step.guide ?? []);
    [...steps, ...ways, ...next].forEach((ref) => guide('W', ref));
    contacts.forEach((each) => contact('W', each));
    if (outcome.regional) regional('W', id);
  }
  Object.keys(contacts).forEach((id) => contact('C', id));
  for (const [id, { facts }] of Object.entries(content.contactPanels)) add('C', id, facts);
  regional('C', 'panel-outside');
  for (const [id, { tell, long, prevent, safety, guides }] of Object.entries(reasons)) {
    add('R', id, [id, ...safety, ...[tell, long, prevent].flatMap((points) => points?.facts ?? [])]);
    guides.forEach((each) => guide('R', each));
  }
  for (const [id, { facts }] of Object.entries(content.reasonPanels)) add('R', id, facts);
  return found;
}

/** Per element: the facts that belong there, those shown there, and those shown in another element only. */
export function coverage(content) {
  const found = places(content);
  const shown = (id) => Object.values(found.get(id)).some((set) => set.size);
  const ids = Object.keys(content.register);
  const elements = Object.fromEntries(
    Object.entries(names).map(([letter, name]) => {
      const belong = ids.filter((id) => content.register[id][2].includes(letter));
      const elsewhere = belong.filter((id) => !found.get(id)[letter].size && shown(id));
      const nowhere = belong.filter((id) => !shown(id));
      return [
        name,
        {
          total: belong.length,
          shown: belong.length - elsewhere.length - nowhere.length,
          elsewhere,
          nowhere,
        },
      ];
    }),
  );
  return { elements, found, missing: ids.filter((id) => !shown(id)), total: ids.length };
}

if (isMain(import.meta.url)) {
  const { elements, found, missing, total } = coverage(await loadContent());
  console.log(`facts shown: ${total - missing.length} of ${total}`);
  for (const id of missing) console.log(`  not shown: ${id}: ${leftOut[id] ?? 'NO REASON GIVEN'}`);
  for (const [name, { total, shown, elsewhere }] of Object.entries(elements)) {
    console.log(`${name}: ${shown} of ${total} facts that belong there`);
    for (const id of elsewhere) {
      const where = Object.entries(found.get(id)).flatMap(([letter, set]) =>
        [...set].slice(0, 1).map((place) => `${names[letter]} ${place}`),
      );
      console.log(`  shown elsewhere: ${id}: ${where.join(', ')}`);
    }
  }
  const unexplained = missing.filter((id) => !leftOut[id]);
  const needless = Object.keys(leftOut).filter((id) => !missing.includes(id));
  if (unexplained.length || needless.length) {
    console.error(
      `without a reason: ${unexplained.join(' ') || '–'}; reason without need: ${needless.join(' ') || '–'}`,
    );
    process.exitCode = 1;
  }
}
