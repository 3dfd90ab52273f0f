/**
 * What each topic is made of: its words and where it leads. A `Text` is plain text, never HTML. In it `{label-help}`
 * stands for an on-screen label (facts.ts), `{email-security}` for an address, `{help-page}` for the support page.
 */
import type { DocumentId } from './fact-register.js';
import type { SourceKind } from './field-register.js';
import type { EmailId, LabelId } from './facts.js';
import type { AnswerId, graph, NodeId, OutcomeId, QuestionId } from './graph.js';
import type { ContactId, FactId, GuideId, GuideRef, ReasonId, TipId } from './ids.js';
import type { LetterChoice } from './letter-choices.js';
import type { LetterId } from './letters.js';
import type { SketchId } from './sketches.js';

export type Text = string;

/** For checks only, not in packs: which facts the words of a topic convey beside those it names. */
interface Stating {
  readonly states?: readonly FactId[];
}

/** Where the words of an outcome come from: told by the facts that it states. */
export interface Sources {
  readonly documents: readonly DocumentId[];
  /** Kinds of later sources with the year of the newest, where it is known. */
  readonly later: readonly (readonly [kind: SourceKind, newest: string])[];
  /** Some of it is only reported, or may have changed. */
  readonly unsure: boolean;
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

/** A step without anything beside it is written as its text alone; packs carry all steps in the long form. */
type Written<S> = S | Text;

/** One action of an answer page. */
export interface Step {
  readonly text: Text;
  /** What protects the reader here: one sentence, or the id of a safety note. Packs carry the sentence. */
  readonly warning?: Text | TipId;
  /** The guide that explains it, folded under it. */
  readonly guide?: GuideRef;
  /** The case to go on with when the step shows that this is not the reader's own. */
  readonly to?: NodeId;
}

/** An answer page, in the order in which it is read. */
export interface Outcome<S = Step> extends Stating {
  /** The case in the reader's words. */
  readonly title: Text;
  /** Everyday words by which the search finds it, separated by commas; never shown. */
  readonly signs: Text;
  /** The one thing to do first: possible for everybody who can land here. */
  readonly first: S;
  /** At most five more steps, in the order of urgency. */
  readonly steps: readonly S[];
  /** Where to write: the first is the card of the page, the others are folded. */
  readonly contacts: readonly ContactId[];
  /** Writing is only for when the steps have not helped. */
  readonly contactLater?: true;
  readonly letter?: LetterId;
  /** The choices of the letter that the answers leading here rule out. */
  readonly not?: readonly LetterChoice[];
  /** One or two sentences: how long, and that nobody can promise. */
  readonly expect: Text;
  /** The next ways when that does not help. */
  readonly ways: readonly NodeId[];
  /** Why this happens, folded. */
  readonly why?: readonly Text[];
  /** The possible cause to read about. */
  readonly reason?: ReasonId;
  /** Whether the rules of the reader's region matter. */
  readonly regional?: true;
  /** Put in when packs are built. */
  readonly sources?: Sources;
  /** Advice for next time, folded: tips, guides, and sentences of this case only. */
  readonly next: readonly (TipId | GuideId)[];
  readonly nextNotes?: readonly Text[];
}

/** The outcomes of one file; the files together have them all. */
export type Outcomes = Partial<Record<OutcomeId, Outcome<Written<Step>>>>;

export interface GuideStep {
  readonly text: Text;
  /** What protects the reader here: one sentence, or the id of a safety note. Packs carry the sentence. */
  readonly warning?: Text | TipId;
  /** Guides that explain it. */
  readonly more?: readonly GuideId[];
  /** The sketch of the screen it speaks of. */
  readonly sketch?: SketchId;
  /** Folded detail. */
  readonly fold?: { readonly title: Text; readonly items: readonly Text[] };
}

export interface Guide<S = GuideStep> extends Stating {
  /** Begins with "How to". */
  readonly title: Text;
  /** For whom, or what to know first. */
  readonly lead?: Text;
  /** The documents that describe it; empty when we put it together from several facts. */
  readonly from: readonly DocumentId[];
  readonly steps: readonly S[];
  /** How you see that it worked. */
  readonly result?: Text;
  readonly ifNot?: Text;
}

export type Guides = Partial<Record<GuideId, Guide<Written<GuideStep>>>>;

/** One way to reach somebody, in the order in which its card is read. */
export interface Contact extends Stating {
  readonly name: Text;
  /** The heading on an answer page, such as "Write to the Help Centre". */
  readonly action: Text;
  readonly good: Text;
  /** What it cannot do. */
  readonly not?: Text;
  /** The way there, station by station; the last one is where to write. */
  readonly path: readonly Text[];
  /** At most five words: whether somebody is there. Chats with hours say it themselves. */
  readonly status?: Text;
  /** `chat-ru`: the three-state hours of C-01; `always`: round the clock according to guides. */
  readonly hours?: 'chat-ru' | 'always';
  readonly prepare: readonly Text[];
  readonly language: Text;
  readonly reply?: Text;
  readonly warning?: Text | TipId;
  readonly note?: Text;
  readonly email?: EmailId;
  /** How to get there, step by step. */
  readonly guides: readonly GuideId[];
}

export type Contacts = Partial<Record<ContactId, Contact>>;

/** Sentences of one card only, then facts that others tell too. */
export interface Points<Fact = Statement> {
  readonly own?: readonly Text[];
  readonly facts?: readonly Fact[];
}

/** A possible cause of a block. Written with the ids of facts; packs carry their words. */
export interface Reason<Fact = Statement> extends Stating {
  readonly title: Text;
  /** The one thing to do first. */
  readonly first: Text;
  readonly warning?: Text | TipId;
  /** Where "solve this" opens the wizard. */
  readonly node: NodeId;
  readonly guides: readonly GuideId[];
  readonly why: Text;
  /** By which signs a reader recognises it. */
  readonly tell?: Points<Fact>;
  readonly long?: Points<Fact>;
  readonly prevent?: Points<Fact>;
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

/** When a line stands in the letter: a field is filled in, or a choice is ticked. */
export type LetterCondition = LetterChoice | 'orders' | 'details';

/** A line of a letter in the reader's language. */
export interface LetterLine {
  readonly meaning: Text;
  /** A line without it always stands. */
  readonly when?: LetterCondition;
  /** The answers that make it true: they tick a choice. A claim that always stands has at least one. */
  readonly by?: readonly AnswerId[];
}

/** Letters are sent in English, so packs carry the English of each line too (scripts/build/packs.mjs). */
export interface TranslatedLine extends LetterLine {
  readonly english: string;
}

export interface Letter<Line extends LetterLine = TranslatedLine> {
  readonly title: Text;
  readonly subject: Omit<Line, 'when' | 'by'>;
  readonly lines: readonly Line[];
  /** Best first. */
  readonly to: readonly ContactId[];
  /** What to attach; never a picture of an ID or a card. */
  readonly hint?: Text;
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

/** An office or a board: what it does for shoppers, and what it does not. */
export interface Body {
  readonly name: Text;
  readonly does: Text;
  readonly not: Text;
}

export interface Region extends Stating {
  readonly title: Text;
  /** When the notes were last checked, ISO. */
  readonly asOf: string;
  readonly notes: readonly Text[];
  readonly bodies: readonly Body[];
}

/** Labels as packs carry them: the language of the label, the label, and what it means. */
export type PackLabels = Readonly<
  Partial<Record<LabelId, readonly [lang: string, label: Text, gloss: Text]>>
>;
