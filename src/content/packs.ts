/** The packs: the words of the first screen of each element, and the rest. Evaluated when packs are built. */
import { contacts } from './contacts/contacts.js';
import { contactPanels } from './contacts/panels.js';
import { documents, register, type DocumentId } from './fact-register.js';
import { LABELS, type LabelId } from './facts.js';
import { fieldRegister, type FieldEntry, type SourceKind } from './field-register.js';
import { guides } from './guides/guides.js';
import type { FactId, TipId } from './ids.js';
import { contactUi } from './interface/contacts.js';
import { reasonUi } from './interface/reasons.js';
import { notes, shared, sourcesUi } from './interface/shared.js';
import { checklist, letterUi, link } from './interface/tools.js';
import { wizard } from './interface/wizard.js';
import { labels } from './labels.js';
import { letters } from './letters.js';
import { outcomes } from './outcomes/outcomes.js';
import { questions } from './questions.js';
import { reasonPanels } from './reasons/panels.js';
import { reasons } from './reasons/reasons.js';
import { regions } from './regions.js';
import { sketches } from './sketches.js';
import { accountStatements } from './statements/account.js';
import { supportStatements } from './statements/support.js';
import { symptoms } from './symptoms.js';
import { tips } from './tips/tips.js';
import type * as T from './types.js';

export { fallback, notice } from './interface/notice.js';

type ById<Topics, Topic> = Readonly<Record<keyof Topics, Topic>>;

/** What every pack brings. */
interface Labelled {
  labels: T.PackLabels;
}
/** What every first pack brings. */
interface First extends Labelled {
  ui: typeof shared;
  notes: typeof notes;
}

export interface Packs<Line extends T.LetterLine = T.TranslatedLine> {
  'recovery-wizard': First & { wizard: typeof wizard; questions: T.Questions };
  'support-contacts': First & {
    contactUi: typeof contactUi;
    contacts: ById<typeof contacts, T.Contact>;
    contactPanels: ById<typeof contactPanels, T.Panel>;
  };
  'block-reasons': First & {
    reasonUi: typeof reasonUi;
    reasons: ById<typeof reasons, T.Reason>;
    reasonPanels: ById<typeof reasonPanels, T.Panel>;
  };
  rest: Labelled & {
    outcomes: ById<typeof outcomes, T.Outcome>;
    symptoms: Readonly<Record<string, Required<T.Symptom>>>;
    guides: ById<typeof guides, T.Guide>;
    tips: typeof tips;
    regions: ById<typeof regions, T.Region>;
    documents: typeof documents;
    sourcesUi: typeof sourcesUi;
    allSources: T.Sources;
    letters: ById<typeof letters, T.Letter<Line>>;
    letterUi: typeof letterUi;
    link: typeof link;
    checklist: typeof checklist;
    sketches: ById<typeof sketches, T.Sketch>;
  };
}
export type PackName = keyof Packs;

const texts: T.FactTexts = {
  ...accountStatements,
  ...supportStatements,
  ...Object.fromEntries(Object.entries(symptoms).map(([id, { text }]) => [id, text])),
  ...tips,
};

const isField = (id: string): id is keyof typeof fieldRegister => Object.hasOwn(fieldRegister, id);
const isDocumented = (id: string): id is keyof typeof register => Object.hasOwn(register, id);

/** Where facts come from: the documents, and the kinds of later sources with the year of the newest. */
function sourcesOf(ids: readonly string[]): T.Sources {
  const found = new Set<DocumentId>();
  const later = new Map<SourceKind, string>();
  let unsure = false;
  for (const id of ids) {
    if (isDocumented(id)) {
      for (const each of Object.keys(documents)) {
        // The keys of the documents are their ids.
        if (register[id][0].includes(`${each}:`)) found.add(each as DocumentId);
      }
    } else if (isField(id)) {
      const [sources, , worded]: FieldEntry = fieldRegister[id];
      for (const [kind, newest] of sources) {
        if (newest >= (later.get(kind) ?? '')) later.set(kind, newest);
      }
      unsure ||= worded !== 'plain';
    } else {
      throw new Error(`no such fact: ${id}`);
    }
  }
  return { documents: [...found], later: [...later], unsure };
}

