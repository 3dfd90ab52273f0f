import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { EMAILS, LETTER_BLANKS, type EmailId } from '../../content/facts.js';
import type { LetterChoice } from '../../content/letter-choices.js';
import type { LetterId } from '../../content/letters.js';
import {
  asFileText,
  buildLetter,
  choicesOf,
  letterLines,
  mailto,
  warningsFor,
  type LetterPart,
  type LetterTemplate,
  type LetterValues,
} from '../../rules/letter.js';
import { copyButton } from '../copy-button.js';
import { fold } from '../fold.js';
import { rich } from '../rich-text.js';
import { warning } from '../warning.js';
import { textField } from './text-field.js';
import type { EventOn } from '../../base/events.js';
import { isAllowed } from '../../base/sandbox.js';
import type { HelpElement } from '../../base/help-element.js';

/** What a case knows about its letter. */
export interface LetterCase {
  readonly letter: LetterId;
  /** Tells the case from others; what is ticked belongs to one case. */
  readonly key: string;
  /** The choices that the answers have made true, and those that they have ruled out. */
  readonly said?: readonly LetterChoice[];
  readonly not?: readonly LetterChoice[];
  /** The address it goes to, where that is an e-mail address. */
  readonly email?: EmailId | undefined;
  /** Stands above the main button. */
  readonly caution?: unknown;
  /** Whether the letter itself is folded below its button. */
  readonly folded?: boolean;
}

/** What the reader typed and ticked. Lives as long as the element and goes nowhere. */
interface Draft {
  readonly values: LetterValues;
  readonly ticked: Set<LetterChoice>;
}
/** What was typed is the same in all letters of an element; what was ticked belongs to one case. */
const drafts = new WeakMap<HelpElement, { values: LetterValues; tickedIn: Map<string, Set<LetterChoice>> }>();

function draftOf(host: HelpElement, { key, said = [] }: LetterCase): Draft {
  const { values, tickedIn } = drafts.get(host) ?? {
    values: { login: '', orders: '', details: '' },
    tickedIn: new Map(),
  };
  drafts.set(host, { values, tickedIn });
  const ticked = tickedIn.get(key) ?? new Set(said);
  tickedIn.set(key, ticked);
  return { values, ticked };
}

/** One line of the letter; what is still to be filled in is marked. */
const line = (
  parts: readonly LetterPart[],
  blanks: Readonly<Record<keyof LetterValues, string>>,
): TemplateResult =>
  html`<p>
    ${parts.map(({ text, field }) =>
      field ? html`<span class=${text ? 'filled' : 'blank'}>${text || blanks[field]}</span>` : text,
    )}
  </p>`;

/** The letter as it stands, and beside it what it says in the reader's language. */
function message(host: HelpElement, letter: LetterTemplate, { values, ticked }: Draft): TemplateResult {
  const { letterUi } = host.pack('rest');
  const lines = (language: 'english' | 'meaning', blanks: Readonly<Record<keyof LetterValues, string>>) =>
    letterLines(letter, language, values, ticked).map((parts) =>
      keyed(parts.map(({ text }) => text).join('|'), line(parts, blanks)),
    );
  return html`<div class="pair">
    <div class="message" lang="en" role="group" aria-label=${letterUi.message}>
      ${lines('english', LETTER_BLANKS)}
    </div>
    ${
      host.locale === 'en'
        ? nothing
        : html`<div class="meaning">
            <p class="small">${letterUi.meaning}</p>
            ${lines('meaning', letterUi.blanks)}
          </div>`
    }
  </div>`;
}

