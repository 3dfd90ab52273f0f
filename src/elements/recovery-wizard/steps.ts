import { html, nothing, type TemplateResult } from 'lit';
import type { NodeId, OutcomeId } from '../../content/graph.js';
import type { Outcome, Step } from '../../content/types.js';
import { guide } from '../../parts/guide.js';
import { rich } from '../../parts/rich-text.js';
import { changing, fill } from '../../parts/text.js';
import { warning } from '../../parts/warning.js';
import type { AliRecoveryWizard } from './element.js';
import { titleOf } from './ways.js';

/** A text action that opens another case, or a link to it where there are no controls. */
const elsewhere = (host: AliRecoveryWizard, id: NodeId): TemplateResult =>
  host.linkTo
    ? html`<p><a href=${host.linkTo(id)}>${titleOf(host, id)}</a></p>`
    : html`<button type="button" class="quiet" @click=${() => host.goTo(id)}>${titleOf(host, id)}</button>`;

/** What stands below the action of a step: what protects it, how it is done, where it may lead. */
const beside = (host: AliRecoveryWizard, { warning: caution, guide: ref, to }: Step): TemplateResult =>
  html`${warning(host, caution)} ${ref ? guide(host, ref) : nothing} ${to ? elsewhere(host, to) : nothing}`;

/** The first action in a band, then at most five more. The number of a step is its tick box. */
export function steps(
  host: AliRecoveryWizard,
  id: OutcomeId,
  { first, steps: others }: Outcome,
): TemplateResult {
  const { wizard } = host.pack('recovery-wizard');
  const all = [first, ...others];
  const key = (index: number): string => `${id} ${index}`;
  const isDone = (index: number): boolean => host.ticked.has(key(index));
  const next = all.findIndex((_, index) => !isDone(index));
  const done = all.filter((_, index) => isDone(index)).length;
  const label = html`<span class="label">${wizard.first}</span>`;
  const step = (each: Step, index: number): TemplateResult => {
    const state = isDone(index) ? 'done' : index === next ? 'now' : '';
    const act = html`<span class="act">${rich(each.text, host)}</span>`;
    return html`<li class="step ${index ? '' : 'first'} ${state}" part=${index ? 'step' : 'first step'}>
      ${
        host.linkTo
          ? html`<p>${index ? act : html`<b>${wizard.first}:</b> ${act}`}</p>`
          : html`<label class="do">
              <input
                type="checkbox"
                .checked=${isDone(index)}
                @change=${() => host.setAll(host.ticked, [key(index)], !isDone(index))}
              /><span class="number"><b>${index + 1}</b></span
              >${index ? nothing : label}${act}
            </label>`
      }
      ${beside(host, each)}
    </li>`;
  };
  return html`<ol class="steps">
      ${all.map(step)}
    </ol>
    ${
      host.linkTo
        ? nothing
        : html`<p class="small tap" role="status">
            ${changing(done ? fill(wizard.ticked, { n: done, max: all.length }) : wizard.tap)}
          </p>`
    }`;
}
