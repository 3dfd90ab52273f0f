/** The small blocks that cards, guides and panels are put together from. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpElement } from '../base/help-element.js';
import type { Panel, Statement } from '../content/types.js';
import { fold } from './fold.js';
import { rich } from './rich-text.js';

/** A plain list of texts or of what is already drawn; nothing when it has no entries. */
export const list = (host: HelpElement, entries: readonly unknown[]): TemplateResult | typeof nothing =>
  entries.length
    ? html`<ul class="list">
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
export const panel = (
  host: HelpElement,
  id: string,
  { title, lead, facts }: Panel,
  more: unknown = nothing,
): TemplateResult =>
  fold(
    host,
    id,
    'panel',
    title,
    () =>
      html`${lead ? html`<p>${rich(lead, host)}</p>` : nothing} ${list(host, statements(host, facts))} ${more}`,
  );