/** The sentences that are true or not. */
function choices(host: HelpElement, letter: LetterTemplate, draft: Draft, not: readonly LetterChoice[]) {
  const offered = choicesOf(letter).filter((choice) => !not.includes(choice));
  if (!offered.length) return nothing;
  return html`<fieldset class="field">
    <legend>${host.pack('rest').letterUi.choices}</legend>
    ${offered.map(
      (choice) =>
        html`<label class="tick">
          <input
            type="checkbox"
            .checked=${draft.ticked.has(choice)}
            @change=${() => host.setAll(draft.ticked, [choice], !draft.ticked.has(choice))}
          />
          <span>${withBlanks(host, letter.lines.find(({ when }) => when === choice)?.meaning ?? '')}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** A sentence to tick names the fields that are filled in elsewhere. */
const withBlanks = (host: HelpElement, text: string): string =>
  text.replace(
    /\{(login|orders|details)\}/g,
    (_, field: keyof LetterValues) => host.pack('rest').letterUi.blanks[field],
  );

function save(host: HelpElement, id: LetterId, text: string): void {
  const { document } = host.ownerDocument.defaultView ?? window;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${id}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** What else can be done with the letter: the mail program while the text is short enough, and a file. */
function otherActions(host: HelpElement, { letter, email }: LetterCase, subject: string, body: string) {
  const { letterUi } = host.pack('rest');
  const href = email && isAllowed('mail') ? mailto(EMAILS[email], subject, body) : undefined;
  return html`<div class="row actions">
      ${href ? html`<a class="quiet" href=${href} data-kind="email" data-id=${email}>${letterUi.mail}</a>` : nothing}
      ${
        isAllowed('save')
          ? html`<button
              type="button"
              class="quiet"
              @click=${() => save(host, letter, asFileText(subject, body))}
            >
              ${letterUi.download}
            </button>`
          : nothing
      }
    </div>
    ${email && isAllowed('mail') && !href ? html`<p class="small">${letterUi.tooLong}</p>` : nothing}`;
}

/** The letter of a case: the message, its main button, and folded below it the fields that fill it in. */
export function letterTool(host: HelpElement, letterCase: LetterCase): TemplateResult {
  const { letters, letterUi } = host.pack('rest');
  const { letter: id, not = [], folded } = letterCase;
  const draft = draftOf(host, letterCase);
  const letter = letters[id];
  const { subject, body } = buildLetter(letter, 'english', draft.values, draft.ticked);
  const set = (name: keyof LetterValues) => (value: string) => {
    draft.values[name] = value;
    host.requestUpdate();
  };
  const field = (name: keyof LetterValues, hint: string, rows?: number): TemplateResult =>
    textField(letterUi[name], draft.values[name], set(name), { hint, rows });
  const typed = Object.values(draft.values).join('\n');
  const shown = message(host, letter, draft);
  const fields = (): TemplateResult =>
    html`${folded ? shown : nothing}
      <p class="small">${letterUi.private}</p>
      ${field('login', letterUi.loginHint)} ${field('orders', letterUi.ordersHint)}
      ${field('details', letterUi.detailsHint, 3)} ${choices(host, letter, draft, not)}
      <div class="warnings" role="status">
        ${warningsFor(typed).map((found) => keyed(found, warning(host, letterUi.warnings[found])))}
      </div>
      ${letter.hint ? html`<p class="small">${rich(letter.hint, host)}</p>` : nothing}
      ${otherActions(host, letterCase, subject, body)}`;
  return html`<div class="letter" part="message">
    ${folded ? nothing : shown} ${letterCase.caution ?? nothing}
    <div class="row actions">
      ${copyButton(host, 'letter', id, body, letterUi.copy, { look: 'button', copied: letterUi.copied })}
    </div>
    ${fold(host, `letter ${letterCase.key}`, 'how', folded ? letterUi.read : letterUi.add, fields)}
  </div>`;
}

/** A letter of the reader's choice. */
export function anyLetter(
  host: HelpElement,
  { letter, choose }: { letter: LetterId; choose: (letter: LetterId) => void },
  email: EmailId | undefined,
): TemplateResult {
  const { letters, letterUi } = host.pack('rest');
  return html`<label class="field">
      <span>${letterUi.choose}</span>
      <select
        @change=${({ currentTarget }: EventOn<HTMLSelectElement>) =>
          // The values of the options are the ids of the letters.
          choose(currentTarget.value as LetterId)}
      >
        ${Object.entries(letters).map(
          ([id, { title }]) => html`<option value=${id} ?selected=${id === letter}>${title}</option>`,
        )}
      </select>
    </label>
    ${keyed(letter, letterTool(host, { letter, key: `any ${letter}`, email }))}`;
}
