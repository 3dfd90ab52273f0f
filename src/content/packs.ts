/**
 * What travels together. Each pack becomes one module per locale; an element shows its first screen from one
 * pack and fetches the others meanwhile. Evaluated when packs are built, never in a browser.
 */
import { contactPanels } from '../flow/contact-panels.js';
import type { ContactPanelId } from '../flow/contact-panels.js';
import type { FactId, LetterId, SymptomId, TipId } from '../flow/ids.js';
import { reasonPanels } from '../flow/reason-panels.js';
import type { ReasonPanelId } from '../flow/reason-panels.js';
import { reasons as reasonRoutes } from '../flow/reasons.js';
import { sketches as sketchRoutes, type SketchPart } from '../flow/sketches.js';
import { contactPanels as contactPanelWords } from './contact-panels.js';
import { contacts } from './contacts.js';
import { LABELS, type LabelId } from './facts.js';
import { guides } from './guides.js';
import { labels } from './labels.js';
import { letterTexts } from './letter-texts.js';
import { letters } from './letters.js';
import { outcomes } from './outcomes.js';
import { questions } from './questions.js';
import { reasonPanels as reasonPanelWords } from './reason-panels.js';
import { reasons } from './reasons.js';
import { regions } from './regions.js';
import { sketches, sketchParts } from './sketches.js';
import { documents, sourceNotes } from './sources.js';
import { statementsAccount } from './statements-account.js';
import { statementsSupport } from './statements-support.js';
import { symptoms } from './symptoms.js';
import { tips } from './tips.js';
import type {
  ContactPanelWords,
  ContactWords,
  GuideWords,
  PackLabels,
  LetterWords,
  PackLetters,
  OutcomeWords,
  QuestionWords,
  ReasonPanelWords,
  ReasonWords,
  RegionText,
  SketchWords,
  StatementWords,
  Text,
} from './types.js';
import { ui, type UiWords } from './ui.js';
import { uiContacts } from './ui-contacts.js';
import { uiEvidence, type UiEvidenceWords } from './ui-evidence.js';
import { uiLetter, type UiLetterWords } from './ui-letter.js';
import { uiLink, type UiLinkWords } from './ui-link.js';
import { uiReasons } from './ui-reasons.js';
import { uiWizard, type UiWizardWords } from './ui-wizard.js';

export { fallback } from './fallback.js';
export { notice } from './notice.js';

type Region = keyof typeof regions;

/** The words every first pack brings. */
interface Base {
  ui: UiWords;
  notes: typeof sourceNotes;
  labels: PackLabels;
}

export interface Packs {
  'recovery-wizard': Base & { wizard: UiWizardWords; questions: QuestionWords };
  'support-contacts': Base & {
    contactUi: typeof uiContacts;
    contacts: ContactWords;
    contactPanels: ContactPanelWords;
    supportFacts: StatementWords;
  };
  'block-reasons': Base & {
    reasonUi: typeof uiReasons;
    reasons: ReasonWords;
    reasonPanels: ReasonPanelWords;
    accountFacts: StatementWords;
  };
  outcomes: { outcomes: OutcomeWords; symptoms: Record<SymptomId, Text>; labels: PackLabels };
  details: {
    guides: GuideWords;
    tips: Record<TipId, Text>;
    regions: Record<Region, RegionText>;
    documents: typeof documents;
    labels: PackLabels;
  };
  letters: {
    letters: PackLetters;
    letterUi: UiLetterWords;
    link: UiLinkWords;
    evidence: UiEvidenceWords;
    labels: PackLabels;
  };
  sketches: { sketches: SketchWords; sketchParts: Record<SketchPart, Text>; labels: PackLabels };
}
export type PackName = keyof Packs;

const everyStatement: StatementWords = { ...statementsAccount, ...statementsSupport, ...symptoms, ...tips };

function pick(ids: Iterable<FactId>): StatementWords {
  const found: StatementWords = {};
  for (const id of ids) {
    const text = everyStatement[id];
    if (text === undefined) throw new Error(`no words for the fact ${id}`);
    found[id] = text;
  }
  return found;
}

/** Adds the labels that the texts of a pack mention: language, label as given, gloss. */
function withLabels<T extends object>(words: T, more: readonly string[] = []): T & { labels: PackLabels } {
  const text = JSON.stringify(words) + more.map((id) => `{${id}}`);
  const used = (Object.keys(LABELS) as LabelId[]).filter((id) => text.includes(`{${id}}`));
  return { ...words, labels: Object.fromEntries(used.map((id) => [id, [...LABELS[id], labels[id]]])) };
}

/** Adds the English letters themselves. */
const withEnglish = (words: LetterWords): PackLetters =>
  Object.fromEntries(
    Object.entries(words).map(([id, text]) => [id, { ...text, english: letterTexts[id as LetterId] }]),
  ) as unknown as PackLetters;

const base = { ui, notes: sourceNotes };

export const packs: Packs = {
  'recovery-wizard': withLabels({ ...base, wizard: uiWizard, questions }),
  'support-contacts': withLabels({
    ...base,
    contactUi: uiContacts,
    contacts,
    contactPanels: contactPanelWords,
    supportFacts: pick(
      (Object.keys(contactPanels) as ContactPanelId[]).flatMap((id): readonly FactId[] => contactPanels[id]),
    ),
  }),
  'block-reasons': withLabels({
    ...base,
    reasonUi: uiReasons,
    reasons,
    reasonPanels: reasonPanelWords,
    accountFacts: pick([
      ...(Object.keys(reasonPanels) as ReasonPanelId[]).flatMap((id): readonly FactId[] => reasonPanels[id]),
      ...Object.values(reasonRoutes).flatMap((route) => [
        ...route.tell,
        ...route.long,
        ...route.prevent,
        ...route.safety,
      ]),
    ]),
  }),
  outcomes: withLabels({ outcomes, symptoms }),
  details: withLabels({ guides, tips, regions, documents }),
  letters: withLabels({
    letters: withEnglish(letters),
    letterUi: uiLetter,
    link: uiLink,
    evidence: uiEvidence,
  }),
  sketches: withLabels(
    { sketches, sketchParts },
    Object.values(sketchRoutes).flatMap((items) => items.map(([, word]) => word)),
  ),
};
