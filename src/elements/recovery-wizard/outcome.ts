import { html, nothing, type TemplateResult } from 'lit';
import { isQuestion, type NodeId, type OutcomeId } from '../../content/graph.js';
import type { GuideId, ReasonId } from '../../content/ids.js';
import type { Outcome } from '../../content/types.js';
import { cause as causeCard } from '../../parts/cause.js';
import { copyButton } from '../../parts/copy-button.js';
import { plainText } from '../../parts/plain-text.js';
import { printPart } from '../../parts/print-part.js';
import { emit, type EventOn } from '../../base/events.js';
import { contactLine } from '../../parts/contact-line.js';
import type { HelpElement } from '../../base/help-element.js';
import { guide, guideLead, guideSteps, parseRef, stepSafety } from '../../parts/guide.js';
import { icon, type IconName } from '../../parts/icon.js';
import { heading } from '../../parts/heading.js';
import { findElement } from '../../parts/find-element.js';
import { letterTool } from '../../parts/tools/letter.js';
import { toolStyles } from '../../parts/tools/tool-styles.js';
import { list, safetyNotes } from '../../parts/notes.js';
import { regionNotes } from '../../parts/region-notes.js';
import { rich } from '../../parts/rich-text.js';
import { fill } from '../../parts/text.js';
import { contentStyles } from '../../parts/content-styles.js';
import type { AliRecoveryWizard } from './element.js';
import { outcomeStyles } from './outcome-styles.js';

const isGuide = (id: string): id is GuideId => id.startsWith('guide-');

const section = (host: AliRecoveryWizard, title: string, content: unknown, name: IconName): TemplateResult =>
  html`<div class="section ${name}">${heading(host, 2, html`${icon(name)}${title}`)} ${content}</div>`;

/** The steps of the case to tick, or those of the guide that is its answer. */
function stepsToDo(host: AliRecoveryWizard, id: OutcomeId, steps: Outcome['now']): unknown {
  if (typeof steps === 'string')
    return html`${guideLead(host, parseRef(steps).id)}${guideSteps(host, steps)}`;
  const key = (index: number): string => `${id} ${index}`;
  const done = steps.filter((_, index) => host.ticked.has(key(index))).length;
  return html`<ol class="steps stack">
      ${steps.map(
        ({ text, guide: ref }, index) =>
          html`<li class="step todo" part="step">
            ${ref ? stepSafety(host, ref) : nothing}
            <label class="done">
              <input
                type="checkbox"
                .checked=${host.ticked.has(key(index))}
                @change=${() => host.setAll(host.ticked, [key(index)], !host.ticked.has(key(index)))}
              /><span>${rich(text, host)}</span>
            </label>
            ${ref ? guide(host, ref) : nothing}
          </li>`,
      )}
    </ol>
    <p class="small" role="status">
      ${done ? fill(host.pack('recovery-wizard').wizard.ticked, { n: done, max: steps.length }) : ''}
    </p>`;
}

/** Leads to a question or another case. */
const way = (host: AliRecoveryWizard, id: NodeId, title: unknown): TemplateResult =>
  host.linkTo
    ? html`<p><a href=${host.linkTo(id)}>${title}</a></p>`
    : html`<button type="button" class="way" @click=${() => host.goTo(id)}>${title}</button>`;

/** Where to go on: guides fold open here, questions and outcomes are opened by the wizard. */
function ways(host: AliRecoveryWizard, ids: Outcome['ways']): unknown {
  const { questions } = host.pack('recovery-wizard');
  const { outcomes } = host.pack('rest');
  const title = (id: NodeId): string => (isQuestion(id) ? questions[id].ask : outcomes[id].title);
  return ids.map((id) => (isGuide(id) ? guide(host, id) : way(host, id, rich(title(id), host))));
}

/** The letter of the case, folded where the shopper is told whom to write to. */
function message(host: AliRecoveryWizard, { letter, variant, contacts }: Outcome): unknown {
  if (!letter) return nothing;
  const title = host.pack('recovery-wizard').wizard.letter;
  if (host.linkTo) return html`<p><a href=${host.linkTo(letter)}>${title}</a></p>`;
  return html`<details class="guide">
    <summary>${title}</summary>
    ${letterTool(host, { letter, variant, contacts })}
  </details>`;
}

type OtherElement = HelpElement & { show?: (card: string) => boolean };

/** Opens a card of another element of ours and puts the focus there, or else shows the element. */
async function open(found: OtherElement, card = ''): Promise<void> {
  if (!card || !found.show?.(card)) return found.scrollIntoView();
  await found.updateComplete;
  found.shadowRoot?.querySelector<HTMLElement>(`#${card} summary`)?.focus();
}

