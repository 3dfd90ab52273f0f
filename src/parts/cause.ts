import { html, nothing, type TemplateResult } from 'lit';
import type { Packs } from '../content/packs.js';
import type { Points, Reason } from '../content/types.js';
import type { HelpElement } from '../base/help-element.js';
import { icon } from './icon.js';
import { field, list, namedBy, safetyNotes, statements } from './notes.js';
import { rich } from './rich-text.js';

const points = (host: HelpElement, { own = [], facts = [] }: Points = {}) =>
  list(host, [...own, ...statements(host, facts)]);

/** What a card says of its cause; `remedy` follows the sentence on what to do. */
export function cause(
  host: HelpElement,
  ui: Packs['block-reasons']['reasonUi'],
  { why, tell, fix, long, prevent, from, safety, safetyFirst }: Reason,
  remedy: unknown,
): TemplateResult {
  const caution = safetyNotes(host, safety);
  const part = (name: 'why' | 'tell' | 'fix' | 'long' | 'prevent', content: unknown) =>
    field(html`${icon(name)}${ui[name]}`, content);
  return html`${safetyFirst ? caution : nothing}
    <dl class="fields stack">
      ${part('why', rich(why, host))} ${part('tell', points(host, tell))}
      ${part(
        'fix',
        html`${safetyFirst ? nothing : caution}
          <p>${rich(fix, host)}</p>
          ${remedy}`,
      )}
      ${part('long', points(host, long))} ${part('prevent', points(host, prevent))}
    </dl>
    ${namedBy(host, from)}`;
}
