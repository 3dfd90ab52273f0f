import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { contactPanels, type ContactPanelId } from '../../flow/contact-panels.js';
import { contacts } from '../../flow/contacts.js';
import type { ContactId, Need } from '../../flow/ids.js';
import { chatState } from '../../logic/hours.js';
import { mailAddress } from '../../ui/contact.js';
import { contentStyles } from '../../ui/content-styles.js';
import { guide } from '../../ui/guide.js';
import { heading } from '../../ui/heading.js';
import { list, safetyNotes } from '../../ui/notes.js';
import { panel } from '../../ui/panel.js';
import { regionNotes } from '../../ui/regions.js';
import { namedBy, sources } from '../../ui/sources.js';
import { rich } from '../../ui/text.js';
import type { AliSupportContacts } from './element.js';
import { hours } from './hours-view.js';
import { styles } from './styles.js';

const needs: readonly Need[] = ['blocked', 'money', 'order', 'question'];

/** By need: cards that serve it come first, those that name it first foremost; else the given order. */
export function sortByNeed(ids: readonly ContactId[], need: Need | undefined): readonly ContactId[] {
  if (!need) return ids;
  const rank = (id: ContactId): number => (contacts[id].needs.indexOf(need) + 99) % 99;
  return [...ids].sort((a, b) => rank(a) - rank(b));
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

function card(host: AliSupportContacts, id: ContactId): TemplateResult {
  const { contacts: cards, contactUi } = host.words!;
  const words = cards![id];
  const route = contacts[id];
  const state = route.hours === 'chat-ru' ? chatState(host.clock) : undefined;
  return html`<li class="card" part="card" id=${id}>
    ${heading(host, 2, words.name)}
    ${state ? html`<p class="badge ${state}" part="badge">${contactUi!.open[state]}</p>` : nothing}
    <dl class="fields">
      ${field(host, 'good', id)} ${field(host, 'not', id)} ${field(host, 'language', id)}
      ${field(host, 'when', id)} ${field(host, 'reply', id)}
    </dl>
    ${safetyNotes(host, route.safety)} ${mailAddress(host, id)} ${namedBy(host, route.from)}
    <details ?open=${host.opened === id}>
      <summary>${contactUi!.fields.how}</summary>
      <p>${rich(words.how, host)}</p>
      ${route.guides.map((each) => guide(host, each))}
      ${
        words.prepare?.length
          ? html`<p class="prepare">${contactUi!.fields.prepare}</p>
              ${list(host, words.prepare)}`
          : nothing
      }
      ${words.note ? html`<p class="small">${rich(words.note, host)}</p>` : nothing}
    </details>
  </li>`;
}

function render(host: AliSupportContacts): TemplateResult {
  const { contactUi, contactPanels: panels } = host.words!;
  return html`
    ${host.hides('heading') ? nothing : heading(host, 0, contactUi!.heading)} ${hours(host)}
    <div class="needs" role="group" aria-labelledby="need">
      <p id="need" class="small">${contactUi!.needHeading}</p>
      ${needs.map(
        (need) =>
          html`<button
            type="button"
            aria-pressed=${host.need === need ? 'true' : 'false'}
            @click=${() => host.choose(need)}
          >
            ${contactUi!.needs[need]}
          </button>`,
      )}
    </div>
    <ul class="cards">
      ${repeat(
        sortByNeed(host.cards, host.need),
        (id) => id,
        (id) => card(host, id),
      )}
    </ul>
    <div class="panels">
      ${heading(host, 1, contactUi!.more)}
      ${(Object.keys(contactPanels) as ContactPanelId[]).map((id) =>
        panel(
          host,
          panels![id],
          contactPanels[id],
          host.words!.supportFacts!,
          id === 'panel-outside' && host.complete ? regionNotes(host) : nothing,
        ),
      )}
    </div>
    ${sources(host)}
  `;
}

export default { styles: [contentStyles, styles], render };
