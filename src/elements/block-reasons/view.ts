import { html, nothing, type TemplateResult } from 'lit';
import type { ReasonId } from '../../content/ids.js';
import type { Statement } from '../../content/types.js';
import { cause } from '../../parts/cause.js';
import { contentStyles, titleStyles } from '../../parts/content-styles.js';
import { card } from '../../parts/fold.js';
import { guide } from '../../parts/guide.js';
import { heading } from '../../parts/heading.js';
import { documentsFold, panel, statements } from '../../parts/notes.js';
import { regionNotes } from '../../parts/region-notes.js';
import { rich } from '../../parts/rich-text.js';
import type { AliBlockReasons } from './element.js';
import { solve } from './solve.js';
import { styles } from './styles.js';

const reason = (host: AliBlockReasons, id: ReasonId): TemplateResult => {
  const { reasonUi, reasons } = host.pack('block-reasons');
  const found = reasons[id];
  const body = () =>
    cause(
      host,
      reasonUi,
      found,
      html`${found.guides.map((each) => guide(host, each))}
        <button type="button" class="primary solve" @click=${() => solve(host, id)}>
          ${reasonUi.solve}
        </button>`,
    );
  return html`<li>${card(host, id, 'reason', heading(host, 2, found.title), body)}</li>`;
};

/** What happens one after another; the last two are the way out. */
const timeline = (host: AliBlockReasons, facts: readonly Statement[]): TemplateResult =>
  html`<ol class="list stack timeline">
    ${statements(host, facts).map((fact) => html`<li>${fact}</li>`)}
  </ol>`;

function render(host: AliBlockReasons): TemplateResult {
  const { reasonUi, reasonPanels, ui } = host.pack('block-reasons');
  const { 'panel-message': message, ...rest } = reasonPanels;
  const open = host.cards.every((id) => host.opened.has(id));
  return html`
    ${host.hides('heading') ? nothing : heading(host, 0, reasonUi.heading)}
    <p class="lead">${rich(message.lead ?? '', host)}</p>
    ${panel(host, { ...message, lead: undefined })}
    <div class="cards-head row">
      ${heading(host, 1, reasonUi.cardsHeading)}
      <button type="button" class="quiet" @click=${() => host.setAll(host.opened, host.cards, !open)}>
        ${open ? reasonUi.collapseAll : reasonUi.expandAll}
      </button>
    </div>
    <p class="small">${reasonUi.causeNote}</p>
    <ul class="cards stack">
      ${host.cards.map((id) => reason(host, id))}
    </ul>
    ${Object.entries(rest).map(([id, each]) =>
      id === 'panel-timeline'
        ? panel(host, { ...each, facts: [] }, timeline(host, each.facts))
        : panel(host, each),
    )}
    ${panel(host, { title: ui.regionHeading, facts: [] }, host.complete ? regionNotes(host, false) : nothing)}
    ${documentsFold(host)}
  `;
}

export default { styles: [contentStyles, titleStyles, styles], render };
