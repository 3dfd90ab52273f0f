import { html, nothing, type TemplateResult } from 'lit';
import { EMAILS, type EmailId } from '../../content/facts.js';
import type { ContactId } from '../../content/ids.js';
import type { LetterId } from '../../content/letters.js';
import type { LetterCondition } from '../../content/types.js';
import {
  addressFor,
  asFileText,
  buildLetter,
  conditionsOf,
  mailto,
  warningsFor,
  type LetterTemplate,
  type LetterValues,
} from '../../rules/letter.js';
import { copyButton } from '../copy-button.js';
import { textField } from './text-field.js';
import type { EventOn } from '../../base/events.js';
import type { HelpElement } from '../../base/help-element.js';
import { field } from '../notes.js';
import { rich } from '../rich-text.js';

/** What a case knows about its letter: which one, which sentences are true, whom it goes to. */
export interface LetterCase {
  readonly letter: LetterId;
  readonly variant?: LetterCondition;
  readonly contacts: readonly ContactId[];
  /** Lets the reader choose among all letters. */
  readonly choose?: (letter: LetterId) => void;
}

/** What the reader typed. Lives as long as the element and goes nowhere. */
interface Draft {
  readonly values: LetterValues;
  readonly ticked: Set<LetterCondition>;
  /** For which case the sentences were ticked. */
  key: string;
  /** The text as changed by hand, or undefined while the fields write it. */
  edited?: string;
  /** What was changed by hand in other letters. */
  readonly kept: Map<string, string | undefined>;
}
const drafts = new WeakMap<HelpElement, Draft>();

/** Sentences that may be untrue are never ticked for the reader. */
const CAREFUL: readonly LetterCondition[] = ['email', 'disputes'];

function draftOf(host: HelpElement, { letter, variant }: LetterCase): Draft {
  const draft: Draft = drafts.get(host) ?? {
    values: { login: '', orders: '', details: '' },
    ticked: new Set(),
    key: '',
    kept: new Map(),
  };
  drafts.set(host, draft);
  const key = `${letter} ${variant ?? ''}`;
  if (draft.key !== key) {
    draft.kept.set(draft.key, draft.edited);
    draft.key = key;
    draft.edited = draft.kept.get(key);
    draft.ticked.clear();
    if (variant && !CAREFUL.includes(variant)) draft.ticked.add(variant);
  }
  return draft;
}

