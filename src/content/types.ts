/**
 * The shape of the words. Every `Text` is plain text, never HTML. Inside it `{label-help}` stands for an
 * on-screen label (facts.ts LABELS, rendered in quotes in its own language with a gloss),
 * `{email-security}` for an address, `{help-page}` for the address of the support page.
 */
import type { graph, OutcomeId, QuestionId } from '../flow/graph.js';
import type { ContactId, FactId, GuideId, LetterId, ReasonId } from '../flow/ids.js';
import type { ContactPanelId } from '../flow/contact-panels.js';
import type { ReasonPanelId } from '../flow/reason-panels.js';
import type { SketchId } from '../flow/sketches.js';
import type { DocumentId, LabelId } from './facts.js';

export type Text = string;

export type QuestionWords = {
  [Q in QuestionId]: {
    ask: Text;
    help?: Text;
    options: { [O in keyof (typeof graph)[Q]]: Text };
  };
};

export interface OutcomeText {
  title: Text;
  /** One calming or orienting sentence. */
  lead?: Text;
  /** One line per entry of the route's `now`; empty when the route names one guide whose steps are the answer. */
  now: readonly Text[];
  expect: readonly Text[];
  ifNot: Text;
  /** Who to turn to first, and why. */
  contact: Text;
  prepare: readonly Text[];
  /** Safety notes of this case only, beside the tips of the route. */
  safety?: readonly Text[];
  /** Advice for next time of this case only, beside the tips of the route. */
  next?: readonly Text[];
}
export type OutcomeWords = Record<OutcomeId, OutcomeText>;

export interface GuideText {
  title: Text;
  /** For whom, or what to know first. */
  lead?: Text;
  steps: readonly Text[];
  /** Folded detail of one step (see `fold` of the route). */
  fold?: { title: Text; items: readonly Text[] };
  /** How you see that it worked. */
  result?: Text;
  ifNot?: Text;
}
export type GuideWords = Record<GuideId, GuideText>;

/** `name` for screen readers; `text` is the caption, which says all that is drawn. */
export type SketchWords = Record<SketchId, { name: Text; text: Text }>;

export interface ReasonText {
  title: Text;
  why: Text;
  /** Further signs beside the statements named by the route. */
  tell?: readonly Text[];
  fix: Text;
  /** Beside the statements named by the route. */
  long?: readonly Text[];
  prevent?: readonly Text[];
}
export type ReasonWords = Record<ReasonId, ReasonText>;

export interface ContactText {
  name: Text;
  good: Text;
  not?: Text;
  how: Text;
  language: Text;
  when: Text;
  reply: Text;
  prepare?: readonly Text[];
  note?: Text;
}
export type ContactWords = Record<ContactId, ContactText>;

export interface PanelText {
  title: Text;
  lead?: Text;
}
export type ReasonPanelWords = Record<ReasonPanelId, PanelText>;
export type ContactPanelWords = Record<ContactPanelId, PanelText>;

/** One sentence or two per fact, as the shopper reads it. */
export type StatementWords = Partial<Record<FactId, Text>>;

export type LabelWords = Record<LabelId, Text>;
/** As packs carry them: the language of the label, the label as given, the gloss in the reader's language. */
export type PackLabels = Partial<Record<LabelId, readonly [lang: string, label: Text, gloss: Text]>>;

/** What the reader sees of a letter beside the English text. */
export interface LetterText {
  title: Text;
  /** Translation of each line of the template, in the order of the template. */
  lines: readonly Text[];
  subject: Text;
  /** Where it goes and what to attach. */
  hint: Text;
}
export type LetterWords = Record<LetterId, LetterText>;
/** As packs carry them, with the English letter itself: the subject, then its lines. */
export type PackLetters = Record<LetterId, LetterText & { english: readonly Text[] }>;

export interface RegionText {
  title: Text;
  notes: readonly Text[];
}

export type DocumentWords = Record<DocumentId, Text>;
