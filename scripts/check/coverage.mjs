// Where each of the 252 facts is shown, which are not and why. Part of `npm run check`.
import { readContent } from '../build/packs.mjs';
import { isMain } from '../project.mjs';

/** Facts that are shown nowhere, on purpose. */
export const leftOut = {
  'rule-email-alternative-online-mail': 'no guide explains what this is (C-11)',
  'delete-two': 'one report of 2020, which nothing later repeats',
  'email-masked': 'the address cannot be read in the guide, and must not be guessed (C-13)',
};

const names = { W: 'wizard', C: 'contacts', R: 'reasons' };

/** The content with the facts that each topic states, which packs leave out. */
async function loadContent() {
  const names = [
    'fact-register',
    'field-register',
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
  const { register, fieldRegister, questions, symptoms, outcomes, guides, contacts, reasons, regions } =
    content;
  const ids = [...Object.keys(register), ...Object.keys(fieldRegister)];
  const found = new Map(ids.map((id) => [id, { W: new Set(), C: new Set(), R: new Set() }]));
  const add = (element, place, ids = []) => {
    for (const id of ids) {
      if (!found.has(id)) throw new Error(`${place} names an unknown fact: ${id}`);
      found.get(id)[element].add(place);
    }
  };
  /** Tips may stand anywhere: as a warning, as advice, in a panel. */
  const tips = (element, place, topic) =>
    add(
      element,
      place,
      [...JSON.stringify(topic).matchAll(/"(tip-[a-z-]+)"/g)].map(([, id]) => id),
    );
  /** A guide shows its own facts, its warnings and the guides its steps lead to. */
  const guide = (element, ref, seen = new Set()) => {
    const id = ref.split(':')[0];
    if (!id.startsWith('guide-') || seen.has(id)) return;
    seen.add(id);
    add(element, id, guides[id].states);
    tips(element, id, guides[id]);
    for (const { more = [] } of guides[id].steps) more.forEach((each) => guide(element, each, seen));
  };
  const contact = (element, id) => {
    const { email, guides, hours, states } = contacts[id];
    add(element, id, states);
    if (email) add(element, id, ['channel-email', email]);
    // The card of the Russian chat gives the hours of both guides.
    if (hours === 'chat-ru') add(element, id, ['hours-chat-ru-narrow', 'hours-chat-ru-wide']);
    tips(element, id, contacts[id]);
    guides.forEach((each) => guide(element, each));
  };
  const regional = (element, place) =>
    Object.values(regions).forEach(({ states }) => add(element, place, states));

  add(
    'W',
    'signs',
    Object.keys(symptoms).filter((id) => symptoms[id].node && found.has(id)),
  );
  for (const [id, { states }] of Object.entries(questions)) add('W', id, states);
  for (const [id, outcome] of Object.entries(outcomes)) {
    const { first, steps, contacts, next, states, regional: isRegional } = outcome;
    add('W', id, states);
    tips('W', id, outcome);
    [first, ...steps].forEach((step) => step.guide && guide('W', step.guide));
    next.forEach((each) => guide('W', each));
    contacts.forEach((each) => contact('W', each));
    if (isRegional) regional('W', id);
  }
  Object.keys(contacts).forEach((id) => contact('C', id));
  for (const [id, { facts }] of Object.entries(content.contactPanels)) add('C', id, facts);
  regional('C', 'regions');
  for (const [id, reason] of Object.entries(reasons)) {
    const { tell, long, prevent, guides, states } = reason;
    add('R', id, states);
    add('R', id, found.has(id) ? [id] : []);
    add(
      'R',
      id,
      [tell, long, prevent].flatMap((points) => points?.facts ?? []),
    );
    tips('R', id, reason);
    guides.forEach((each) => guide('R', each));
  }
  for (const [id, { facts }] of Object.entries(content.reasonPanels)) add('R', id, facts);
  regional('R', 'regions');
  return found;
}

/** Per element: the facts that belong there, those shown there, and those shown in another element only. */
export function coverage(content) {
  const found = places(content);
  const shown = (id) => Object.values(found.get(id)).some((set) => set.size);
  const ids = Object.keys(content.register);
  const later = Object.keys(content.fieldRegister);
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
  return {
    elements,
    found,
    missing: [...ids, ...later].filter((id) => !shown(id)),
    total: ids.length,
    later: later.length,
  };
}

if (isMain(import.meta.url)) {
  const { elements, found, missing, total, later } = coverage(await loadContent());
  console.log(
    `facts shown: ${total + later - missing.length} of ${total + later}, ${total} in the documents and ${later} later ones`,
  );
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
