import { css, html, type TemplateResult } from 'lit';
import type { Question } from '../../content/types.js';
import { labelled } from '../../parts/text.js';
import type { AliRecoveryWizard } from './element.js';

/** The answers so far, each with a way back to its question. */
function render(host: AliRecoveryWizard): TemplateResult {
  const { wizard } = host.pack('recovery-wizard');
  const questions: Readonly<Record<string, Question>> = host.pack('recovery-wizard').questions;
  return html`<dl part="answers">
    ${host.state.answers.map(
      ({ question, option }, index) =>
        html`<div>
          <dt id="q${index}" class="small">${labelled(questions[question]?.ask ?? '', host)}</dt>
          <dd class="row">
            <b>${labelled(questions[question]?.options[option] ?? '', host)}</b>
            <button
              type="button"
              class="quiet"
              id="c${index}"
              aria-labelledby="c${index} q${index}"
              @click=${() => host.rewind(index)}
            >
              ${wizard.change}
            </button>
          </dd>
        </div>`,
    )}
  </dl>`;
}

const styles = css`
  .answers dl > div + div {
    border-top: 1px solid var(--_line);
    padding-top: 0.5em;
  }
  .answers dd {
    justify-content: space-between;
  }
`;

export default { styles, render };
