import { html, nothing, type TemplateResult } from 'lit';
import { HOURS, MOSCOW } from '../../content/facts.js';
import { clock, visitorZone, windowIn } from '../../rules/hours.js';
import { textOf, warn } from '../../base/attributes.js';
import { changing } from '../../parts/text.js';
import type { Clock } from '../../parts/contact-card.js';
import type { AliSupportContacts } from './element.js';

/** The time zone of "your time", or undefined when the browser hides it; warns about an unknown one. */
function zoneOf(host: AliSupportContacts): string | undefined {
  const wanted = textOf(host.timeZone, 100);
  const zone = visitorZone(wanted);
  if (zone || !wanted) return zone;
  warn(host, 'time-zone', wanted, 'an IANA name such as Europe/Oslo');
  return visitorZone();
}

/** The clock of an element: the time it is told to show, in the reader's zone. */
export const clockOf = (host: AliSupportContacts): Clock => ({ now: host.clock, zone: zoneOf(host) });

/** A window of the Moscow clock in both times; a time past midnight is marked. */
function row(host: AliSupportContacts, name: string, window: readonly [number, number]): TemplateResult {
  const { contactUi } = host.pack('support-contacts');
  const zone = zoneOf(host);
  const local = zone && zone !== MOSCOW ? windowIn(zone, window, host.clock) : undefined;
  const time = (from: string, to: string, nextDay: boolean, where: string): TemplateResult =>
    html`<dd>
      <b>${changing(`${from}–${to}`)}</b>${nextDay ? ` (${contactUi.nextDay})` : ''}
      <span class="small">${where}</span>
    </dd>`;
  return html`<div>
    <dt>${name}</dt>
    ${local ? time(local.from, local.to, local.acrossMidnight, contactUi.yourTime) : nothing}
    ${time(clock(window[0]), clock(window[1]), window[1] > 1440, contactUi.moscowTime)}
  </div>`;
}

/** When the Russian chat is open: the hours of both guides in Moscow time and the visitor's own. */
export function hours(host: AliSupportContacts): TemplateResult {
  const { contactUi } = host.pack('support-contacts');
  const zone = zoneOf(host);
  return html`<div class="hours">
    <dl>
      ${row(host, contactUi.hoursBoth, HOURS.both)} ${row(host, contactUi.hoursOne, HOURS.one)}
      ${row(host, contactUi.bestTime, HOURS.best)}
    </dl>
    ${zone ? nothing : html`<p class="small">${contactUi.zoneHidden}</p>`}
    <p class="small">${contactUi.daysUnknown}</p>
  </div>`;
}
