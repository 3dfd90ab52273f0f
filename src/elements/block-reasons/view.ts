import { html, nothing, type TemplateResult } from 'lit';
import type { FactId, ReasonId } from '../../flow/ids.js';
import { reasonPanels, type ReasonPanelId } from '../../flow/reason-panels.js';
import { reasons } from '../../flow/reasons.js';
import { shapes } from '../../flow/shapes.js';
import { contentStyles, titleStyles } from '../../ui/content-styles.js';
import { card } from '../../ui/fold.js';
import { guide } from '../../ui/guide.js';
import { heading } from '../../ui/heading.js';
import { panel, statement } from '../../ui/panel.js';
import { regionNotes } from '../../ui/regions.js';
import { sources } from '../../ui/sources.js';
import { rich } from '../../ui/rich.js';
import type { AliBlockReasons } from './element.js';
import { cause } from './reason.js';
import { solve } from './solve.js';
import { styles } from './styles.js';

const reason = (host: AliBlockReasons, id: ReasonId): TemplateResult => {
  const { reasonUi, reasons: cards } = host.words!;
  const body = () =>
    cause(
      host,
      id,
      html`${reasons[id].guides.map((each) => guide(host, each))}
        <button type="button" class="primary solve" @click=${() => solve(host, id)}>
          ${reasonUi!.solve}
        </button>`,
    );
  return html`<li>${card(host, id, 'reason', heading(host, 2, cards![id].title), body)}</li>`;
};

/** What happens one after another; the last two are the way out. */
const timeline = (host: AliBlockReasons, ids: readonly FactId[]): TemplateResult =>
  html`<ol class="list timeline">
    ${ids.map((id) => html`<li>${statement(host, id, host.words!.accountFacts!)}</li>`)}
  </ol>`;

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
      <button type="button" class="quiet" @click=${() => host.flip(host.opened, host.cards, !open)}>
        ${open ? reasonUi!.collapseAll : reasonUi!.expandAll}
      </button>
    </div>
    <p class="small">${reasonUi!.causeNote}</p>
    <ul class="cards">
      ${host.cards.map((id) => reason(host, id))}
    </ul>
    ${rest.map((id) =>
      id === 'panel-timeline'
        ? panel(host, panels![id], [], accountFacts!, timeline(host, reasonPanels[id]))
        : panel(host, panels![id], reasonPanels[id], accountFacts!),
    )}
    ${panel(host, { title: host.words!.ui.regionHeading }, [], accountFacts!, host.words!.regions ? regionNotes(host, false) : nothing)}
    ${sources(host)}
  `;
}

export default { styles: [contentStyles, titleStyles, styles], shapes, render };
