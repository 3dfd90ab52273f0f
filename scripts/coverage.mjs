// Where each of the 252 facts is shown, which are not and why. Part of `npm run check`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';

/** Facts that are shown nowhere, on purpose. */
export const leftOut = {
  'rule-email-alternative-online-mail': 'no guide explains what this is (C-11)',
  'email-masked': 'the address cannot be read in the guide, and must not be guessed (C-13)',
};

const names = { W: 'wizard', C: 'contacts', R: 'reasons' };

/** The compiled routes of the newest build of the packs. */
export async function loadFlow() {
  const folder = readdirSync(join(root, '.cache/words'))
    .filter((name) => name.startsWith('en-'))
    .sort()
    .pop();
  const load = (file) => import(pathToFileURL(join(root, '.cache/words', folder, `flow/${file}.js`)));
  const files = [
    'register',
    'outcomes',
    'guides',
    'guide-facts',
    'node-facts',
    'symptoms',
    'contacts',
    'contact-panels',
    'reasons',
    'reason-panels',
    'regions',
  ];
  return Object.assign({}, ...(await Promise.all(files.map(load))));
}

/** fact id → element letter → the places that show it. */
export function places(flow) {
  const found = new Map(
    Object.keys(flow.register).map((id) => [id, { W: new Set(), C: new Set(), R: new Set() }]),
  );
  const add = (element, place, ids) => {
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
    const route = flow.guides[id];
    add(element, id, flow.guideFacts[id] ?? []);
    add(element, id, Object.values(route.safety ?? {}).flat());
    Object.values(route.more ?? {})
      .flat()
      .forEach((more) => guide(element, more, seen));
  };
  const contact = (element, id) => {
    const { email, guides, safety, hours } = flow.contacts[id];
    if (email) add(element, id, ['channel-email', email]);
    else add(element, id, [id]);
    // The card of the Russian chat gives the hours of both guides.
    if (hours === 'chat-ru') add(element, id, ['hours-chat-ru-narrow', 'hours-chat-ru-wide']);
    add(element, id, safety);
    guides.forEach((each) => guide(element, each));
  };

  add(
    'W',
    'symptoms',
    flow.symptoms.map(([id]) => id),
  );
  for (const [id, facts] of Object.entries(flow.nodeFacts)) add('W', id, facts);
  for (const [id, route] of Object.entries(flow.outcomes)) {
    add('W', id, [...route.safety, ...route.next].filter(isTip));
    [...route.now, ...route.ifNot, ...route.next]
      .filter((ref) => ref.startsWith('guide-'))
      .forEach((ref) => guide('W', ref));
    route.contact.forEach((each) => contact('W', each));
    if (route.regional) for (const facts of Object.values(flow.regionFacts)) add('W', id, facts);
  }
  Object.keys(flow.contacts).forEach((id) => contact('C', id));
  for (const [id, facts] of Object.entries(flow.contactPanels)) add('C', id, facts);
  for (const facts of Object.values(flow.regionFacts)) add('C', 'panel-outside', facts);
  for (const [id, route] of Object.entries(flow.reasons)) {
    add('R', id, [id, ...route.tell, ...route.long, ...route.prevent, ...route.safety]);
    route.guides.forEach((each) => guide('R', each));
  }
  for (const [id, facts] of Object.entries(flow.reasonPanels)) add('R', id, facts);
  return found;
}

/** Per element: the facts that belong there, those shown there, and those shown in another element only. */
export function coverage(flow) {
  const found = places(flow);
  const shown = (id) => Object.values(found.get(id)).some((set) => set.size);
  const ids = Object.keys(flow.register);
  const elements = Object.fromEntries(
    Object.entries(names).map(([letter, name]) => {
      const belong = ids.filter((id) => flow.register[id][2].includes(letter));
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
  const { elements, found, missing, total } = coverage(await loadFlow());
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
