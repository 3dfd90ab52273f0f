import { html, nothing, type TemplateResult } from 'lit';
import { disputed } from '../flow/disputed.js';
import type { FactId } from '../flow/ids.js';
import type { PanelText, StatementWords } from '../content/types.js';
import type { AliHelpElement } from './element.js';
import { fold } from './fold.js';
import { list } from './notes.js';
import { rich } from './rich.js';

/** One statement, with a quiet mark where the guides disagree. */
export const statement = (host: AliHelpElement, id: FactId, facts: StatementWords): TemplateResult =>
  html`${rich(facts[id] ?? '', host)}
  ${disputed.has(id) ? html`<span class="disputed">${host.words!.notes.disputed}</span>` : nothing}`;

export const statements = (
  host: AliHelpElement,
  ids: readonly FactId[],
  facts: StatementWords,
): TemplateResult | typeof nothing =>
  list(
    host,
    ids.map((id) => statement(host, id, facts)),
  );

/** A folded panel of facts. */
export const panel = (
  host: AliHelpElement,
  text: PanelText,
  ids: readonly FactId[],
  facts: StatementWords,
  more: unknown = nothing,
): TemplateResult =>
  fold(
    host,
    text.title,
    'panel',
    text.title,
    () =>
      html`${text.lead ? html`<p>${rich(text.lead, host)}</p>` : nothing} ${statements(host, ids, facts)}
      ${more}`,
  );
