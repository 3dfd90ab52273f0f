import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { graph, isQuestion, type NodeId, type QuestionId } from '../../content/graph.js';
import type { EventOn } from '../../base/events.js';
import type { Question } from '../../content/types.js';
import { longest } from '../../rules/replay.js';
import { heading } from '../../parts/heading.js';
import { fill, labelled } from '../../parts/text.js';
import type { AliRecoveryWizard } from './element.js';

/** One answer to choose, and the node it leads to. */
const answer = (
  host: AliRecoveryWizard,
  id: QuestionId,
  [option, target]: [string, NodeId],
  text: unknown,
): TemplateResult =>
  host.linkTo
    ? html`<a href=${host.linkTo(target)}>${text}</a>`
    : html`<button
        type="button"
        part="option"
        class="option"
        aria-current=${host.undone?.question === id && host.undone.option === option ? 'true' : nothing}
        @click=${() => host.answer(option)}
      >
        ${text}
      </button>`;

/** One question with its answers. */
export function question(host: AliRecoveryWizard, id: QuestionId, given: number): TemplateResult {
  const { wizard, questions } = host.pack('recovery-wizard');
  const { ask, help, options }: Question = questions[id];
  const max = given + longest(graph, id);
  return html`<div class="node" part="question">
    <p class="progress row">
      <span class="bar" aria-hidden="true"
        >${Array.from({ length: max }, (_, n) => html`<i class=${n <= given ? 'on' : ''}></i>`)}</span
      >
      ${fill(wizard.step, { n: given + 1, max })}
    </p>
    ${heading(host, 1, labelled(ask, host), 1, true)}
    ${help ? html`<p class="lead">${labelled(help, host)}</p>` : nothing}
    <ul class="options stack" aria-label=${wizard.options}>
      ${Object.entries<NodeId>(graph[id]).map(
        (edge) =>
          html`<li>
            ${answer(host, id, edge, html`<span>${labelled(options[edge[0]] ?? '', host)}</span>`)}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What it is, and what to know before the first answer. */
const intro = (host: AliRecoveryWizard): TemplateResult => {
  const { wizard } = host.pack('recovery-wizard');
  return html`<p class="lead intro">${wizard.lead} ${wizard.privacy}</p>
    <details class="before">
      <summary>${wizard.beforeHeading}</summary>
      <ul>
        ${wizard.before.map((text) => html`<li>${text}</li>`)}
      </ul>
    </details>`;
};

type Folded = 'symptoms' | 'answers' | 'documents';

/** A folded part below the question; its title is there from the beginning, so that nothing moves later. */
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
    @toggle=${({ currentTarget }: EventOn<HTMLDetailsElement>) => host.setAll(host.opened, [name], currentTarget.open)}
  >
    <summary>${title}</summary>
    ${host.opened.has(name) ? (host.rest?.[name].render(host) ?? nothing) : nothing}
  </details>`;

/** The result has a view of its own, fetched while the questions are answered. */
const result = (host: AliRecoveryWizard): unknown =>
  host.rest?.outcome.render(host) ?? html`<p class="lead" role="status">${host.words.ui.loading}</p>`;

export function wizardView(host: AliRecoveryWizard): TemplateResult {
  const { wizard } = host.pack('recovery-wizard');
  const { node, answers, outcome } = host.state;
  const untouched = !host.canGoBack && !outcome;
  return html`
    ${host.hides('heading') ? nothing : heading(host, 0, wizard.heading)} ${untouched ? intro(host) : nothing}
    ${keyed(host.moves, isQuestion(node) ? question(host, node, answers.length) : result(host))}
    ${untouched ? folded(host, 'symptoms', wizard.symptoms) : nothing}
    ${
      untouched
        ? nothing
        : html`<div class="nav row">
            ${
              host.canGoBack
                ? html`<button type="button" part="back" @click=${() => host.back()}>${wizard.back}</button>`
                : nothing
            }
            <button type="button" class="quiet" @click=${() => host.restart()}>${wizard.restart}</button>
          </div>`
    }
    ${answers.length ? folded(host, 'answers', wizard.answers, 'answers') : nothing}
    ${host.hides('sources') ? nothing : folded(host, 'documents', host.words.ui.documentsHeading)}
  `;
}
