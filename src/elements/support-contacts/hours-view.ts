import { html, nothing, type TemplateResult } from 'lit';
import { HOURS, MOSCOW } from '../../content/facts.js';
import { chatState, clock, duration, minutesUntilOpening, visitorZone, windowIn } from '../../logic/hours.js';
import { warn } from '../../ui/attributes.js';
import { fill } from '../../ui/text.js';
import type { AliSupportContacts } from './element.js';

/** The zone of "your time", or undefined when it is hidden; an unknown one is said once. */
function zoneOf(host: AliSupportContacts): string | undefined {
  const wanted = String(host.timeZone ?? '')
    .slice(0, 100)
    .trim();
  const zone = visitorZone(wanted);
  if (zone || !wanted) return zone;
  warn(host, 'time-zone', wanted, 'an IANA name such as Europe/Oslo');
  return visitorZone();
}

/** A window of the Moscow clock in both times; a time past midnight is marked. */
function row(host: AliSupportContacts, name: string, window: readonly [number, number]): TemplateResult {
  const { contactUi } = host.words!;
  const zone = zoneOf(host);
  const local = zone && zone !== MOSCOW ? windowIn(zone, window, host.clock) : undefined;
  const time = (from: string, to: string, nextDay: boolean, where: string): TemplateResult =>
    html`<dd>
      <b>${from}–${to}</b>${nextDay ? ` (${contactUi!.nextDay})` : ''} <span class="small">${where}</span>
    </dd>`;
  return html`<div>
    <dt>${name}</dt>
    ${time(clock(window[0]), clock(window[1]), window[1] > 1440, contactUi!.moscowTime)}
    ${local ? time(local.from, local.to, local.acrossMidnight, contactUi!.yourTime) : nothing}
  </div>`;
}

/** When the Russian chat is open: the hours of both guides in Moscow time and the visitor's own. */
export function hours(host: AliSupportContacts): TemplateResult {
  const { contactUi } = host.words!;
  const zone = zoneOf(host);
  const { clock: at } = host;
  return html`<div class="hours">
    ${
      chatState(at) === 'both'
        ? nothing
        : html`<p>
            <b>${fill(contactUi!.opensIn, { time: duration(minutesUntilOpening(at), host.locale) })}</b>
          </p>`
    }
    <dl>
      ${row(host, contactUi!.hoursBoth, HOURS.both)} ${row(host, contactUi!.hoursOne, HOURS.one)}
      ${row(host, contactUi!.bestTime, HOURS.best)}
    </dl>
    ${zone ? nothing : html`<p class="small">${contactUi!.zoneHidden}</p>`}
    <p class="small">${contactUi!.daysUnknown}</p>
  </div>`;
}
