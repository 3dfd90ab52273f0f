import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeId } from '../../flow/graph.js';
import { graph } from '../../flow/graph.js';
import type { GuideId, TipId } from '../../flow/ids.js';
import { outcomes } from '../../flow/outcomes.js';
import { contactLine } from '../../ui/contact.js';
import { guide, guideLead, guideSteps, parseRef } from '../../ui/guide.js';
import { heading } from '../../ui/heading.js';
import { list, safetyNotes } from '../../ui/notes.js';
import { regionNotes } from '../../ui/regions.js';
import { sources } from '../../ui/sources.js';
import { rich } from '../../ui/text.js';
import { contentStyles } from '../../ui/content-styles.js';
import type { AliRecoveryWizard } from './element.js';
import { outcomeStyles } from './outcome-styles.js';

const section = (host: AliRecoveryWizard, title: string, content: unknown, name: string): TemplateResult =>
  html`<div class="section ${name}">${heading(host, 2, title)} ${content}</div>`;

/** The steps of the case; an outcome without steps of its own is one guide. */
function now(host: AliRecoveryWizard, id: OutcomeId): unknown {
  const texts = host.words!.outcomes![id].now;
  const refs = outcomes[id].now;
  if (!texts.length) {
    return refs.map((ref) =>
      ref ? html`${guideLead(host, parseRef(ref).id)}${guideSteps(host, ref)}` : nothing,
    );
  }
  return html`<ol class="steps">
    ${texts.map((text, index) => {
      const ref = refs[index];
      return html`<li class="step" part="step">
        <p>${rich(text, host)}</p>
        ${ref ? guide(host, ref) : nothing}
      </li>`;
    })}
  </ol>`;
}

/** Where to go on: guides fold open here, questions and outcomes are opened by the wizard. */
function ways(host: AliRecoveryWizard, id: OutcomeId): unknown {
  const { outcomes: words, questions } = host.words!;
  return outcomes[id].ifNot.map((to) =>
    to.startsWith('guide-')
      ? guide(host, to as GuideId)
      : html`<button type="button" class="way" @click=${() => host.goTo(to)}>
          ${rich(to in graph ? questions![to as keyof typeof graph].ask : words![to as OutcomeId].title, host)}
        </button>`,
  );
}

function render(host: AliRecoveryWizard): unknown {
  const id = host.state.outcome!;
  const { wizard, outcomes: words, tips } = host.words!;
  const route = outcomes[id];
  const text = words![id];
  const { safety = [], next = [] } = text;
  return html`<div class="node" part="outcome">
    <p class="progress">${wizard!.outcome}</p>
    ${heading(host, 1, rich(text.title, host))}
    ${text.lead ? html`<p class="lead">${rich(text.lead, host)}</p>` : nothing}
    ${section(host, wizard!.now, now(host, id), 'now')}
    ${section(
      host,
      wizard!.safetyHeading,
      html`${safetyNotes(host, route.safety)} ${safety.length ? list(host, safety) : nothing}`,
      'safe',
    )}
    ${section(host, wizard!.prepare, list(host, text.prepare), 'prepare')}
    ${section(
      host,
      wizard!.contact,
      html`<p>${rich(text.contact, host)}</p>
        ${
          route.contact.length
            ? html`<ul class="contacts">
                ${route.contact.map((contact) => html`<li>${contactLine(host, contact)}</li>`)}
              </ul>`
            : nothing
        }`,
      'contact',
    )}
    ${section(host, wizard!.expect, list(host, text.expect), 'expect')}
    ${section(
      host,
      wizard!.ifNot,
      html`<p>${rich(text.ifNot, host)}</p>
        ${ways(host, id)}`,
      'if-not',
    )}
    ${section(
      host,
      wizard!.next,
      list(host, [
        ...next,
        ...route.next.map((to) =>
          to.startsWith('guide-') ? guide(host, to as GuideId) : tips![to as TipId],
        ),
      ]),
      'next',
    )}
    ${route.regional ? regionNotes(host) : nothing} ${sources(host)}
  </div>`;
}

export default { styles: [contentStyles, outcomeStyles], render };
