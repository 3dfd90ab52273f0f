import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeId } from '../../content/graph.js';
import { contactsFor, type ContactId, type GuideId, type ReasonId, type TipId } from '../../content/ids.js';
import type { Outcome } from '../../content/types.js';
import { saidBy } from '../../rules/letter.js';
import { emit } from '../../base/events.js';
import type { HelpElement } from '../../base/help-element.js';
import { bringIntoSight } from '../../base/into-sight.js';
import { cause } from '../../parts/cause.js';
import { browserClock, contactCard, contactDetails } from '../../parts/contact-card.js';
import { contentStyles } from '../../parts/content-styles.js';
import { copyButton } from '../../parts/copy-button.js';
import { findElement } from '../../parts/find-element.js';
import { fold } from '../../parts/fold.js';
import { guide } from '../../parts/guide.js';
import { heading } from '../../parts/heading.js';
import { list } from '../../parts/notes.js';
import { plainText } from '../../parts/plain-text.js';
import { canPrint, printPart } from '../../parts/print-part.js';
import { regionNotes } from '../../parts/region-notes.js';
import { rich } from '../../parts/rich-text.js';
import { sourcesFold } from '../../parts/sources.js';
import { toolStyles } from '../../parts/tools/tool-styles.js';
import type { AliRecoveryWizard } from './element.js';
import { outcomeStyles } from './outcome-styles.js';
import { steps } from './steps.js';
import { answersFold } from './view.js';
import { choices, titleOf } from './ways.js';

const isGuide = (id: GuideId | TipId): id is GuideId => id.startsWith('guide-');

const section = (host: AliRecoveryWizard, title: string, content: unknown): TemplateResult =>
  html`<div class="section">${heading(host, 1, title, 'section-title')} ${content}</div>`;

/** The one place to write to, with the message of this case. */
function contact(host: AliRecoveryWizard, id: OutcomeId, outcome: Outcome): unknown {
  const [first] = contactsFor(outcome.contacts, host);
  if (!first) return nothing;
  const { contacts, contactUi } = host.pack('support-contacts');
  const { letters } = host.pack('rest');
  const { letter, not = [], contactLater } = outcome;
  const label = contactLater ? contactUi.later : nothing;
  if (host.linkTo) {
    const linkTo = host.linkTo;
    return html`<p>
      ${label} <a href=${linkTo(first)}>${contacts[first].action}</a>
      ${letter ? html`<a href=${linkTo(letter)}>${letters[letter].title}</a>` : nothing}
    </p>`;
  }
  const { answers } = host.state;
  const key = [id, ...answers.map(({ option }) => option)].join(' ');
  return html`<div class="section">
    ${contactCard(host, first, {
      label,
      title: contacts[first].action,
      below: 1,
      clock: browserClock(),
      letter: letter && {
        letter,
        key,
        said: saidBy(letters[letter], answers),
        not,
        folded: contactLater === true,
      },
      without: [outcome.first, ...outcome.steps].flatMap((step) => step.guide ?? []),
    })}
  </div>`;
}

type OtherElement = HelpElement & { show?: (card: string) => boolean };

/** Opens a card of another element of ours and puts the focus there, or else shows the element. */
async function open(found: OtherElement, card: string): Promise<void> {
  if (!found.show?.(card)) return bringIntoSight(found, found);
  await found.updateComplete;
  found.shadowRoot?.querySelector<HTMLElement>(`#${card} :is(summary, [part=heading])`)?.focus();
}

/** Leads to another element of ours on the page, unless the page takes over. */
function otherElement(
  host: AliRecoveryWizard,
  kind: 'reasons' | 'contacts',
  card: ReasonId | ContactId,
  title: string,
): TemplateResult | undefined {
  const tag = kind === 'reasons' ? 'ali-block-reasons' : 'ali-support-contacts';
  const found = findElement<OtherElement>(host, tag);
  if (!found) return undefined;
  const press = (): void => {
    if (emit(host, 'ali-link', { kind, id: card, href: `#${found.id}` })) void open(found, card);
  };
  return html`<button type="button" class="quiet" @click=${press}>${title}</button>`;
}