/** A fact with its mark where the guides disagree; a tip joins both sides in its own text. */
function statement(id: FactId): T.Statement {
  const text = texts[id];
  if (text === undefined) throw new Error(`no words for the fact ${id}`);
  const disputed = isDocumented(id) && register[id][1] === 'dis' && !id.startsWith('tip-');
  return disputed ? { id, text, disputed } : { id, text };
}

/** The same topics, each changed. */
const mapped = <Id extends string, Topic, Changed>(
  topics: Readonly<Record<Id, Topic>>,
  change: (topic: Topic, id: Id) => Changed,
): Record<Id, Changed> =>
  // Every id stays, and the keys are the ids.
  Object.fromEntries(
    Object.entries<Topic>(topics).map(([id, topic]) => [id, change(topic, id as Id)]),
  ) as Record<Id, Changed>;

const withFacts = (panel: T.Panel<FactId>): T.Panel => ({ ...panel, facts: panel.facts.map(statement) });

const withStatements = (points: T.Points<FactId> | undefined): T.Points | undefined =>
  points && { ...points, facts: points.facts?.map(statement) };

const isTip = (text: string): text is TipId => Object.hasOwn(tips, text);

/** A warning is written as a sentence or as the id of a safety note. */
const withWarning = <Topic extends { readonly warning?: T.Text }>(topic: Topic): Topic =>
  topic.warning && isTip(topic.warning) ? { ...topic, warning: tips[topic.warning] } : topic;

/** The tips among the words of a topic, which are facts too. */
const tipsIn = (topic: unknown): TipId[] =>
  [...JSON.stringify(topic).matchAll(/"(tip-[a-z-]+)"/g)].flatMap(([, id = '']) => (isTip(id) ? id : []));

const withReason = (reason: T.Reason<FactId>): T.Reason => ({
  ...withWarning(reason),
  tell: withStatements(reason.tell),
  long: withStatements(reason.long),
  prevent: withStatements(reason.prevent),
});

const asStep = <S extends { readonly text: T.Text; readonly warning?: T.Text }>(step: S | T.Text): S =>
  // A text alone is a step without anything beside it.
  (typeof step === 'string' ? { text: step } : withWarning(step)) as S;

const withSteps = (outcome: T.Outcome<T.Step | T.Text>): T.Outcome => ({
  ...outcome,
  first: asStep<T.Step>(outcome.first),
  steps: outcome.steps.map(asStep<T.Step>),
  sources: sourcesOf([...(outcome.states ?? []), ...tipsIn(outcome)]),
});

/** Adds the labels that the texts of a pack mention, or that it names. */
function withLabels<Words extends object>(words: Words): Words & Labelled {
  const text = JSON.stringify(words);
  const used = Object.entries<T.Text>(labels).filter(
    ([id]) => text.includes(`{${id}}`) || text.includes(`"${id}"`),
  );
  // The entries of `labels` have the ids of `LABELS`.
  const given = used.map(([id, meaning]) => [id, [...LABELS[id as LabelId], meaning]]);
  return { ...words, labels: Object.fromEntries(given) };
}

const first = { ui: shared, notes };

export const packs: Packs<T.LetterLine> = {
  'recovery-wizard': withLabels({ ...first, wizard, questions }),
  'support-contacts': withLabels({
    ...first,
    contactUi,
    contacts: mapped<keyof typeof contacts, T.Contact, T.Contact>(contacts, withWarning),
    contactPanels: mapped(contactPanels, withFacts),
  }),
  'block-reasons': withLabels({
    ...first,
    reasonUi,
    reasons: mapped<keyof typeof reasons, T.Reason<FactId>, T.Reason>(reasons, withReason),
    reasonPanels: mapped(reasonPanels, withFacts),
  }),
  rest: withLabels({
    outcomes: mapped(outcomes, withSteps),
    symptoms: Object.fromEntries(
      Object.entries<T.Symptom>(symptoms).flatMap(([id, { text, node }]) =>
        node ? [[id, { text, node }]] : [],
      ),
    ),
    guides: mapped(guides, (guide) => ({ ...guide, steps: guide.steps.map(asStep<T.GuideStep>) })),
    tips,
    regions,
    documents,
    letters,
    letterUi,
    link,
    checklist,
    sourcesUi,
    allSources: sourcesOf([...Object.keys(register), ...Object.keys(fieldRegister)]),
    sketches,
  }),
};