/** Leads to another element of ours on the page, unless the page takes over. */
function otherElement(
  host: AliRecoveryWizard,
  kind: 'reasons' | 'contacts',
  card: string | undefined,
  title: string,
): TemplateResult | undefined {
  const tag = kind === 'reasons' ? 'ali-block-reasons' : 'ali-support-contacts';
  const found = findElement<OtherElement>(host, tag);
  if (!found) return undefined;
  const press = (): void => {
    if (emit(host, 'ali-link', { kind, id: card ?? '', href: `#${found.id}` })) void open(found, card);
  };
  return html`<button type="button" @click=${press}>${title}</button>`;
}

/** The possible cause: in the reasons element of the page, or folded in place. */
function cause(host: AliRecoveryWizard, id: ReasonId | undefined): unknown {
  const { reasonsLink } = host.words.ui;
  const elsewhere = otherElement(host, 'reasons', id, reasonsLink);
  if (elsewhere || !id) return elsewhere ?? nothing;
  const press = (event: EventOn<HTMLElement>): void => {
    const isOpen = event.currentTarget.parentElement?.hasAttribute('open');
    if (!isOpen && !emit(host, 'ali-link', { kind: 'reasons', id, href: '#' })) event.preventDefault();
  };
  const { reasonUi, reasons } = host.pack('block-reasons');
  return html`<details class="guide why">
    <summary @click=${press}>${reasonsLink}</summary>
    <div class="guide-body">
      <p><b>${reasons[id].title}</b></p>
      <p class="small">${reasonUi.causeNote}</p>
      ${causeCard(host, reasonUi, reasons[id], nothing)}
    </div>
  </details>`;
}

/** What the shopper can print or copy, and where else to go. */
function extras(host: AliRecoveryWizard, id: OutcomeId, { reason, contacts }: Outcome): unknown {
  const { ui } = host.words;
  const { link } = host;
  return html`<div class="extras row">
    ${
      host.hides('print')
        ? nothing
        : html`<button type="button" @click=${() => host.withFolded(() => printPart(host, '.node'))}>
            ${ui.print}
          </button>`
    }
    ${copyButton(host, 'outcome', id, () => host.withFolded(() => plainText(host, '.node')), ui.copyText)}
    ${link ? copyButton(host, 'link', id, link, ui.copyLink) : nothing} ${cause(host, reason)}
    ${otherElement(host, 'contacts', contacts[0], ui.contactsLink)}
  </div>`;
}

function render(host: AliRecoveryWizard): unknown {
  const id = host.state.outcome;
  if (!id) return nothing;
  const { wizard } = host.pack('recovery-wizard');
  const { outcomes, tips } = host.pack('rest');
  const outcome = outcomes[id];
  const { safetyNotes: notes = [], nextNotes = [] } = outcome;
  return html`<div class="node" part="outcome">
    <p class="progress row">${wizard.outcome}</p>
    ${heading(host, 1, rich(outcome.title, host), 1, true)}
    ${outcome.lead ? html`<p class="lead">${rich(outcome.lead, host)}</p>` : nothing}
    ${section(host, wizard.now, stepsToDo(host, id, outcome.now), 'now')}
    ${outcome.regional ? regionNotes(host) : nothing}
    ${section(
      host,
      wizard.safetyHeading,
      html`${safetyNotes(host, outcome.safety)} ${list(host, notes)}`,
      'safe',
    )}
    ${section(host, wizard.prepare, list(host, outcome.prepare), 'prepare')}
    ${section(
      host,
      wizard.contact,
      html`<p>${rich(outcome.contact, host)}</p>
        ${
          outcome.contacts.length
            ? html`<ul class="cards stack">
                ${outcome.contacts.map((contact) => html`<li>${contactLine(host, contact, host.pack('support-contacts').contacts[contact])}</li>`)}
              </ul>`
            : nothing
        }
        ${message(host, outcome)}`,
      'contact',
    )}
    ${section(host, wizard.expect, list(host, outcome.expect), 'expect')}
    ${section(
      host,
      wizard.ifNot,
      html`<p>${rich(outcome.ifNot, host)}</p>
        ${ways(host, outcome.ways)} ${way(host, 'q-start', wizard.notMyCase)}`,
      'if-not',
    )}
    ${section(
      host,
      wizard.next,
      list(host, [
        ...nextNotes,
        ...outcome.next.map((each) => (isGuide(each) ? guide(host, each) : tips[each])),
      ]),
      'next',
    )}
    ${extras(host, id, outcome)}
  </div>`;
}

export default { styles: [contentStyles, toolStyles, outcomeStyles], render };
