import { html, nothing, type TemplateResult } from 'lit';
import type { ReasonId } from '../../content/ids.js';
import type { Statement } from '../../content/types.js';
import { cause } from '../../parts/cause.js';
import { contentStyles } from '../../parts/content-styles.js';
import { fold } from '../../parts/fold.js';
import { guide } from '../../parts/guide.js';
import { heading } from '../../parts/heading.js';
import { panel, statements } from '../../parts/notes.js';
import { regionNotes } from '../../parts/region-notes.js';
import { rich } from '../../parts/rich-text.js';
import { sourcesFold } from '../../parts/sources.js';
import type { AliBlockReasons } from './element.js';
import { findWizard, solve } from './solve.js';
import { styles } from './styles.js';

/** A cause as a fold: what to do first, the way to the wizard, then the rest. */
const reason = (host: AliBlockReasons, id: ReasonId): TemplateResult => {
  const { reasonUi, reasons } = host.pack('block-reasons');
  const found = reasons[id];
  const button = html`<button type="button" class="quiet solve" @click=${() => solve(host, id)}>
    ${reasonUi.solve}
  </button>`;
  const body = () =>
    cause(
      host,
      found,
      html`${host.linkTo ? nothing : button} ${found.guides.map((each) => guide(host, each, id))}`,
    );
  return fold(host, id, 'reason', heading(host, 2, rich(found.title, host), 'name'), body, id);
};

/** What happens one after another; the last two are the way out. */
const timeline = (host: AliBlockReasons, facts: readonly Statement[]): TemplateResult =>
  html`<ol class="list timeline">
    ${statements(host, facts).map((fact) => html`<li>${fact}</li>`)}
  </ol>`;

/** The one thing to do first, and the way into the wizard where there is one. */
function firstAction(host: AliBlockReasons): TemplateResult {
  const { reasonUi } = host.pack('block-reasons');
  return html`<div class="first plain" part="first">
    <p class="label">${reasonUi.first}</p>
    <p class="act">${reasonUi.firstStep}</p>
    ${guide(host, 'guide-check-inbox')}
    ${
      host.linkTo || !findWizard(host)
        ? nothing
        : html`<button type="button" class="button" @click=${() => solve(host)}>${reasonUi.solve}</button>`
    }
  </div>`;
}

function render(host: AliBlockReasons): TemplateResult {
  const { reasonUi, reasonPanels } = host.pack('block-reasons');
  const { 'panel-message': message, ...rest } = reasonPanels;
  return html`
    ${host.hides('heading') ? nothing : heading(host, 0, reasonUi.heading, 'title')}
    <p class="hint">${rich(message.lead ?? '', host)}</p>
    ${firstAction(host)}
    <div class="section">
      ${heading(host, 1, reasonUi.causes, 'section-title')}
      <p class="small">${reasonUi.causeNote}</p>
      <div class="folds causes">${host.cards.map((id) => reason(host, id))}</div>
    </div>
    <div class="folds">
      ${fold(
        host,
        'more',
        'more',
        reasonUi.more,
        () =>
          html`<div class="folds">
            ${panel(host, 'panel-message', { ...message, lead: undefined })}
            ${Object.entries(rest).map(([id, each]) =>
              id === 'panel-timeline'
                ? panel(host, id, { ...each, facts: [] }, timeline(host, each.facts))
                : panel(host, id, each),
            )}
          </div>`,
      )}
      ${regionNotes(host)} ${sourcesFold(host, 'reasons')}
    </div>
  `;
}

export default { styles: [contentStyles, styles], render };
