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

/** A folded card: the summary says what it is good for and whether it is open now. */
function card(host: AliSupportContacts, id: ContactId): TemplateResult {
  const { contacts: cards, contactUi } = host.words!;
  const words = cards![id];
  const route = contacts[id];
  const state = route.hours === 'chat-ru' ? chatState(host.clock) : undefined;
  return html`<li>
    <details
      class="card contact"
      part="card"
      id=${id}
      .open=${host.opened.has(id)}
      @toggle=${(event: Event) => host.toggle(id, (event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <span>
          ${heading(host, 1, words.name, 2)}
          <span class="small">${rich(words.good, host)}</span>
          ${state ? html`<span class="badge ${state}" part="badge">${contactUi!.open[state]}</span>` : nothing}
        </span>
      </summary>
      ${state ? hours(host) : nothing} ${safetyNotes(host, route.safety)} ${mailAddress(host, id)}
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
      ${route.guides.map((each) => guide(host, each))} ${namedBy(host, route.from)}
    </details>
  </li>`;
}

function render(host: AliSupportContacts): TemplateResult {
  const { contactUi, contactPanels: panels } = host.words!;
  return html`
    ${host.hides('heading') ? nothing : heading(host, 0, contactUi!.heading)}
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
