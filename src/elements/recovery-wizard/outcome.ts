import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeId } from '../../flow/graph.js';
import { graph } from '../../flow/graph.js';
import { guides } from '../../flow/guides.js';
import type { GuideId, TipId } from '../../flow/ids.js';
import { outcomes, type OutcomeRoute } from '../../flow/outcomes.js';
import { shapes } from '../../flow/shapes.js';
import { ask } from '../../ui/ask.js';
import { copyButton } from '../../ui/copy.js';
import { plainText } from '../../ui/plain-text.js';
import { printPart } from '../../ui/print.js';
import { emit } from '../../ui/events.js';
import { contactLine } from '../../ui/contact.js';
import type { AliHelpElement } from '../../ui/element.js';
import { whole } from '../../ui/fold.js';
import { guide, guideLead, guideSteps, parseRef, stepSafety } from '../../ui/guide.js';
import { icon, type IconName } from '../../ui/icon.js';
import { heading } from '../../ui/heading.js';
import { neighbour } from '../../ui/neighbour.js';
import { list, safetyNotes } from '../../ui/notes.js';
import { regionNotes } from '../../ui/regions.js';
import { rich } from '../../ui/rich.js';
import { fill } from '../../ui/text.js';
import { contentStyles } from '../../ui/content-styles.js';
import type { AliRecoveryWizard } from './element.js';
import { outcomeStyles } from './outcome-styles.js';

const section = (host: AliRecoveryWizard, title: string, content: unknown, name: IconName): TemplateResult =>
  html`<div class="section ${name}">${heading(host, 2, html`${icon(name)}${title}`)} ${content}</div>`;

/** The steps of the case; an outcome without steps of its own is one guide. */
function now(host: AliRecoveryWizard, id: OutcomeId): unknown {
  const texts = host.words!.outcomes![id].now;
  const refs = outcomes[id].now;
  if (!texts.length) {
    // Its steps are open, and so are their sketches.
    void ask(host, 'sketches', 'sketches');
    return refs.map((ref) =>
      ref ? html`${guideLead(host, parseRef(ref).id)}${guideSteps(host, ref)}` : nothing,
    );
  }
  const key = (index: number): string => `${id} ${index}`;
  const done = texts.filter((_, index) => host.ticked.has(key(index))).length;
  return html`<ol class="steps">
      ${texts.map((text, index) => {
        const ref = refs[index];
        return html`<li class="step todo" part="step">
          ${ref ? stepSafety(host, ref) : nothing}
          <label class="done">
            <input
              type="checkbox"
              .checked=${host.ticked.has(key(index))}
              @change=${() => host.flip(host.ticked, [key(index)], !host.ticked.has(key(index)))}
            /><span>${rich(text, host)}</span>
          </label>
          ${ref ? guide(host, ref) : nothing}
        </li>`;
      })}
    </ol>
    <p class="small" role="status">
      ${done ? fill(host.words!.wizard!.ticked, { n: done, max: texts.length }) : ''}
    </p>`;
}

/** Where to go on: guides fold open here, questions and outcomes are opened by the wizard. */
function ways(host: AliRecoveryWizard, id: OutcomeId): unknown {
  const { outcomes: words, questions } = host.words!;
  return outcomes[id].ifNot.map((to) =>
    to in guides
      ? guide(host, to as GuideId)
      : html`<button type="button" class="way" @click=${() => host.goTo(to)}>
          ${rich(to in graph ? questions![to as keyof typeof graph].ask : words![to as OutcomeId].title, host)}
        </button>`,
  );
}

/** The letter of the case, folded where the shopper is told whom to write to. */
function letter(host: AliRecoveryWizard, route: OutcomeRoute): unknown {
  const { letter: id, variant, contact: contacts } = route;
  if (!id) return nothing;
  return html`<details class="guide">
    <summary>${host.words!.wizard!.letter}</summary>
    ${host.views.letter?.render(host, { letter: id, variant, contacts })}
  </details>`;
}

type Neighbour = AliHelpElement & { show?: (card: string) => boolean };

