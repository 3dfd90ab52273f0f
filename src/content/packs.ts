/** The packs: the words of the first screen of each element, and the rest. Evaluated when packs are built. */
import { contacts } from './contacts/contacts.js';
import { contactPanels } from './contacts/panels.js';
import { documents, register } from './fact-register.js';
import { LABELS, type LabelId } from './facts.js';
import { guides } from './guides/guides.js';
import type { FactId, SymptomId } from './ids.js';
import { contactUi } from './interface/contacts.js';
import { reasonUi } from './interface/reasons.js';
import { notes, shared } from './interface/shared.js';
import { checklist, letterUi, link, robotQuestion } from './interface/tools.js';
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
    symptoms: Readonly<Partial<Record<SymptomId, Required<T.Symptom>>>>;
    guides: ById<typeof guides, T.Guide>;
    tips: typeof tips;
    regions: ById<typeof regions, T.Region>;
    documents: typeof documents;
    letters: ById<typeof letters, T.Letter<Line>>;
    letterUi: typeof letterUi;
    link: typeof link;
    checklist: typeof checklist;
    robotQuestion: typeof robotQuestion;
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

/** A fact with its mark where the guides disagree; a tip joins both sides in its own text. */
function statement(id: FactId): T.Statement {
  const text = texts[id];
  if (text === undefined) throw new Error(`no words for the fact ${id}`);
  return register[id][1] === 'dis' && !id.startsWith('tip-') ? { id, text, disputed: true } : { id, text };
}

/** The same topics, each changed. */
const mapped = <Id extends string, Topic, Changed>(
  topics: Readonly<Record<Id, Topic>>,
  change: (topic: Topic) => Changed,
): Record<Id, Changed> =>
  // Every id stays.
  Object.fromEntries(Object.entries<Topic>(topics).map(([id, topic]) => [id, change(topic)])) as Record<
    Id,
    Changed
  >;

const withFacts = (panel: T.Panel<FactId>): T.Panel => ({ ...panel, facts: panel.facts.map(statement) });

const withStatements = (points: T.Points<FactId> | undefined): T.Points | undefined =>
  points && { ...points, facts: points.facts?.map(statement) };

const withPoints = (reason: T.Reason<FactId>): T.Reason => ({
  ...reason,
  tell: withStatements(reason.tell),
  long: withStatements(reason.long),
  prevent: withStatements(reason.prevent),
});

const asStep = <Step>(step: Step | T.Text): Step | { text: T.Text } =>
  typeof step === 'string' ? { text: step } : step;

const withSteps = (outcome: T.Outcome<T.OutcomeStep | T.Text>): T.Outcome => ({
  ...outcome,
  now: typeof outcome.now === 'string' ? outcome.now : outcome.now.map(asStep<T.OutcomeStep>),
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
  'recovery-wizard': withLabels({ ...first, wizard, questions: questions }),
  'support-contacts': withLabels({
    ...first,
    contactUi,
    contacts,
    contactPanels: mapped(contactPanels, withFacts),
  }),
  'block-reasons': withLabels({
    ...first,
    reasonUi,
    reasons: mapped<keyof typeof reasons, T.Reason<FactId>, T.Reason>(reasons, withPoints),
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
    regions: regions,
    documents,
    letters,
    letterUi,
    link,
    checklist,
    robotQuestion,
    sketches,
  }),
};
