import { html, nothing, type TemplateResult } from 'lit';
import { EMAILS, type EmailId } from '../content/facts.js';
import type { ContactId, LetterId } from '../flow/ids.js';
import { letterRoutes, type LetterCondition } from '../flow/letter-routes.js';
import {
  addressFor,
  asFileText,
  buildLetter,
  conditionsOf,
  mailto,
  warningsFor,
  type LetterValues,
} from '../logic/letter.js';
import { copyButton } from './copy.js';
import { field } from './field.js';
import type { AliHelpElement } from './element.js';
import { letterStyles } from './letter-styles.js';
import { rich } from './rich.js';

/** What a case knows about its letter: which one, which sentences are true, whom it goes to. */
export interface LetterCase {
  readonly letter: LetterId;
  readonly variant?: string;
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
const drafts = new WeakMap<AliHelpElement, Draft>();

/** Sentences that may be untrue are never ticked for the reader. */
const CAREFUL: readonly string[] = ['email', 'disputes'];

function draftOf(host: AliHelpElement, { letter, variant = '' }: LetterCase): Draft {
  const draft: Draft = drafts.get(host) ?? {
    values: { login: '', orders: '', details: '' },
    ticked: new Set(),
    key: '',
    kept: new Map(),
  };
  drafts.set(host, draft);
  const key = `${letter} ${variant}`;
  if (draft.key !== key) {
    draft.kept.set(draft.key, draft.edited);
    draft.key = key;
    draft.edited = draft.kept.get(key);
    draft.ticked.clear();
    if (variant && !CAREFUL.includes(variant)) draft.ticked.add(variant as LetterCondition);
  }
  return draft;
}

function variants(host: AliHelpElement, of: LetterCase, draft: Draft): TemplateResult | typeof nothing {
  const route = letterRoutes[of.letter];
  const conditions = conditionsOf(route);
  if (!conditions.length) return nothing;
  const { letters, letterUi } = host.words!;
  return html`<fieldset>
    <legend>${letterUi!.variants}</legend>
    ${conditions.map((condition) => {
      const line = route.when.indexOf(condition);
      return html`<label class="tick">
        <input
          type="checkbox"
          .checked=${draft.ticked.has(condition)}
          @change=${(event: Event) => {
            const { checked } = event.target as HTMLInputElement;
            draft.ticked[checked ? 'add' : 'delete'](condition);
            host.requestUpdate();
          }}
        />
        <span>${letters![of.letter].lines[line]}</span>
      </label>`;
    })}
  </fieldset>`;
}

/** The letter in the reader's language, sentence by sentence, with what was typed in its place. */
function meaning(host: AliHelpElement, of: LetterCase, draft: Draft): TemplateResult {
  const { letters, letterUi } = host.words!;
  const english = ['', ...letters![of.letter].lines];
  const { body } = buildLetter({ ...letterRoutes[of.letter], english }, draft.values, draft.ticked);
  return html`<div class="meaning">
    <p class="label">${letterUi!.meaning}</p>
    <p class="plain">${body}</p>
  </div>`;
}

function save(host: AliHelpElement, of: LetterCase, text: string): void {
  const { document } = host.ownerDocument.defaultView ?? window;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${of.letter}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Where it goes: copy first, then the mail program while the text is short enough, then a file. */
function actions(host: AliHelpElement, of: LetterCase, subject: string, body: string): TemplateResult {
  const { letterUi } = host.words!;
  const email: EmailId | undefined = addressFor(letterRoutes[of.letter].to, of.contacts);
  const href = email && mailto(EMAILS[email], subject, body);
  return html`<dl class="fields">
      <div>
        <dt>${letterUi!.subject}</dt>
        <dd lang="en">${subject}</dd>
      </div>
      ${
        email
          ? html`<div>
              <dt>${letterUi!.to}</dt>
              <dd class="address">${EMAILS[email]}</dd>
            </div>`
          : nothing
      }
    </dl>
    <div class="actions">
      ${copyButton(host, 'letter', of.letter, body, letterUi!.copy, 'primary')}
      ${
        href
          ? html`<a class="button" href=${href} data-kind="email" data-id=${email}>${letterUi!.mail}</a>`
          : nothing
      }
      <button type="button" @click=${() => save(host, of, asFileText(subject, body))}>
        ${letterUi!.download}
      </button>
    </div>
    ${email && !href ? html`<p class="small">${letterUi!.tooLong}</p>` : nothing}
    ${email ? html`<p class="small">${host.words!.notes.mayNotAnswer}</p>` : nothing}
    <p class="small">${letterUi!.attach}</p>`;
}

function render(host: AliHelpElement, detail?: unknown): TemplateResult | typeof nothing {
  const of = detail as LetterCase;
  const { letters, letterUi } = host.words!;
  if (!letters) return nothing;
  const draft = draftOf(host, of);
  const { english } = letters[of.letter];
  const { subject, body } = buildLetter({ ...letterRoutes[of.letter], english }, draft.values, draft.ticked);
  const text = draft.edited ?? body;
  const set = (name: keyof LetterValues) => (value: string) => {
    draft.values[name] = value;
    host.requestUpdate();
  };
  const warnings = warningsFor(
    [draft.values.login, draft.values.orders, draft.values.details, draft.edited ?? ''].join('\n'),
  );
  const warningTexts = {
    card: letterUi!.warnCard,
    password: letterUi!.warnPassword,
    language: letterUi!.warnLanguage,
  };
  return html`<div class="letter" part="message">
    <p class="small">${letterUi!.lead} ${letterUi!.private}</p>
    ${
      of.choose
        ? html`<label class="field">
            <span>${letterUi!.choose}</span>
            <select
              @change=${(event: Event) => of.choose!((event.target as HTMLSelectElement).value as LetterId)}
            >
              ${(Object.keys(letterRoutes) as LetterId[]).map(
                (id) => html`<option value=${id} ?selected=${id === of.letter}>${letters[id].title}</option>`,
              )}
            </select>
          </label>`
        : nothing
    }
    ${field(letterUi!.login, draft.values.login, set('login'), { hint: letterUi!.loginHint })}
    ${field(letterUi!.orders, draft.values.orders, set('orders'), { hint: letterUi!.ordersHint })}
    ${field(letterUi!.details, draft.values.details, set('details'), { hint: letterUi!.detailsHint, rows: 3 })}
    ${variants(host, of, draft)}
    <div class="warnings" role="status">
      ${warnings.map((warning) => html`<p class="safety">${warningTexts[warning]}</p>`)}
    </div>
    <div class="pair">
      <div>
        ${field(
          letterUi!.preview,
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
            : html`<p class="small">${letterUi!.edited}</p>
                <button
                  type="button"
                  class="quiet"
                  @click=${(event: Event) => {
                    (event.target as HTMLElement).parentElement?.querySelector('textarea')?.focus();
                    draft.edited = undefined;
                    host.requestUpdate();
                  }}
                >
                  ${letterUi!.reset}
                </button>`
        }
      </div>
      ${host.locale === 'en' || draft.edited !== undefined ? nothing : meaning(host, of, draft)}
    </div>
    <p class="small">${rich(letters[of.letter].hint, host)}</p>
    ${actions(host, of, subject, text)}
  </div>`;
}

export default { styles: letterStyles, render };
