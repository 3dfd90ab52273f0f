import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { SUPPORT_LANGUAGES } from '../../content/facts.js';
import { contactsFor, needs, type ContactId, type Need } from '../../content/ids.js';
import type { LetterId } from '../../content/letters.js';
import { addressFor } from '../../rules/letter.js';
import { chatState } from '../../rules/hours.js';
import { contactCard, contactDetails, contactStatus } from '../../parts/contact-card.js';
import { contentStyles } from '../../parts/content-styles.js';
import { fold } from '../../parts/fold.js';
import { heading } from '../../parts/heading.js';
import { panel } from '../../parts/notes.js';
import { regionNotes } from '../../parts/region-notes.js';
import { sourcesFold } from '../../parts/sources.js';
import { changing, fill } from '../../parts/text.js';
import { checklist } from '../../parts/tools/checklist.js';
import { anyLetter } from '../../parts/tools/letter.js';
import { linkCheck } from '../../parts/tools/link-check.js';
import { toolStyles } from '../../parts/tools/tool-styles.js';
import type { AliSupportContacts } from './element.js';
import { clockOf, hours } from './hours-view.js';
import { styles } from './styles.js';

/** What people need a contact for, and the message that most often fits. */
const letterFor: Readonly<Record<Need, LetterId | undefined>> = {
  blocked: 'tpl-appeal',
  money: 'tpl-payment',
  order: 'tpl-dispute',
  question: undefined,
};

/** So many contacts stand below the open one. */
const FEW = 3;

/** Those for the need come first, best first; a chat that is closed follows the English one. */
export function sortCards(
  ids: readonly ContactId[],
  best: readonly ContactId[],
  isClosed: boolean,
): readonly ContactId[] {
  const first = best.filter((id) => ids.includes(id));
  const sorted = [...first, ...ids.filter((id) => !first.includes(id))];
  const russian = sorted.indexOf('channel-chat-ru');
  const english = sorted.indexOf('channel-chat-en');
  if (isClosed && russian >= 0 && russian < english) sorted.splice(russian, 0, ...sorted.splice(english, 1));
  return sorted;
}

/** What it is about: one of four. */
const needChoice = (host: AliSupportContacts): TemplateResult => {
  const { contactUi } = host.pack('support-contacts');
  return html`<fieldset class="need">
    <legend>${contactUi.need}</legend>
    <ul class="choices two">
      ${Object.entries(contactUi.needs).map(
        ([id, text]) =>
          html`<li>
            <label class="pick">
              <input
                type="radio"
                name="need"
                .checked=${id === host.need}
                @change=${() => {
                  // The words stand under the ids of the needs.
                  host.need = id as Need;
                  host.chosen = undefined;
                }}
              /><span>${text}</span>
            </label>
          </li>`,
      )}
    </ul>
  </fieldset>`;
};

/** The contact to start with, open, with the message that most often fits. */
function openCard(host: AliSupportContacts, id: ContactId, label: string): unknown {
  const letter = letterFor[host.need];
  const drawn = html`<div class="section">
    ${contactCard(host, id, {
      label,
      title: host.pack('support-contacts').contacts[id].name,
      below: 1,
      clock: clockOf(host),
      facts: true,
      letter: letter && { letter, key: letter, folded: true },
    })}
    ${id === 'channel-chat-ru' ? fold(host, 'hours', 'how', host.pack('support-contacts').contactUi.hours, () => hours(host)) : nothing}
  </div>`;
  return keyed(`${id} ${label} ${letter}`, drawn);
}

/** The next contacts, each with whether somebody is there; pressing one opens its card. */
function otherwise(host: AliSupportContacts, ids: readonly ContactId[]): TemplateResult | typeof nothing {
  if (!ids.length || host.linkTo) return nothing;
  const { contacts, contactUi } = host.pack('support-contacts');
  return html`<div class="section">
    ${heading(host, 1, contactUi.otherwise, 'section-title')}
    <ul class="choices">
      ${ids.map((id) =>
        keyed(
          id,
          html`<li>
            <button type="button" class="choice" @click=${() => void host.openCard(id)}>
              <span>${contacts[id].name}${contactStatus(host, contacts[id], clockOf(host))}</span>
            </button>
          </li>`,
        ),
      )}
    </ul>
  </div>`;
}

