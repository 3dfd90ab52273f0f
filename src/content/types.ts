/**
 * What each topic is made of: its words and where it leads. A `Text` is plain text, never HTML. In it `{label-help}`
 * stands for an on-screen label (facts.ts), `{email-security}` for an address, `{help-page}` for the support page.
 */
import type { DocumentId } from './fact-register.js';
import type { EmailId, LabelId } from './facts.js';
import type { graph, NodeId, OutcomeId, QuestionId } from './graph.js';
import type { ContactId, FactId, GuideId, GuideRef, ReasonId, TipId } from './ids.js';
import type { LetterId } from './letters.js';
import type { SketchId } from './sketches.js';

export type Text = string;

/** For checks only, not in packs: which facts the words of a topic convey beside those it names. */
interface Stating {
  readonly states?: readonly FactId[];
}

export interface Question extends Stating {
  readonly ask: Text;
  readonly help?: Text;
  readonly options: Readonly<Record<string, Text>>;
}
/** Each question has words for exactly the options of the graph. */
export type Questions = {
  [Q in QuestionId]: Question & { readonly options: Readonly<Record<keyof (typeof graph)[Q], Text>> };
};

/** A step that leads nowhere else is written as its text alone; packs carry all steps in the long form. */
type Written<Step> = Step | Text;

export interface OutcomeStep {
  readonly text: Text;
  /** The guide that explains it. */
  readonly guide?: GuideRef;
}

export interface Outcome<Step = OutcomeStep> extends Stating {
  readonly title: Text;
  /** One calming or orienting sentence. */
  readonly lead?: Text;
  /** The steps of the case, or the guide whose steps they are. */
  readonly now: readonly Step[] | GuideRef;
  /** Whether the rules of the reader's region matter. */
  readonly regional?: true;
  readonly safety: readonly TipId[];
  /** Safety notes of this case only. */
  readonly safetyNotes?: readonly Text[];
  readonly prepare: readonly Text[];
  /** Who to turn to first, and why. */
  readonly contact: Text;
  /** Best first. */
  readonly contacts: readonly ContactId[];
  /** The letter that fits, and the choice in it that is true for this case. */
  readonly letter?: LetterId;
  readonly variant?: LetterCondition;
  readonly expect: readonly Text[];
  readonly ifNot: Text;
  /** Where "if that does not help" leads. */
  readonly ways: readonly (NodeId | GuideId)[];
  readonly next: readonly (TipId | GuideId)[];
  /** Advice for next time of this case only. */
  readonly nextNotes?: readonly Text[];
  /** The possible cause to read about. */
  readonly reason?: ReasonId;
}

/** The outcomes of one file; the files together have them all. */
export type Outcomes = Partial<Record<OutcomeId, Outcome<Written<OutcomeStep>>>>;

export interface GuideStep {
  readonly text: Text;
  /** Safety notes that stand before it. */
  readonly safety?: readonly TipId[];
  /** Guides that explain it. */
  readonly more?: readonly GuideId[];
  /** The sketch of the screen it speaks of. */
  readonly sketch?: SketchId;
  /** Folded detail. */
  readonly fold?: { readonly title: Text; readonly items: readonly Text[] };
}

export interface Guide<Step = GuideStep> extends Stating {
  readonly title: Text;
  /** For whom, or what to know first. */
  readonly lead?: Text;
  /** The documents that describe it; empty when we put it together from several facts. */
  readonly from: readonly DocumentId[];
  readonly steps: readonly Step[];
  /** How you see that it worked. */
  readonly result?: Text;
  readonly ifNot?: Text;
}

export type Guides = Partial<Record<GuideId, Guide<Written<GuideStep>>>>;

/** What a shopper needs a contact for; the order of the cards follows it. */
export type Need = 'blocked' | 'money' | 'order' | 'question';

