import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { SUPPORT_LANGUAGES } from '../../content/facts.js';
import type { ContactId } from '../../content/ids.js';
import type { LetterId } from '../../content/letters.js';
import type { Contact, Need } from '../../content/types.js';
import { chatState, type ChatState } from '../../rules/hours.js';
import { mailAddress } from '../../parts/contact-line.js';
import { contentStyles, titleStyles } from '../../parts/content-styles.js';
import { checklist } from '../../parts/tools/checklist.js';
import { card, fold } from '../../parts/fold.js';
import { guide } from '../../parts/guide.js';
import { heading } from '../../parts/heading.js';
import { letterTool } from '../../parts/tools/letter.js';
import { toolStyles } from '../../parts/tools/tool-styles.js';
import { linkCheck } from '../../parts/tools/link-check.js';
import { documentsFold, field, list, namedBy, panel, safetyNotes } from '../../parts/notes.js';
import { regionNotes } from '../../parts/region-notes.js';
import { rich } from '../../parts/rich-text.js';
import { robotQuestion } from '../../parts/tools/robot-question.js';
import type { AliSupportContacts } from './element.js';
import { hours } from './hours-view.js';
import { styles } from './styles.js';

const needs: readonly Need[] = ['blocked', 'money', 'order', 'question'];

/** Cards that serve the need come first; a Russian chat that is probably closed follows the English one. */
export function sortCards(
  ids: readonly ContactId[],
  contacts: Readonly<Record<ContactId, Contact>>,
  need: Need | undefined,
  state: ChatState,
): readonly ContactId[] {
  const rank = (id: ContactId): number => (need ? (contacts[id].needs.indexOf(need) + 99) % 99 : 0);
  const sorted = [...ids].sort((a, b) => rank(a) - rank(b));
  const russian = sorted.indexOf('channel-chat-ru');
  const english = sorted.indexOf('channel-chat-en');
  if (state === 'none' && russian >= 0 && russian < english) {
    sorted.splice(russian, 0, ...sorted.splice(english, 1));
  }
  return sorted;
}

/** A folded card: the summary says what it is good for and whether it is open now. */
function contactCard(host: AliSupportContacts, id: ContactId): TemplateResult {
  const { contacts, contactUi } = host.pack('support-contacts');
  const contact = contacts[id];
  const { prepare = [], note } = contact;
  const state = contact.hours === 'chat-ru' ? chatState(host.clock) : undefined;
  const title = html`<span class="stack">
    ${heading(host, 1, contact.name, 2)}
    <span class="small">${rich(contact.good, host)}</span>
    ${state ? html`<span class="badge ${state}" part="badge">${contactUi.open[state]}</span>` : nothing}
  </span>`;
  const part = (name: 'not' | 'how' | 'language' | 'when' | 'reply') =>
    field(contactUi.fields[name], contact[name] && rich(contact[name], host));
  const body = () =>
    html`${state ? hours(host) : nothing} ${safetyNotes(host, contact.safety)} ${mailAddress(host, contact)}
      <dl class="fields stack">
        ${part('not')} ${part('how')} ${part('language')} ${state ? nothing : part('when')} ${part('reply')}
        ${field(contactUi.fields.prepare, list(host, prepare))}
      </dl>
      ${note ? html`<p class="small note">${rich(note, host)}</p>` : nothing}
      ${id === 'channel-eva' ? robotQuestion(host) : nothing}
      ${contact.guides.map((each) => guide(host, each))} ${namedBy(host, contact.from)}`;
  return card(host, id, 'contact', title, body);
}

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

/** What a panel shows beside its facts. */
function extra(host: AliSupportContacts, id: string): unknown {
  if (id === 'panel-languages') return languages(host);
  return id === 'panel-outside' && host.complete ? regionNotes(host) : nothing;
}

/** The message itself, and what helps before it is sent. */
function tools(host: AliSupportContacts): TemplateResult | typeof nothing {
  if (!host.complete) return nothing;
  const { letterUi, link, checklist: list } = host.pack('rest');
  const { letter } = host;
  const choose = (chosen: LetterId): void => {
    host.letter = chosen;
  };
  const tool = (name: string, title: string, content: () => unknown): TemplateResult =>
    fold(host, name, `panel ${name}`, title, content);
  return html`<div class="tools">
    ${tool('write', letterUi.heading, () => letterTool(host, { letter, contacts: [], choose }))}
    ${tool('check', link.heading, () => linkCheck(host))} ${tool('save', list.heading, () => checklist(host))}
  </div>`;
}

function render(host: AliSupportContacts): TemplateResult {
  const { contactUi, contacts, contactPanels } = host.pack('support-contacts');
  const { need } = host;
  const sorted = sortCards(host.cards, contacts, need, chatState(host.clock));
  // A line divides what serves the need from the rest.
  const firstOther = need && sorted.find((id) => !contacts[id].needs.includes(need));
  return html`
    ${host.hides('heading') ? nothing : heading(host, 0, contactUi.heading)}
    <div class="needs row" role="group" aria-labelledby="need">
      <p id="need" class="small">${contactUi.needHeading}</p>
      ${needs.map(
        (each) =>
          html`<button
            type="button"
            aria-pressed=${each === need ? 'true' : 'false'}
            @click=${() => (host.need = each === need ? undefined : each)}
          >
            ${contactUi.needs[each]}
          </button>`,
      )}
    </div>
    <ul class="cards stack">
      ${repeat(
        sorted,
        (id) => id,
        (id) => html`<li class=${id === firstOther ? 'rest' : ''}>${contactCard(host, id)}</li>`,
      )}
    </ul>
    ${tools(host)}
    <div class="panels">
      ${heading(host, 1, contactUi.more)}
      ${Object.entries(contactPanels).map(([id, each]) => panel(host, each, extra(host, id)))}
    </div>
    ${documentsFold(host)}
  `;
}

export default { styles: [contentStyles, titleStyles, toolStyles, styles], render };
