import { html, type TemplateResult } from 'lit';
import type { QuestionId } from '../../flow/graph.js';
import { labelled } from '../../ui/text.js';
import { answersStyles } from './answers-styles.js';
import type { AliRecoveryWizard } from './element.js';

/** The answers so far, each with a way back to its question. */
function render(host: AliRecoveryWizard): TemplateResult {
  const { wizard, questions } = host.words!;
  return html`<dl>
    ${host.state.answers.map(({ question, option }, index) => {
      const { ask, options } = questions![question as QuestionId];
      return html`<div>
        <dt id="q${index}">${labelled(ask, host)}</dt>
        <dd>
          <b>${labelled((options as Record<string, string>)[option]!, host)}</b>
          <button
            type="button"
            class="quiet"
            id="c${index}"
            aria-labelledby="c${index} q${index}"
            @click=${() => host.rewind(index)}
          >
            ${wizard!.change}
          </button>
        </dd>
      </div>`;
    })}
  </dl>`;
}

export default { styles: answersStyles, render };
