import { html, type TemplateResult } from 'lit';
import { isQuestion, type NodeId } from '../../content/graph.js';
import { rich } from '../../parts/rich-text.js';
import type { AliRecoveryWizard } from './element.js';

/** How a question or an outcome is called where something leads to it. */
export const titleOf = (host: AliRecoveryWizard, id: NodeId): unknown => {
  const { questions } = host.pack('recovery-wizard');
  return rich(isQuestion(id) ? questions[id].ask : host.pack('rest').outcomes[id].title, host);
};

/** A list to choose from: each entry leads to a question or a case. */
export const choices = (
  host: AliRecoveryWizard,
  ways: readonly (readonly [id: NodeId, title: unknown])[],
): TemplateResult =>
  html`<ul class="choices">
    ${ways.map(([id, title]) =>
      host.linkTo
        ? html`<li><a href=${host.linkTo(id)}>${title}</a></li>`
        : html`<li>
            <button type="button" class="choice" @click=${() => host.goTo(id)}><span>${title}</span></button>
          </li>`,
    )}
  </ul>`;
