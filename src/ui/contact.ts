import { html, nothing, type TemplateResult } from 'lit';
import { EMAILS } from '../content/facts.js';
import { contacts } from '../flow/contacts.js';
import type { ContactId } from '../flow/ids.js';
import { copyButton } from './copy.js';
import type { AliHelpElement } from './element.js';
import { guide } from './guide.js';
import { safetyNotes } from './notes.js';
import { address, rich } from './rich.js';

/** The address with a copy button, and the doubt that belongs to it. */
export function mailAddress(host: AliHelpElement, id: ContactId): TemplateResult | typeof nothing {
  const { email } = contacts[id];
  if (!email) return nothing;
  return html`<div class="mail">
      <span class="copyable">${address(email)}</span>
      ${copyButton(host, 'email', email, EMAILS[email])}
    </div>
    <p class="small">${host.words!.notes.mayNotAnswer}</p>`;
}

/** One contact in an outcome: its name opens what matters before writing. */
export function contactLine(host: AliHelpElement, id: ContactId): TemplateResult | typeof nothing {
  const card = host.words?.contacts?.[id];
  if (!card) return nothing;
  const route = contacts[id];
  return html`<details class="card contact" part="contact">
    <summary>${card.name}</summary>
    ${safetyNotes(host, route.safety)}
    <p>${rich(card.how, host)}</p>
    ${mailAddress(host, id)}
    ${[...new Set([card.language, card.when, card.reply])].map(
      (text) => html`<p class="small">${rich(text, host)}</p>`,
    )}
    ${card.note ? html`<p class="small">${rich(card.note, host)}</p>` : nothing}
    ${route.guides.map((each) => guide(host, each))}
  </details>`;
}
