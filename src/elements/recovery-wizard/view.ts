import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { graph, isQuestion, type NodeId, type QuestionId } from '../../content/graph.js';
import type { Question } from '../../content/types.js';
import { longest } from '../../rules/replay.js';
import { fold } from '../../parts/fold.js';
import { heading } from '../../parts/heading.js';
import { changing, fill, labelled } from '../../parts/text.js';
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
        class="choice"
        aria-current=${host.undone?.question === id && host.undone.option === option ? 'true' : nothing}
        @click=${() => host.answer(option)}
      >
        <span>${text}</span>
      </button>`;

/** Segments for the questions so far and those that may still come; none where there is only one. */
const bar = (given: number, max: number): TemplateResult | typeof nothing =>
  max > 1
    ? html`<div class="bar" aria-hidden="true">
        ${Array.from({ length: max }, (_, n) => html`<i class=${n <= given ? 'on' : ''}></i>`)}
      </div>`
    : nothing;

/** How many questions have been answered, and how many there can be on this way. */
export function progress(host: AliRecoveryWizard): { given: number; max: number } {
  const { node, answers } = host.state;
  return { given: answers.length, max: answers.length + longest(graph, node) };
}

/** One question with its answers; `below` is the level of its heading below the element's own. */
export function question(host: AliRecoveryWizard, id: QuestionId, below: number): TemplateResult {
  const { wizard, questions } = host.pack('recovery-wizard');
  const { ask, help, options }: Question = questions[id];
  const hint = help ?? (id === 'q-start' ? wizard.lead : undefined);
  return html`${heading(host, below, labelled(ask, host), 'title', true)}
    ${hint ? html`<p class="hint">${labelled(hint, host)}</p>` : nothing}
    <ul class="choices" aria-label=${wizard.options}>
      ${Object.entries<NodeId>(graph[id]).map(
        (edge) => html`<li>${answer(host, id, edge, labelled(options[edge[0]] ?? '', host))}</li>`,
      )}
    </ul>`;
}

/** The answers so far, folded. */
export const answersFold = (host: AliRecoveryWizard): TemplateResult | typeof nothing =>
  host.state.answers.length && !host.linkTo
    ? fold(host, 'answers', 'answers', host.pack('recovery-wizard').wizard.answers, () =>
        host.rest?.answers.render(host),
      )
    : nothing;

/** The line above everything: the way back, and where the reader stands. */
function topLine(host: AliRecoveryWizard, isFirst: boolean): TemplateResult | typeof nothing {
  const { wizard } = host.pack('recovery-wizard');
  const { outcome } = host.state;
  const { given, max } = progress(host);
  const step = max > 1 ? fill(wizard.step, { n: given + 1, max }) : '';
  if (isFirst) {
    return html`<div class="top">
      ${host.hides('heading') ? nothing : heading(host, 0, wizard.heading, 'name')}
      <span class="sr progress">${changing(step)}</span>
    </div>`;
  }
  const back = html`<button type="button" part="back" class="quiet back" @click=${() => host.back()}>
    ${wizard.back}
  </button>`;
  const restart = html`<button type="button" class="quiet restart" @click=${() => host.restart()}>
    ${wizard.restart}
  </button>`;
  return html`<div class="top">
    ${host.canGoBack ? back : nothing}
    ${outcome || !step ? restart : html`<span class="progress">${changing(step)}</span>`}
  </div>`;
}

/** The question on screen. */
function questionScreen(host: AliRecoveryWizard, id: QuestionId, isFirst: boolean): TemplateResult {
  const { given, max } = progress(host);
  return html`${bar(given, max)}
    <div class="node" part="question">${question(host, id, isFirst ? 1 : 0)}</div>
    <div class="folds below">
      ${
        isFirst
          ? fold(host, 'signs', 'signs', host.pack('recovery-wizard').wizard.signs, () =>
              host.rest?.signs.render(host),
            )
          : nothing
      }
      ${answersFold(host)}
    </div>`;
}

/** The result has a view of its own, fetched while the questions are answered. */
const result = (host: AliRecoveryWizard): unknown =>
  host.rest?.outcome.render(host) ?? html`<p class="hint" role="status">${host.words.ui.loading}</p>`;

export function wizardView(host: AliRecoveryWizard): TemplateResult {
  const { node } = host.state;
  const isFirst = isQuestion(node) && !host.canGoBack;
  return html`${topLine(host, isFirst)}
  ${keyed(host.moves, isQuestion(node) ? questionScreen(host, node, isFirst) : result(host))}`;
}

/** The note at the end; with the first question it leads to the sources, which an answer page has folded. */
export function wizardNotice(host: AliRecoveryWizard): TemplateResult {
  const { notes, ui } = host.words;
  const { outcome } = host.state;
  const showsSources = !outcome && !host.canGoBack && !host.hides('sources');
  const isOpen = host.opened.has('documents');
  const toggle = (): void => host.setAll(host.opened, ['documents'], !isOpen);
  return html`<p>
      ${notes.independent} ${outcome ? notes.menusChange : nothing}
      ${
        showsSources
          ? html`<button type="button" class="quiet documents" aria-expanded=${isOpen} @click=${toggle}>
              ${ui.documentsHeading}
            </button>`
          : nothing
      }
    </p>
    ${showsSources && isOpen ? host.rest?.documents.render(host) : nothing}`;
}
