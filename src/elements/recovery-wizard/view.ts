import { html, nothing, type TemplateResult } from 'lit';
import { graph, type QuestionId } from '../../flow/graph.js';
import { longest } from '../../flow/replay.js';
import { shapes } from '../../flow/first-shape.js';
import { anew } from '../../ui/anew.js';
import { heading } from '../../ui/heading.js';
import { fill, labelled } from '../../ui/text.js';
import type { AliRecoveryWizard } from './element.js';
import { styles } from './styles.js';

type Question = { ask: string; help?: string; options: Record<string, string> };

function question(host: AliRecoveryWizard, id: QuestionId, given: number): TemplateResult {
  const { wizard, questions } = host.words!;
  const { ask, help, options } = questions![id] as Question;
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
              <span>${labelled(options[option]!, host)}</span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
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

type Folded = 'symptoms' | 'answers' | 'sources';

/**
 * A folded part below the question. Its title stands there from the first moment, so that nothing moves when its view
 * and words arrive; its content is drawn when somebody opens it.
 */
const folded = (
  host: AliRecoveryWizard,
  name: Folded,
  title: string,
  part: unknown = nothing,
): TemplateResult =>
  html`<details
    class=${name}
    part=${part}
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
    ${answers.length ? folded(host, 'answers', wizard!.answers, 'answers') : nothing}
    ${host.hides('sources') ? nothing : folded(host, 'sources', host.words!.ui.sourcesHeading)}
  `;
}

export default { styles, shapes, render };