/** Why this happens, with the possible cause in place or in the reasons element of the page. */
function why(host: AliRecoveryWizard, { why: texts = [], reason }: Outcome): unknown {
  const { reasons } = host.pack('block-reasons');
  if (!texts.length && (!reason || host.linkTo)) return nothing;
  return fold(host, 'why', 'why', host.pack('recovery-wizard').wizard.why, () => {
    const link = reason && otherElement(host, 'reasons', reason, host.words.ui.reasonsLink);
    const inPlace = (): unknown =>
      reason &&
      !host.linkTo &&
      html`<p><b>${rich(reasons[reason].title, host)}</b></p>
        ${cause(host, reasons[reason])}`;
    return html`${texts.map((text) => html`<p>${rich(text, host)}</p>`)} ${link || inPlace() || nothing}`;
  });
}

/** The other contacts of the case, each folded, or a link to the contacts of the page. */
function otherContacts(host: AliRecoveryWizard, { contacts: ids }: Outcome): unknown {
  const [first, ...others] = contactsFor(ids, host);
  const { contacts } = host.pack('support-contacts');
  const link = first && otherElement(host, 'contacts', first, host.words.ui.contactsLink);
  if (!others.length && !link) return nothing;
  return fold(host, 'others', 'others', host.pack('recovery-wizard').wizard.others, () =>
    others.length && !link
      ? html`<div class="folds">
          ${others.map((id) =>
            host.linkTo
              ? html`<p><a href=${host.linkTo(id)}>${contacts[id].name}</a></p>`
              : fold(host, `other ${id}`, 'other', contacts[id].name, () =>
                  contactDetails(host, contacts[id]),
                ),
          )}
        </div>`
      : link,
  );
}

/** Advice for next time; a page without controls has all tips in one place. */
function advice(host: AliRecoveryWizard, { next, nextNotes = [] }: Outcome): unknown {
  const { tips } = host.pack('rest');
  const guides = next.filter(isGuide).map((id) => guide(host, id));
  const notes = host.linkTo ? [] : next.flatMap((id) => (isGuide(id) ? [] : tips[id]));
  const all = [...nextNotes, ...notes, ...guides];
  return all.length
    ? fold(host, 'next', 'next', host.pack('recovery-wizard').wizard.next, () => list(host, all))
    : nothing;
}

/** What the reader can print or copy. */
function extras(host: AliRecoveryWizard, id: OutcomeId): unknown {
  if (host.linkTo) return nothing;
  const { ui } = host.words;
  const { link } = host;
  return html`<div class="extras row small">
    ${
      !canPrint(host)
        ? nothing
        : html`<button
            type="button"
            class="quiet"
            @click=${() => host.withFolded(() => printPart(host, '.node'))}
          >
            ${ui.print}
          </button>`
    }
    ${copyButton(host, 'outcome', id, () => host.withFolded(() => plainText(host, '.node')), ui.copyText)}
    ${link ? copyButton(host, 'link', id, link, ui.copyLink) : nothing}
  </div>`;
}

/** The answer page: the first action on top, then steps, one contact, what to expect, the next way; the rest folded. */
function render(host: AliRecoveryWizard): unknown {
  const id = host.state.outcome;
  if (!id) return nothing;
  const { wizard } = host.pack('recovery-wizard');
  const outcome = host.pack('rest').outcomes[id];
  return html`<div class="node" part="outcome">
      ${heading(host, 0, rich(outcome.title, host), 'title', true)} ${steps(host, id, outcome)}
      ${contact(host, id, outcome)}
      ${section(host, wizard.expect, html`<p>${rich(outcome.expect, host)}</p>`)}
      ${section(
        host,
        wizard.ifNot,
        choices(host, [
          ...outcome.ways.map((way) => [way, titleOf(host, way)] as const),
          ['q-start', wizard.notMyCase],
        ]),
      )}
      <div class="folds">
        ${why(host, outcome)} ${otherContacts(host, outcome)}
        ${outcome.regional ? regionNotes(host) : nothing} ${advice(host, outcome)} ${answersFold(host)}
        ${sourcesFold(host, id, outcome.sources)}
      </div>
    </div>
    ${extras(host, id)}`;
}

export default { styles: [contentStyles, toolStyles, outcomeStyles], render };
