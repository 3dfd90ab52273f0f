import { html, nothing, type TemplateResult } from 'lit';
import type { Points, Reason } from '../content/types.js';
import type { HelpElement } from '../base/help-element.js';
import { field, list, statements } from './notes.js';
import { rich } from './rich-text.js';
import { warning } from './warning.js';

const points = (host: HelpElement, { own = [], facts = [] }: Points = {}) =>
  list(host, [...own, ...statements(host, facts)]);

/** What a card says of a cause: what to do first, what follows it, then why, how to tell, how long, and prevention. */
export function cause(
  host: HelpElement,
  { first, warning: caution, why, tell, long, prevent }: Reason,
  remedy: unknown = nothing,
): TemplateResult {
  const { reasonUi } = host.pack('block-reasons');
  return html`<p class="act">${rich(first, host)}</p>
    ${warning(host, caution)} ${remedy}
    <dl class="facts">
      ${field(reasonUi.why, rich(why, host))} ${field(reasonUi.tell, points(host, tell))}
      ${field(reasonUi.long, points(host, long))} ${field(reasonUi.prevent, points(host, prevent))}
    </dl>`;
}
