import { html, nothing, type TemplateResult } from 'lit';
import { graph, type QuestionId } from '../../flow/graph.js';
import { longest, type Answer } from '../../flow/replay.js';
import { shapes } from '../../flow/first-shape.js';
import { anew } from '../../ui/anew.js';
import { heading } from '../../ui/heading.js';
import { fill, labelled } from '../../ui/text.js';
import type { AliRecoveryWizard } from './element.js';
import { styles } from './styles.js';

type Options = Record<string, string>;
const optionsOf = (host: AliRecoveryWizard, id: string): Options =>
  host.words!.questions![id as QuestionId].options;

function question(host: AliRecoveryWizard, id: QuestionId, given: number): TemplateResult {
  const { wizard, questions } = host.words!;
  const { ask, help } = questions![id] as { ask: string; help?: string };
  const max = given + longest(graph, id);
  return html`<div class="node" part="question">
    <p class="progress">
      <span class="bar" aria-hidden="true"
        >${Array.from({ length: max }, (_, n) => html`<i class=${n <= given ? 'on' : ''}></i>`)}</span
      >
      ${fill(wizard!.step, { n: given + 1, max })}
    </p>
    ${heading(host, 1, labelled(ask, host), 1, true)}
    ${help ? html`<p class="lead">${labelled(help, host)}</p>` : nothing}
    <ul class="options" aria-label=${wizard!.options}>
      ${Object.keys(graph[id]).map(
        (option) =>
          html`<li>
            <button
              type="button"
              part="option"
              class="option"
              aria-current=${host.undone?.question === id && host.undone.option === option ? 'true' : nothing}
              @click=${() => host.answer(option)}
            >
              <span>${labelled(optionsOf(host, id)[option]!, host)}</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

function answersSoFar(host: AliRecoveryWizard, answers: readonly Answer[]): TemplateResult | typeof nothing {
  if (!answers.length) return nothing;
  const { wizard, questions } = host.words!;
  return html`<details class="answers" part="answers">
    <summary>${wizard!.answers}</summary>
    <dl>
      ${answers.map(
        ({ question: id, option }, index) =>
          html`<div>
            <dt id="q${index}">${labelled(questions![id as QuestionId].ask, host)}</dt>
            <dd>${labelled(optionsOf(host, id)[option]!, host)}</dd>
            <dd>
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
          </div>`,
      )}
    </dl>
  </details>`;
}

/** What it is, and what to know before the first answer. */
const intro = (host: AliRecoveryWizard): TemplateResult => {
  const { wizard } = host.words!;
  return html`<p class="lead intro">${wizard!.lead} ${wizard!.privacy}</p>
    <details class="before">
      <summary>${wizard!.beforeHeading}</summary>
      <ul>
        ${wizard!.before.map((text) => html`<li>${text}</li>`)}
      </ul>
    </details>`;
};

/**
 * A folded part below the question. Its title stands there from the first moment, so that nothing moves when its view
 * and words arrive; its content is drawn when somebody opens it.
 */
const folded = (host: AliRecoveryWizard, name: 'symptoms' | 'sources', title: string): TemplateResult =>
  html`<details
    class=${name}
    .open=${host.opened.has(name)}
    @toggle=${(event: Event) => host.flip(host.opened, [name], (event.target as HTMLDetailsElement).open)}
  >
    <summary>${title}</summary>
    ${host.opened.has(name) ? (host.views[name]?.render(host) ?? nothing) : nothing}
  </details>`;

/** The result has a view of its own, fetched while the questions are answered. */
const result = (host: AliRecoveryWizard): unknown =>
  host.views.outcome?.render(host) ?? html`<p class="lead" role="status">${host.words!.ui.loading}</p>`;

function render(host: AliRecoveryWizard): TemplateResult {
  const { wizard } = host.words!;
  const { node, answers, outcome } = host.state;
  const untouched = !host.canGoBack && !outcome;
  return html`
    ${host.hides('heading') ? nothing : heading(host, 0, wizard!.heading)}
    ${untouched ? intro(host) : nothing}
    ${anew(host.moves, outcome ? result(host) : question(host, node as QuestionId, answers.length))}
    ${untouched ? folded(host, 'symptoms', wizard!.symptoms) : nothing}
    ${
      untouched
        ? nothing
        : html`<div class="nav">
            ${
              host.canGoBack
                ? html`<button type="button" part="back" @click=${() => host.back()}>${wizard!.back}</button>`
                : nothing
            }
            <button type="button" class="quiet" @click=${() => host.restart()}>${wizard!.restart}</button>
          </div>`
    }
    ${answersSoFar(host, answers)}
    ${host.hides('sources') ? nothing : folded(host, 'sources', host.words!.ui.sourcesHeading)}
  `;
}

export default { styles, shapes, render };
