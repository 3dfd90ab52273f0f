import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { EventOn } from '../../base/events.js';
import { graph, isQuestion, type NodeId, type OutcomeId } from '../../content/graph.js';
import type { Question } from '../../content/types.js';
import { search, type Entry } from '../../rules/search.js';
import { changing, fill } from '../../parts/text.js';
import { toolStyles } from '../../parts/tools/tool-styles.js';
import type { AliRecoveryWizard } from './element.js';
import { choices, titleOf } from './ways.js';

/** So many cases are shown before "show all". */
const FEW = 5;

/** Every case with the words by which it is found: signs and title, then the answers leading to it, then its steps. */
export function entries(host: AliRecoveryWizard): Entry<NodeId>[] {
  const { outcomes, symptoms } = host.pack('rest');
  const questions: Readonly<Record<string, Question>> = host.pack('recovery-wizard').questions;
  const signsOf = (id: NodeId): string =>
    Object.values(symptoms)
      .filter(({ node }) => node === id)
      .map(({ text }) => text)
      .join(' ');
  const answersTo = (id: NodeId): string =>
    Object.entries(graph)
      .flatMap(([question, options]) =>
        Object.entries(options).map(([option, to]) =>
          to === id ? questions[question]?.options[option] : '',
        ),
      )
      .join(' ');
  const cases = Object.entries(outcomes).map(([key, { title, signs, first, steps, expect }]) => {
    // The keys of outcomes are their ids.
    const id = key as OutcomeId;
    const told = [first, ...steps].map(({ text, warning = '' }) => `${text} ${warning}`).join(' ');
    return { id, texts: [`${signs} ${signsOf(id)}`, title, answersTo(id), `${told} ${expect}`] };
  });
  const asked = Object.values(symptoms).flatMap(({ node }) => (node && isQuestion(node) ? node : []));
  return [...cases, ...[...new Set(asked)].map((id) => ({ id, texts: [signsOf(id)] }))];
}

/** "I see this": another way in, by what is on the reader's screen. */
function render(host: AliRecoveryWizard): TemplateResult | typeof nothing {
  if (!host.complete) return nothing;
  const { wizard } = host.pack('recovery-wizard');
  const found = search(entries(host), host.query, host.locale);
  const shown = host.opened.has('all-signs') ? found : found.slice(0, FEW);
  const nothingFound = host.query.trim() && !found.length;
  const toQuestion = ({ currentTarget }: EventOn<HTMLElement>): void => {
    host.query = '';
    currentTarget.closest('.in')?.querySelector<HTMLElement>('.node .title')?.focus();
  };
  return html`<label class="field" for="find">${wizard.signsField}</label>
    <input
      id="find"
      type="search"
      autocomplete="off"
      maxlength="100"
      .value=${host.query}
      @input=${({ currentTarget }: EventOn<HTMLInputElement>) => {
        host.opened.delete('all-signs');
        host.query = currentTarget.value;
      }}
    />
    <p class="sr" role="status">
      ${changing(found.length ? fill(wizard.signsFound, { n: found.length }) : '')}
    </p>
    ${
      found.length
        ? keyed(
            shown.join(' '),
            choices(
              host,
              shown.map((id) => [id, titleOf(host, id)] as const),
            ),
          )
        : nothing
    }
    ${
      found.length > shown.length
        ? html`<button
            type="button"
            class="quiet"
            @click=${() => host.setAll(host.opened, ['all-signs'], true)}
          >
            ${changing(fill(wizard.signsAll, { n: found.length }))}
          </button>`
        : nothing
    }
    ${
      nothingFound
        ? html`<p class="hint" role="status">${wizard.signsNone}</p>
            <button type="button" class="quiet" @click=${toQuestion}>${wizard.signsFirst}</button>`
        : nothing
    }`;
}

const styles = css`
  .signs .field {
    margin-top: 0;
  }
  .signs .choices {
    margin-top: 0.75em;
  }
`;

export default { styles: [toolStyles, styles], render };
