import { html, nothing, type TemplateResult } from 'lit';
import { EMAILS } from '../content/facts.js';
import type { ContactId } from '../content/ids.js';
import type { Contact } from '../content/types.js';
import { copyButton } from './copy-button.js';
import type { HelpElement } from '../base/help-element.js';
import { guide } from './guide.js';
import { safetyNotes } from './notes.js';
import { address, rich } from './rich-text.js';

/** The address with a copy button and the remark that it may no longer be answered. */
export function mailAddress(host: HelpElement, { email }: Contact): TemplateResult | typeof nothing {
  if (!email) return nothing;
  return html`<div class="mail row">
      <span class="copyable">${address(email)}</span>
      ${copyButton(host, 'email', email, EMAILS[email])}
    </div>
    <p class="small">${host.words.notes.mayNotAnswer}</p>`;
}

/** What matters before writing. */
export const contactDetails = (host: HelpElement, contact: Contact): TemplateResult =>
  html`${safetyNotes(host, contact.safety)}
    <p>${rich(contact.how, host)}</p>
    ${mailAddress(host, contact)}
    ${[...new Set([contact.language, contact.when, contact.reply])].map(
      (text) => html`<p class="small">${rich(text, host)}</p>`,
    )}
    ${contact.note ? html`<p class="small">${rich(contact.note, host)}</p>` : nothing}
    ${contact.guides.map((each) => guide(host, each))}`;

/** One contact in an outcome: its name opens what matters before writing. */
export const contactLine = (host: HelpElement, id: ContactId, contact: Contact): TemplateResult =>
  host.linkTo
    ? html`<a href=${host.linkTo(id)}>${contact.name}</a>`
    : html`<details class="card contact" part="contact">
        <summary>${contact.name}</summary>
        ${contactDetails(host, contact)}
      </details>`;
