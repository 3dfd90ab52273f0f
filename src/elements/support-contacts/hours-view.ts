import { html, nothing, type TemplateResult } from 'lit';
import { HOURS, MOSCOW } from '../../content/facts.js';
import { chatState, clock, minutesIn, nextOpening, windowIn } from '../../logic/hours.js';
import { heading } from '../../ui/heading.js';
import type { AliSupportContacts } from './element.js';

const span = ([from, to]: readonly [number, number]): string => `${clock(from)}–${clock(to)}`;

/** A window of the Moscow clock in both times; a time past midnight is marked. */
function row(host: AliSupportContacts, name: string, window: readonly [number, number]): TemplateResult {
  const { contactUi } = host.words!;
  const { zone } = host;
  const local = zone ? windowIn(zone, window, host.clock) : undefined;
  const next = (across: boolean): unknown =>
    across ? html` <small>(${contactUi!.nextDay})</small>` : nothing;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${span(window)}${next(window[1] > 1440)}</td>
    ${local ? html`<td>${local.from}–${local.to}${next(local.acrossMidnight)}</td>` : nothing}
  </tr>`;
}

/** When the Russian chat is open: now, and the hours of both guides in Moscow time and the visitor's own. */
export function hours(host: AliSupportContacts): TemplateResult | typeof nothing {
  if (!host.cards.includes('channel-chat-ru')) return nothing;
  const { contactUi, contacts } = host.words!;
  const { zone, clock: at } = host;
  const state = chatState(at);
  const opening = nextOpening(at);
  const time = (zoneName: string): string => clock(minutesIn(zoneName, opening));
  return html`<div class="hours card">
    ${heading(host, 1, contacts!['channel-chat-ru'].name)}
    <p class="state ${state}"><b>${contactUi!.open[state]}</b></p>
    ${
      state === 'both'
        ? nothing
        : html`<p>
            ${contactUi!.nextOpening}: ${time(MOSCOW)}
            (${contactUi!.moscowTime})${
              zone && zone !== MOSCOW ? html`, ${time(zone)} (${contactUi!.yourTime})` : nothing
            }
          </p>`
    }
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${contactUi!.moscowTime}</th>
          ${zone ? html`<th scope="col">${contactUi!.yourTime}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${row(host, contactUi!.hoursBoth, HOURS.both)} ${row(host, contactUi!.hoursOne, HOURS.one)}
        ${row(host, contactUi!.bestTime, HOURS.best)}
      </tbody>
    </table>
    ${zone ? nothing : html`<p class="small">${contactUi!.zoneHidden}</p>`}
    <p class="small">${contactUi!.daysUnknown}</p>
  </div>`;
}
