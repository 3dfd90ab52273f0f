import { html, nothing, render as draw, type TemplateResult } from 'lit';
import { SUPPORT_LANGUAGES } from '../../content/facts.js';
import { contactPanels, type ContactPanelId } from '../../flow/contact-panels.js';
import { contacts } from '../../flow/contacts.js';
import type { ContactId, LetterId, Need } from '../../flow/ids.js';
import { shapes } from '../../flow/shapes.js';
import { chatState, type ChatState } from '../../logic/hours.js';
import { mailAddress } from '../../ui/contact.js';
import { contentStyles, titleStyles } from '../../ui/content-styles.js';
import { card, fold } from '../../ui/fold.js';
import { guide } from '../../ui/guide.js';
import { heading } from '../../ui/heading.js';
import { list, safetyNotes } from '../../ui/notes.js';
import { panel } from '../../ui/panel.js';
import { regionNotes } from '../../ui/regions.js';
import { namedBy, sources } from '../../ui/sources.js';
import { rich } from '../../ui/rich.js';
import type { AliSupportContacts } from './element.js';
import { hours } from './hours-view.js';
import { styles } from './styles.js';

const needs: readonly Need[] = ['blocked', 'money', 'order', 'question'];

/**
 * By need: cards that serve it come first, those that name it first foremost; else the given order. While the
 * Russian chat is probably closed, the English one stands before it.
 */
export function sortCards(
  ids: readonly ContactId[],
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

function field(
  host: AliSupportContacts,
  name: 'good' | 'not' | 'how' | 'language' | 'when' | 'reply',
  id: ContactId,
) {
  const { contacts: cards, contactUi } = host.words!;
  const text = cards![id][name];
  return text
    ? html`<div>
        <dt>${contactUi!.fields[name]}</dt>
        <dd>${rich(text, host)}</dd>
      </div>`
    : nothing;
}

/** A folded card: the summary says what it is good for and whether it is open now. */
function contact(host: AliSupportContacts, id: ContactId): TemplateResult {
  const { contacts: cards, contactUi } = host.words!;
  const words = cards![id];
  const route = contacts[id];
  const state = route.hours === 'chat-ru' ? chatState(host.clock) : undefined;
  const title = html`<span>
    ${heading(host, 1, words.name, 2)}
    <span class="small">${rich(words.good, host)}</span>
    ${state ? html`<span class="badge ${state}" part="badge">${contactUi!.open[state]}</span>` : nothing}
  </span>`;
  const body = () =>
    html`${state ? hours(host) : nothing} ${safetyNotes(host, route.safety)} ${mailAddress(host, id)}
      <dl class="fields">
        ${field(host, 'not', id)} ${field(host, 'how', id)} ${field(host, 'language', id)}
        ${state ? nothing : field(host, 'when', id)} ${field(host, 'reply', id)}
        ${
          words.prepare?.length
            ? html`<div>
                <dt>${contactUi!.fields.prepare}</dt>
                <dd>${list(host, words.prepare)}</dd>
              </div>`
            : nothing
        }
      </dl>
      ${words.note ? html`<p class="small note">${rich(words.note, host)}</p>` : nothing}
      ${id === 'channel-eva' ? host.views.eva?.render(host) : nothing}
      ${route.guides.map((each) => guide(host, each))} ${namedBy(host, route.from)}`;
  return card(host, id, 'contact', title, body);
}

/** The rows of each element, in the language they were drawn in. */
const rows = new WeakMap<AliSupportContacts, { locale: string; items: Map<ContactId, HTMLElement> }>();

/** A card in a row of its own, which moves with what is open in it when the order changes. */
function row(host: AliSupportContacts, id: ContactId, divided: boolean): unknown {
  const { locale } = host;
  const look = divided ? 'rest' : '';
  if (typeof document === 'undefined') return html`<li class=${look}>${contact(host, id)}</li>`;
  let drawn = rows.get(host);
  if (drawn?.locale !== locale) rows.set(host, (drawn = { locale, items: new Map() }));
  let item = drawn.items.get(id);
  if (!item) drawn.items.set(id, (item = host.ownerDocument.createElement('li')));
  item.className = look;
  draw(contact(host, id), item, { host });
  return item;
}

/** Which languages the guides name, and how many of them do. */
function languages(host: AliSupportContacts): TemplateResult {
  const { contactUi } = host.words!;
  const names = new Intl.DisplayNames(host.locale, { type: 'language' });
  return html`<table>
    <caption class="small">
      ${contactUi!.languagesHeading}
    </caption>
    <tbody>
      ${Object.entries(SUPPORT_LANGUAGES).map(
        ([code, by]) =>
          html`<tr>
            <th scope="row" class="intl">${names.of(code)}</th>
            <td>${contactUi!.namedBy}: ${contactUi![by]}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What a panel shows beside its facts. */
function extra(host: AliSupportContacts, id: ContactPanelId): unknown {
  if (id === 'panel-languages') return languages(host);
  return id === 'panel-outside' && host.complete ? regionNotes(host) : nothing;
}

/** The message itself, and what helps before it is sent. */
function tools(host: AliSupportContacts): TemplateResult | typeof nothing {
  const { letterUi, link, evidence } = host.words!;
  if (!letterUi) return nothing;
  const { letter } = host;
  const choose = (letter: LetterId): void => host.change({ letter });
  const tool = (name: string, title: string, content: () => unknown): TemplateResult =>
    fold(host, name, `panel ${name}`, title, content);
  return html`<div class="tools">
    ${tool('write', letterUi.heading, () => host.views.letter?.render(host, { letter, contacts: [], choose }))}
    ${tool('check', link!.heading, () => host.views.link?.render(host))}
    ${tool('save', evidence!.heading, () => host.views.evidence?.render(host))}
  </div>`;
}

function render(host: AliSupportContacts): TemplateResult {
  const { contactUi, contactPanels: panels } = host.words!;
  const { need } = host;
  const sorted = sortCards(host.cards, need, chatState(host.clock));
  // A line divides what serves the need from the rest.
  const firstOther = need && sorted.find((id) => !contacts[id].needs.includes(need));
  return html`
    ${host.hides('heading') ? nothing : heading(host, 0, contactUi!.heading)}
    <div class="needs" role="group" aria-labelledby="need">
      <p id="need" class="small">${contactUi!.needHeading}</p>
      ${needs.map(
        (need) =>
          html`<button
            type="button"
            aria-pressed=${host.need === need ? 'true' : 'false'}
            @click=${() => host.change({ need: host.need === need ? undefined : need })}
          >
            ${contactUi!.needs[need]}
          </button>`,
      )}
    </div>
    <ul class="cards">
      ${sorted.map((id) => row(host, id, id === firstOther))}
    </ul>
    ${tools(host)}
    <div class="panels">
      ${heading(host, 1, contactUi!.more)}
      ${(Object.keys(contactPanels) as ContactPanelId[]).map((id) =>
        panel(host, panels![id], contactPanels[id], host.words!.supportFacts!, extra(host, id)),
      )}
    </div>
    ${sources(host)}
  `;
}

export default { styles: [contentStyles, titleStyles, styles], shapes, render };
