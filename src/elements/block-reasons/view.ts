import { html, nothing, type TemplateResult } from 'lit';
import type { FactId, ReasonId } from '../../flow/ids.js';
import { reasonPanels, type ReasonPanelId } from '../../flow/reason-panels.js';
import { reasons } from '../../flow/reasons.js';
import { shapes } from '../../flow/shapes.js';
import { contentStyles, titleStyles } from '../../ui/content-styles.js';
import { guide } from '../../ui/guide.js';
import { heading } from '../../ui/heading.js';
import { list, safetyNotes } from '../../ui/notes.js';
import { panel, statement } from '../../ui/panel.js';
import { namedBy, sources } from '../../ui/sources.js';
import { rich } from '../../ui/text.js';
import type { AliBlockReasons } from './element.js';
import { solve } from './solve.js';
import { styles } from './styles.js';

function field(name: string, content: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;
}

function facts(host: AliBlockReasons, ids: readonly FactId[], texts: readonly string[] = []): unknown {
  const entries = [...texts, ...ids.map((id) => statement(host, id, host.words!.accountFacts!))];
  return entries.length ? list(host, entries) : nothing;
}

function card(host: AliBlockReasons, id: ReasonId): TemplateResult {
  const { reasonUi, reasons: cards } = host.words!;
  const text = cards![id];
  const route = reasons[id];
  // An ID picture is mentioned among the signs: then the caution stands before them (C-17).
  const early = route.tell.includes('symptom-reactivation-asks-id');
  const prevention = facts(host, route.prevent, text.prevent);
  return html`<li>
    <details
      class="card reason"
      part="card"
      id=${id}
      .open=${host.opened.has(id)}
      @toggle=${(event: Event) => host.toggle([id], (event.target as HTMLDetailsElement).open)}
    >
      <summary>${heading(host, 2, text.title)}</summary>
      ${early ? safetyNotes(host, route.safety) : nothing}
      <dl class="fields">
        ${field(reasonUi!.why, rich(text.why, host))}
        ${field(reasonUi!.tell, facts(host, route.tell, text.tell))}
        ${field(
          reasonUi!.fix,
          html`${early ? nothing : safetyNotes(host, route.safety)}
            <p>${rich(text.fix, host)}</p>
            ${route.guides.map((each) => guide(host, each))}
            <button type="button" class="primary solve" @click=${() => solve(host, id)}>
              ${reasonUi!.solve}
            </button>`,
        )}
        ${field(reasonUi!.long, facts(host, route.long, text.long))}
        ${prevention === nothing ? nothing : field(reasonUi!.prevent, prevention)}
      </dl>
      ${namedBy(host, route.from)}
    </details>
  </li>`;
}

function render(host: AliBlockReasons): TemplateResult {
  const { reasonUi, reasonPanels: panels, accountFacts } = host.words!;
  const [first, ...rest] = Object.keys(reasonPanels) as ReasonPanelId[];
  const open = host.cards.every((id) => host.opened.has(id));
  const lead = panels![first!];
  return html`
    ${host.hides('heading') ? nothing : heading(host, 0, reasonUi!.heading)}
    <p class="lead">${rich(lead.lead ?? '', host)}</p>
    ${panel(host, { title: lead.title }, reasonPanels[first!], accountFacts!)}
    <div class="cards-head">
      ${heading(host, 1, reasonUi!.cardsHeading)}
      <button type="button" class="quiet" @click=${() => host.toggle(host.cards, !open)}>
        ${open ? reasonUi!.collapseAll : reasonUi!.expandAll}
      </button>
    </div>
    <p class="small">${reasonUi!.causeNote}</p>
    <ul class="cards">
      ${host.cards.map((id) => card(host, id))}
    </ul>
    ${rest.map((id) => panel(host, panels![id], reasonPanels[id], accountFacts!))} ${sources(host)}
  `;
}

export default { styles: [contentStyles, titleStyles, styles], shapes, render };
