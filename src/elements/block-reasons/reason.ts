import { html, nothing, type TemplateResult } from 'lit';
import type { FactId, ReasonId } from '../../flow/ids.js';
import { reasons } from '../../flow/reasons.js';
import { shapes } from '../../flow/shapes.js';
import type { AliHelpElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import { list, safetyNotes } from '../../ui/notes.js';
import { statement } from '../../ui/panel.js';
import { namedBy } from '../../ui/sources.js';
import { rich } from '../../ui/rich.js';

const field = (host: AliHelpElement, name: 'why' | 'tell' | 'fix' | 'long' | 'prevent', content: unknown) =>
  content === nothing
    ? nothing
    : html`<div>
        <dt>${icon(name)}${host.words!.reasonUi![name]}</dt>
        <dd>${content}</dd>
      </div>`;

const facts = (host: AliHelpElement, ids: readonly FactId[], texts: readonly string[] = []) =>
  list(host, [...texts, ...ids.map((id) => statement(host, id, host.words!.accountFacts!))]);

/** What a card says of its cause; `remedy` follows the sentence on what to do. */
export function cause(host: AliHelpElement, id: ReasonId, remedy: unknown): TemplateResult {
  const text = host.words!.reasons![id];
  const route = reasons[id];
  // An ID picture is mentioned among the signs: then the caution stands before them (C-17).
  const early = route.tell.includes('symptom-reactivation-asks-id');
  return html`${early ? safetyNotes(host, route.safety) : nothing}
    <dl class="fields">
      ${field(host, 'why', rich(text.why, host))} ${field(host, 'tell', facts(host, route.tell, text.tell))}
      ${field(
        host,
        'fix',
        html`${early ? nothing : safetyNotes(host, route.safety)}
          <p>${rich(text.fix, host)}</p>
          ${remedy}`,
      )}
      ${field(host, 'long', facts(host, route.long, text.long))}
      ${field(host, 'prevent', facts(host, route.prevent, text.prevent))}
    </dl>
    ${namedBy(host, route.from)}`;
}

/** One cause inside another element, where its reader is already at the remedy. */
const render = (host: AliHelpElement, id: ReasonId): TemplateResult =>
  html`<p><b>${host.words!.reasons![id].title}</b></p>
    <p class="small">${host.words!.reasonUi!.causeNote}</p>
    ${cause(host, id, nothing)}`;

export default { styles: [], shapes, render };
