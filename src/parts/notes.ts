/** The small blocks that cards, guides and panels are put together from. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpElement } from '../base/help-element.js';
import type { DocumentId } from '../content/fact-register.js';
import type { TipId } from '../content/ids.js';
import type { Panel, Statement } from '../content/types.js';
import { fold } from './fold.js';
import { rich } from './rich-text.js';

/** A calm box with safety notes; stands before the step it protects. */
export function safetyNotes(host: HelpElement, ids: readonly TipId[]): TemplateResult | typeof nothing {
  if (!ids.length || !host.complete) return nothing;
  const { tips } = host.pack('rest');
  return html`<div class="safety" part="safety" role="note">
    <span class="sr">${host.words.ui.safety}</span>
    ${ids.map((id) => html`<p>${rich(tips[id], host)}</p>`)}
  </div>`;
}

/** A plain list of texts or of what is already drawn; nothing when it has no entries. */
export const list = (host: HelpElement, entries: readonly unknown[]): TemplateResult | typeof nothing =>
  entries.length
    ? html`<ul class="list stack">
        ${entries.map((entry) => html`<li>${typeof entry === 'string' ? rich(entry, host) : entry}</li>`)}
      </ul>`
    : nothing;

/** A field of a card, such as a language or a list of what to prepare; nothing when it is empty. */
export const field = (name: unknown, content: unknown): TemplateResult | typeof nothing =>
  content && content !== nothing
    ? html`<div>
        <dt>${name}</dt>
        <dd>${content}</dd>
      </div>`
    : nothing;

/** Facts, each with a quiet mark where the guides disagree. */
export const statements = (host: HelpElement, facts: readonly Statement[]): TemplateResult[] =>
  facts.map(
    ({ text, disputed }) =>
      html`${rich(text, host)}
      ${disputed ? html`<span class="disputed">${host.words.notes.disputed}</span>` : nothing}`,
  );

/** A folded panel of facts; `more` follows them. */
export function panel(host: HelpElement, { title, lead, facts }: Panel, more: unknown = nothing) {
  const body = () =>
    html`${lead ? html`<p>${rich(lead, host)}</p>` : nothing} ${list(host, statements(host, facts))} ${more}`;
  return fold(host, title, 'panel', title, body);
}

/** The published guides behind the content. */
export const documentList = (host: HelpElement): unknown =>
  host.complete ? list(host, Object.values(host.pack('rest').documents)) : nothing;

/** "Where this comes from", folded at the foot of the element. */
export const documentsFold = (host: HelpElement): TemplateResult | typeof nothing =>
  host.hides('sources')
    ? nothing
    : html`<details class="documents">
        <summary>${host.words.ui.documentsHeading}</summary>
        ${documentList(host)}
      </details>`;

/** How many guides stand behind a card, or that the advice is our own. */
export function namedBy(host: HelpElement, from: readonly DocumentId[]): TemplateResult {
  const { notes } = host.words;
  const text = from.length > 1 ? notes.severalGuides : from.length ? notes.oneGuide : notes.ownAdvice;
  return html`<p class="small from">${text}</p>`;
}
