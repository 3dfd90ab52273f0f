import { html, type TemplateResult } from 'lit';
import { EMAILS, HELP_PAGE, isEmail, type EmailId } from '../content/facts.js';
import { labelled, type Reader } from './text.js';

export const address = (id: EmailId): TemplateResult =>
  html`<a class="address" href="mailto:${EMAILS[id]}" data-kind="email" data-id=${id}>${EMAILS[id]}</a>`;

/** Plain text with its `{…}` marks turned into labels and addresses. */
export const rich = (text: string, host: Reader): unknown[] =>
  labelled(text, host, (mark) => {
    if (isEmail(mark)) return address(mark);
    return mark === 'help-page' ? html`<span class="address">${HELP_PAGE}</span>` : `{${mark}}`;
  });