/** Every contact, each folded. */
const allCards = (host: AliSupportContacts, ids: readonly ContactId[]): TemplateResult => {
  const { contacts, contactUi } = host.pack('support-contacts');
  return fold(
    host,
    'all',
    'all',
    changing(fill(contactUi.all, { n: ids.length })),
    () =>
      html`<div class="folds">
        ${ids.map((id) =>
          keyed(
            id,
            fold(
              host,
              `all ${id}`,
              'contact',
              contacts[id].name,
              () =>
                html`${contactDetails(host, contacts[id])} ${id === 'channel-chat-ru' ? hours(host) : nothing}`,
            ),
          ),
        )}
      </div>`,
  );
};

/** Which languages the guides name, and how many of them do. */
function languages(host: AliSupportContacts): TemplateResult {
  const { contactUi } = host.pack('support-contacts');
  const names = new Intl.DisplayNames(host.locale, { type: 'language' });
  return html`<table>
    <caption class="small">
      ${contactUi.languagesHeading}
    </caption>
    <tbody>
      ${Object.entries(SUPPORT_LANGUAGES).map(
        ([code, by]) =>
          html`<tr>
            <th scope="row" class="intl">${names.of(code)}</th>
            <td>${contactUi.namedBy}: ${contactUi[by]}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The panels of facts; what is told of the Russian chat is only for those who are offered it. */
function panels(host: AliSupportContacts): TemplateResult {
  const { contactPanels, contactUi } = host.pack('support-contacts');
  const shown = Object.entries(contactPanels).filter(
    ([id]) => id !== 'panel-chat-ru' || host.cards.includes('channel-chat-ru'),
  );
  return fold(
    host,
    'more',
    'more',
    contactUi.more,
    () =>
      html`<div class="folds">
        ${shown.map(([id, each]) => panel(host, id, each, id === 'panel-languages' ? languages(host) : nothing))}
      </div>`,
  );
}

/** What helps before and while writing. */
function tools(host: AliSupportContacts): unknown {
  if (!host.complete || host.linkTo) return nothing;
  const { letterUi, link, checklist: list } = host.pack('rest');
  const { letters } = host.pack('rest');
  const letter = (): unknown =>
    anyLetter(
      host,
      { letter: host.letter, choose: (chosen) => (host.letter = chosen) },
      addressFor(letters[host.letter].to),
    );
  return html`${fold(host, 'check', 'check', link.heading, () => linkCheck(host))}
  ${fold(host, 'write', 'write', letterUi.heading, letter)}
  ${fold(host, 'save', 'save', list.heading, () => checklist(host))}`;
}

function render(host: AliSupportContacts): TemplateResult {
  const { contactUi } = host.pack('support-contacts');
  const isClosed = chatState(clockOf(host).now) === 'none';
  const wanted = contactsFor(needs[host.need], host);
  const sorted = host.ordered ? host.cards : sortCards(host.cards, wanted, isClosed);
  const best = sorted.find((id) => wanted.includes(id)) ?? sorted[0];
  const open = sorted.find((id) => id === host.chosen) ?? best;
  const next = sorted.filter((id) => id !== open).slice(0, FEW);
  return html`
    ${host.hides('heading') ? nothing : heading(host, 0, contactUi.heading, 'title')}
    ${host.linkTo ? nothing : needChoice(host)}
    ${open && !host.linkTo ? openCard(host, open, open === best ? contactUi.here : contactUi.chosen) : nothing}
    ${otherwise(host, next)}
    <div class="folds">
      ${tools(host)} ${allCards(host, sorted)} ${panels(host)} ${regionNotes(host)}
      ${sourcesFold(host, 'contacts')}
    </div>
  `;
}

export default { styles: [contentStyles, toolStyles, styles], render };