export interface Contact {
  readonly name: Text;
  readonly from: readonly DocumentId[];
  /** What it is good for; decides the order of the cards. */
  readonly needs: readonly Need[];
  readonly good: Text;
  readonly not?: Text;
  readonly how: Text;
  readonly language: Text;
  readonly when: Text;
  readonly reply: Text;
  readonly prepare?: readonly Text[];
  readonly note?: Text;
  readonly email?: EmailId;
  /** `chat-ru`: the three-state hours of C-01; `always`: round the clock according to guides. */
  readonly hours?: 'chat-ru' | 'always';
  /** How to get there, step by step. */
  readonly guides: readonly GuideId[];
  readonly safety: readonly TipId[];
}

export type Contacts = Partial<Record<ContactId, Contact>>;

/** Sentences of one card only, then facts that others tell too. */
export interface Points<Fact = Statement> {
  readonly own?: readonly Text[];
  readonly facts?: readonly Fact[];
}

/** Written with the ids of facts; packs carry their words. */
export interface Reason<Fact = Statement> {
  readonly title: Text;
  readonly from: readonly DocumentId[];
  readonly why: Text;
  /** By which signs a reader recognises it. */
  readonly tell?: Points<Fact>;
  readonly fix: Text;
  readonly guides: readonly GuideId[];
  /** Where "solve this" opens the wizard. */
  readonly node: NodeId;
  readonly long?: Points<Fact>;
  readonly prevent?: Points<Fact>;
  readonly safety: readonly TipId[];
  /** The safety notes stand first, because the signs already mention an ID picture (C-17). */
  readonly safetyFirst?: true;
}

/** A folded panel: the facts it shows, in order. Written with their ids; packs carry their words. */
export interface Panel<Fact = Statement> {
  readonly title: Text;
  readonly lead?: Text;
  readonly facts: readonly Fact[];
}

/** A fact as the shopper reads it. */
export interface Statement {
  readonly id: FactId;
  readonly text: Text;
  /** The guides disagree on it. */
  readonly disputed?: true;
}

/** The words of facts that panels and cards show. */
export type FactTexts = Partial<Record<FactId, Text>>;

/** A field that has to be filled in, or a choice that has to be true, for a line to stand in the letter. */
export type LetterCondition =
  | 'orders'
  | 'details'
  | 'disputes'
  | 'email'
  | 'nothing-came'
  | 'wrong'
  | 'bad'
  | 'warranty'
  | 'money-taken'
  | 'no-money-taken'
  | 'refund-missing'
  | 'missing-orders'
  | 'missing-refunds'
  | 'missing-disputes';

/** A line of a letter in the reader's language. */
export interface LetterLine {
  readonly meaning: Text;
  /** A line without it always stands. */
  readonly when?: LetterCondition;
}

/** Letters are sent in English, so packs carry the English of each line too (scripts/build/packs.mjs). */
export interface TranslatedLine extends LetterLine {
  readonly english: string;
}

export interface Letter<Line extends LetterLine = TranslatedLine> {
  readonly title: Text;
  readonly subject: Omit<Line, 'when'>;
  readonly lines: readonly Line[];
  /** Best first. */
  readonly to: readonly ContactId[];
  /** Where it goes and what to attach. */
  readonly hint: Text;
}

export interface Symptom {
  readonly text: Text;
  /** Where it enters the questions. */
  readonly node?: NodeId;
}

export type SketchShape = 'bar' | 'text' | 'tag' | 'link' | 'item' | 'input' | 'list' | 'button' | 'order';
/** A label as it stands on the screen, or what stands there in our own words. */
export type SketchItem = { readonly shape: SketchShape } & (
  { readonly label: LabelId; readonly text?: undefined } | { readonly label?: undefined; readonly text: Text }
);

/** `name` is for screen readers; `text` is the caption, which says all that is drawn. */
export interface Sketch {
  readonly name: Text;
  readonly text: Text;
  readonly items: readonly SketchItem[];
}

export interface Region extends Stating {
  readonly title: Text;
  readonly notes: readonly Text[];
}

/** Labels as packs carry them: the language of the label, the label, and what it means. */
export type PackLabels = Readonly<
  Partial<Record<LabelId, readonly [lang: string, label: Text, gloss: Text]>>
>;
