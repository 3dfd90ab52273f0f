import { html, nothing, type TemplateResult } from 'lit';
import type { TipId } from '../flow/ids.js';
import type { AliHelpElement } from './element.js';
import { rich } from './rich.js';

/** A calm box with safety notes; stands before the step it protects. */
export function safetyNotes(host: AliHelpElement, ids: readonly TipId[]): TemplateResult | typeof nothing {
  const { words } = host;
  if (!ids.length || !words?.tips) return nothing;
  return html`<div class="safety" part="safety" role="note">
    <span class="sr">${words.ui.safety}</span>
    ${ids.map((id) => html`<p>${rich(words.tips![id], host)}</p>`)}
  </div>`;
}

/** A plain list; an entry is text or something already drawn. Nothing, when there are no entries. */
export const list = (host: AliHelpElement, entries: readonly unknown[]): TemplateResult | typeof nothing =>
  entries.length
    ? html`<ul class="list">
        ${entries.map((entry) => html`<li>${typeof entry === 'string' ? rich(entry, host) : entry}</li>`)}
      </ul>`
    : nothing;