/** Opens a card of another element of ours and puts the focus there; without such a card shows the element. */
async function open(found: Neighbour, card = ''): Promise<void> {
  if (!card || !found.show?.(card)) return found.scrollIntoView();
  await found.updateComplete;
  found.shadowRoot?.querySelector<HTMLElement>(`#${card} summary`)?.focus();
}

/** Leads to the reasons or the contacts on the page, unless the page takes over. */
function elsewhere(host: AliRecoveryWizard, kind: 'reasons' | 'contacts', card = ''): unknown {
  const found = neighbour<Neighbour>(host, kind === 'reasons' ? 'ali-block-reasons' : 'ali-support-contacts');
  const { reasonsLink, contactsLink, loading } = host.words!.ui;
  const pressed = (): boolean => emit(host, 'ali-link', { kind, id: card, href: `#${found?.id ?? ''}` });
  if (found) {
    return html`<button type="button" @click=${() => pressed() && open(found, card)}>
      ${kind === 'reasons' ? reasonsLink : contactsLink}
    </button>`;
  }
  // The contacts of the case stand above; the cause unfolds here.
  if (!card || kind === 'contacts') return nothing;
  const press = (event: Event): void => {
    const { open } = (event.currentTarget as Element).parentElement as HTMLDetailsElement;
    if (!open && !pressed()) event.preventDefault();
  };
  return html`<details class="guide why" @toggle=${() => ask(host, 'reason', 'block-reasons')}>
    <summary @click=${press}>${reasonsLink}</summary>
    <div class="guide-body">${host.words!.reasons ? host.views.reason?.render(host, card) : loading}</div>
  </details>`;
}

/** On paper everything is unfolded, with its sketches. */
async function print(host: AliRecoveryWizard): Promise<void> {
  await ask(host, 'sketches', 'sketches');
  await host.updateComplete;
  whole(host, () => printPart(host, '.node'));
}

/** What the shopper can take along, and where else to go. */
function take(host: AliRecoveryWizard, id: OutcomeId): unknown {
  const { ui } = host.words!;
  const { link } = host;
  return html`<div class="take">
    ${
      host.hides('print')
        ? nothing
        : html`<button type="button" @click=${() => print(host)}>${ui.print}</button>`
    }
    ${copyButton(host, 'outcome', id, () => whole(host, () => plainText(host.renderRoot.querySelector('.node')!)), ui.copyText)}
    ${link ? copyButton(host, 'link', id, link, ui.copyLink) : nothing}
    ${elsewhere(host, 'reasons', outcomes[id].reason)} ${elsewhere(host, 'contacts', outcomes[id].contact[0])}
  </div>`;
}

function render(host: AliRecoveryWizard): unknown {
  const id = host.state.outcome!;
  const { wizard, outcomes: words, tips } = host.words!;
  const route = outcomes[id];
  const text = words![id];
  const { safety = [], next = [] } = text;
  return html`<div class="node" part="outcome">
    <p class="progress">${wizard!.outcome}</p>
    ${heading(host, 1, rich(text.title, host), 1, true)}
    ${text.lead ? html`<p class="lead">${rich(text.lead, host)}</p>` : nothing}
    ${section(host, wizard!.now, now(host, id), 'now')} ${route.regional ? regionNotes(host) : nothing}
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
        }
        ${letter(host, route)}`,
      'contact',
    )}
    ${section(host, wizard!.expect, list(host, text.expect), 'expect')}
    ${section(
      host,
      wizard!.ifNot,
      html`<p>${rich(text.ifNot, host)}</p>
        ${ways(host, id)}
        <button type="button" class="way" @click=${() => host.goTo('q-start')}>${wizard!.notMyCase}</button>`,
      'if-not',
    )}
    ${section(
      host,
      wizard!.next,
      list(host, [
        ...next,
        ...route.next.map((to) => (to in guides ? guide(host, to as GuideId) : tips![to as TipId])),
      ]),
      'next',
    )}
    ${take(host, id)}
  </div>`;
}

export default { styles: [contentStyles, outcomeStyles], shapes, render };