function variants(host: HelpElement, letter: LetterTemplate, draft: Draft): TemplateResult | typeof nothing {
  const conditions = conditionsOf(letter);
  if (!conditions.length) return nothing;
  const { letterUi } = host.pack('rest');
  return html`<fieldset class="stack">
    <legend>${letterUi.variants}</legend>
    ${conditions.map(
      (condition) =>
        html`<label class="tick">
          <input
            type="checkbox"
            .checked=${draft.ticked.has(condition)}
            @change=${() => host.setAll(draft.ticked, [condition], !draft.ticked.has(condition))}
          />
          <span>${letter.lines.find(({ when }) => when === condition)?.meaning}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** The letter in the reader's language, sentence by sentence, with what was typed in its place. */
function meaning(host: HelpElement, letter: LetterTemplate, draft: Draft): TemplateResult {
  const { body } = buildLetter(letter, 'meaning', draft.values, draft.ticked);
  return html`<div class="meaning">
    <p class="label">${host.pack('rest').letterUi.meaning}</p>
    <p class="plain">${body}</p>
  </div>`;
}

function save(host: HelpElement, letterCase: LetterCase, text: string): void {
  const { document } = host.ownerDocument.defaultView ?? window;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${letterCase.letter}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Where it goes: copy first, then the mail program while the text is short enough, then a file. */
function actions(host: HelpElement, letterCase: LetterCase, subject: string, body: string): TemplateResult {
  const { letters, letterUi } = host.pack('rest');
  const email: EmailId | undefined = addressFor(letters[letterCase.letter].to, letterCase.contacts);
  const href = email && mailto(EMAILS[email], subject, body);
  return html`<dl class="fields stack">
      ${field(letterUi.subject, html`<span lang="en">${subject}</span>`)}
      ${field(letterUi.to, email && html`<span class="address">${EMAILS[email]}</span>`)}
    </dl>
    <div class="actions row">
      ${copyButton(host, 'letter', letterCase.letter, body, letterUi.copy, 'primary')}
      ${
        href
          ? html`<a class="button" href=${href} data-kind="email" data-id=${email}>${letterUi.mail}</a>`
          : nothing
      }
      <button type="button" @click=${() => save(host, letterCase, asFileText(subject, body))}>
        ${letterUi.download}
      </button>
    </div>
    ${email && !href ? html`<p class="small">${letterUi.tooLong}</p>` : nothing}
    ${email ? html`<p class="small">${host.words.notes.mayNotAnswer}</p>` : nothing}
    <p class="small">${letterUi.attach}</p>`;
}

export function letterTool(host: HelpElement, letterCase: LetterCase): TemplateResult {
  const { letters, letterUi } = host.pack('rest');
  const draft = draftOf(host, letterCase);
  const letter = letters[letterCase.letter];
  const { subject, body } = buildLetter(letter, 'english', draft.values, draft.ticked);
  const text = draft.edited ?? body;
  const set = (name: keyof LetterValues) => (value: string) => {
    draft.values[name] = value;
    host.requestUpdate();
  };
  const warnings = warningsFor(
    [draft.values.login, draft.values.orders, draft.values.details, draft.edited ?? ''].join('\n'),
  );
  return html`<div class="letter stack" part="message">
    <p class="small">${letterUi.lead} ${letterUi.private}</p>
    ${
      letterCase.choose
        ? html`<label class="field stack">
            <span>${letterUi.choose}</span>
            <select
              @change=${({ currentTarget }: EventOn<HTMLSelectElement>) =>
                // The values of the options are the ids of the letters.
                letterCase.choose?.(currentTarget.value as LetterId)}
            >
              ${Object.entries(letters).map(
                ([id, { title }]) =>
                  html`<option value=${id} ?selected=${id === letterCase.letter}>${title}</option>`,
              )}
            </select>
          </label>`
        : nothing
    }
    ${textField(letterUi.login, draft.values.login, set('login'), { hint: letterUi.loginHint })}
    ${textField(letterUi.orders, draft.values.orders, set('orders'), { hint: letterUi.ordersHint })}
    ${textField(letterUi.details, draft.values.details, set('details'), { hint: letterUi.detailsHint, rows: 3 })}
    ${variants(host, letter, draft)}
    <div class="warnings" role="status">
      ${warnings.map((warning) => html`<p class="safety">${letterUi.warnings[warning]}</p>`)}
    </div>
    <div class="pair stack">
      <div>
        ${textField(
          letterUi.preview,
          text,
          (value) => {
            draft.edited = value;
            host.requestUpdate();
          },
          { rows: Math.min(text.split('\n').length + 1, 14), lang: 'en', copyable: true },
        )}
        ${
          draft.edited === undefined
            ? nothing
            : html`<p class="small">${letterUi.edited}</p>
                <button
                  type="button"
                  class="quiet"
                  @click=${({ currentTarget }: EventOn<HTMLElement>) => {
                    currentTarget.parentElement?.querySelector('textarea')?.focus();
                    draft.edited = undefined;
                    host.requestUpdate();
                  }}
                >
                  ${letterUi.reset}
                </button>`
        }
      </div>
      ${host.locale === 'en' || draft.edited !== undefined ? nothing : meaning(host, letter, draft)}
    </div>
    <p class="small">${rich(letter.hint, host)}</p>
    ${actions(host, letterCase, subject, text)}
  </div>`;
}
