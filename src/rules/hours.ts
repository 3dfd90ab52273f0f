/** Opening hours of the Russian chat: the guides disagree, so there are three states and no promise (C-01). */
import { HOURS, MOSCOW } from '../content/facts.js';

/** `both` guides say open · `one` says so · `none` says so. */
export type ChatState = 'both' | 'one' | 'none';

const DAY = 24 * 60;
const within = (minutes: number, [from, to]: readonly [number, number]): boolean =>
  (minutes >= from && minutes < to) || minutes + DAY < to;

/** Minutes after midnight on the clock of a time zone. Throws a RangeError for an unknown zone. */
export function minutesIn(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return number('hour') * 60 + number('minute');
}

/** Moscow has no summer time; that is enough where the browser has no zone data. */
function moscowMinutes(at: Date): number {
  try {
    return minutesIn(MOSCOW, at);
  } catch {
    return (Math.floor(at.getTime() / 60000) + 180) % DAY;
  }
}

export function chatState(at: Date): ChatState {
  const minutes = moscowMinutes(at);
  return within(minutes, HOURS.both) ? 'both' : within(minutes, HOURS.one) ? 'one' : 'none';
}

/** The instant at which the Moscow clock shows `minutes` on the Moscow day of `at`. */
function moscowInstant(at: Date, minutes: number): Date {
  const start = Math.floor(at.getTime() / 60000) * 60000;
  return new Date(start + (minutes - moscowMinutes(at)) * 60000);
}

/** The zone asked for, else the browser's; undefined for an unknown one, or UTC, with which browsers hide it. */
export function visitorZone(wanted?: string): string | undefined {
  try {
    const zone = wanted || new Intl.DateTimeFormat().resolvedOptions().timeZone;
    minutesIn(zone, new Date(0));
    return wanted || !/^(Etc\/)?(UTC|GMT|UCT|Universal|Zulu)$/.test(zone) ? zone : undefined;
  } catch {
    return undefined;
  }
}

/** `08:00` for 480, `01:00` for 1500. */
export function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const inDay = ((minutes % DAY) + DAY) % DAY;
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

/** A window of the Moscow clock on the clock of another zone, for the Moscow day of `at`. */
export function windowIn(
  timeZone: string,
  window: readonly [number, number],
  at: Date,
): { from: string; to: string; acrossMidnight: boolean } {
  // Moscow itself needs no zone data, which the browser may not have.
  const there = (minutes: number): number =>
    timeZone === MOSCOW ? minutes % DAY : minutesIn(timeZone, moscowInstant(at, minutes));
  const [from, to] = [there(window[0]), there(window[1])];
  return { from: clock(from), to: clock(to), acrossMidnight: to <= from };
}
