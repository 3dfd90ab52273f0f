// Which words each pack holds, and in which order: the shapes that packs are written and read with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsOf, shapeOf } from './compact-write.mjs';
import { root } from './localizer.mjs';

/** The interface words that the first screen of the wizard names; the others travel in a later pack. */
function firstNames() {
  const files = ['src/elements/recovery-wizard/view.ts', 'src/ui/element.ts'];
  const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('');
  const found = { ui: new Set(), notes: new Set(), wizard: new Set() };
  for (const [, part, name] of code.matchAll(/\b(ui|notes|wizard)!?\.(\w+)/g)) found[part].add(name);
  return found;
}

/** Which words each pack holds, with code for the lists of ids that the code has anyway. */
export function shapesOf(flow, packs) {
  const { wizard, support, block, outcomes, details, letters, sketches } = packs;
  const graphIds = new Set(Object.keys(flow.graph));
  const outcomeIds = [...new Set(Object.values(flow.graph).flatMap(Object.values))].filter(
    (id) => !graphIds.has(id),
  );
  /** In the order of the ids in the code, which is the order in which they are read. */
  const record = (words, ids = Object.keys(words)) => {
    const missing = [...new Set([...ids, ...Object.keys(words)])].filter(
      (id) => !ids.includes(id) || !Object.hasOwn(words, id),
    );
    if (missing.length) throw new Error(`compact: words and routes differ: ${missing.join(' ')}`);
    return [ids, fieldsOf(words)];
  };
  const texts = (words) => [Object.keys(words), ''];
  const factsOf = (lists) => [...new Set(Object.values(lists).flat())];
  const base = { ui: shapeOf(wizard.ui), notes: shapeOf(wizard.notes) };
  const options = (id) => ({ ask: '', help: '', options: Object.keys(flow.graph[id]).join(' ') });
  const named = firstNames();
  const split = (isFirst) =>
    Object.fromEntries(
      Object.entries(named).map(([part, names]) => [
        part,
        shapeOf(
          Object.fromEntries(Object.entries(wizard[part]).filter(([name]) => names.has(name) === isFirst)),
        ),
      ]),
    );
  return {
    'recovery-wizard': { ...split(true), questions: [[...graphIds], options] },
    'support-contacts': {
      ...base,
      contactUi: shapeOf(support.contactUi),
      contacts: record(support.contacts, [...flow.contactIds]),
      contactPanels: record(support.contactPanels, Object.keys(flow.contactPanels)),
      supportFacts: [factsOf(flow.contactPanels), ''],
    },
    'block-reasons': {
      ...base,
      reasonUi: shapeOf(block.reasonUi),
      reasons: record(block.reasons, Object.keys(flow.reasons)),
      reasonPanels: record(block.reasonPanels, Object.keys(flow.reasonPanels)),
      accountFacts: [
        factsOf(
          [
            flow.reasonPanels,
            ...Object.values(flow.reasons).map(({ tell, long, prevent, safety }) => [
              tell,
              long,
              prevent,
              safety,
            ]),
          ].flatMap(Object.values),
        ),
        '',
      ],
    },
    outcomes: {
      ...split(false),
      outcomes: record(outcomes.outcomes, outcomeIds),
      symptoms: [flow.symptoms.map(([id]) => id), ''],
    },
    details: {
      guides: record(details.guides, Object.keys(flow.guides)),
      tips: texts(details.tips),
      regions: record(details.regions),
      documents: texts(details.documents),
    },
    letters: {
      // The subject in the reader's language is for the fallback pages only.
      letters: [Object.keys(flow.letterRoutes), 'title lines* hint english*'],
      letterUi: shapeOf(letters.letterUi),
      link: shapeOf(letters.link),
      evidence: shapeOf(letters.evidence),
    },
    sketches: { sketches: record(sketches.sketches), sketchParts: texts(sketches.sketchParts) },
  };
}
