import { expect } from '@open-wc/testing';
import { HOURS } from '../content/facts.js';
import { chatState, clock, isZone, minutesIn, nextOpening, visitorZone, windowIn } from './hours.js';

/** Moscow is three hours ahead of UTC all year. */
const moscow = (day: string, time: string): Date => new Date(`${day}T${time}:00+03:00`);
const winter = '2026-01-14';
const summer = '2026-07-15';

describe('state of the Russian chat', () => {
  const minutes: [time: string, state: string][] = [
    ['00:00', 'one'],
    ['00:59', 'one'],
    ['01:00', 'none'],
    ['06:59', 'none'],
    ['07:00', 'one'],
    ['07:59', 'one'],
    ['08:00', 'both'],
    ['12:00', 'both'],
    ['19:59', 'both'],
    ['20:00', 'one'],
    ['23:59', 'one'],
  ];
  for (const day of [winter, summer]) {
    for (const [time, state] of minutes) {
      it(`${day} ${time} Moscow time: ${state}`, () => expect(chatState(moscow(day, time))).to.equal(state));
    }
  }
});

describe('next certain opening', () => {
  const rows: [at: string, next: string][] = [
    ['2026-01-14T00:30', '2026-01-14T08:00'],
    ['2026-01-14T07:59', '2026-01-14T08:00'],
    ['2026-01-14T08:00', '2026-01-14T08:00'],
    ['2026-01-14T20:00', '2026-01-15T08:00'],
    ['2026-12-31T23:59', '2027-01-01T08:00'],
    ['2026-03-29T03:30', '2026-03-29T08:00'],
  ];
  for (const [at, next] of rows) {
    it(`${at} → ${next}`, () =>
      expect(nextOpening(new Date(`${at}:00+03:00`)).toISOString()).to.equal(
        new Date(`${next}:00+03:00`).toISOString(),
      ));
  }
});

describe('hours in the visitor’s own time', () => {
  const rows: [zone: string, day: string, both: string, one: string, best: string][] = [
    ['Europe/Moscow', winter, '08:00–20:00', '07:00–01:00', '08:00–12:00'],
    ['Europe/Kyiv', winter, '07:00–19:00', '06:00–00:00', '07:00–11:00'],
    ['Europe/Kyiv', summer, '08:00–20:00', '07:00–01:00', '08:00–12:00'],
    ['Europe/Oslo', winter, '06:00–18:00', '05:00–23:00', '06:00–10:00'],
    ['Europe/Oslo', summer, '07:00–19:00', '06:00–00:00', '07:00–11:00'],
    ['America/New_York', winter, '00:00–12:00', '23:00–17:00', '00:00–04:00'],
    ['America/New_York', summer, '01:00–13:00', '00:00–18:00', '01:00–05:00'],
    ['Asia/Kathmandu', winter, '10:45–22:45', '09:45–03:45', '10:45–14:45'],
    ['UTC', summer, '05:00–17:00', '04:00–22:00', '05:00–09:00'],
  ];
  for (const [zone, day, ...expected] of rows) {
    it(`${zone} on ${day}`, () => {
      const at = moscow(day, '12:00');
      const shown = [HOURS.both, HOURS.one, HOURS.best].map((window) => {
        const { from, to } = windowIn(zone, window, at);
        return `${from}–${to}`;
      });
      expect(shown).to.deep.equal(expected);
    });
  }

  it('marks a window that crosses midnight there', () => {
    expect(windowIn('Asia/Kathmandu', HOURS.one, moscow(winter, '12:00')).acrossMidnight).to.equal(true);
    expect(windowIn('Europe/Oslo', HOURS.both, moscow(winter, '12:00')).acrossMidnight).to.equal(false);
  });
});

describe('time zones', () => {
  it('are told apart from nonsense', () => {
    expect(['Europe/Oslo', 'Mars/Base', '', '<b>'].map(isZone)).to.deep.equal([true, false, false, false]);
  });

  it('UTC that a browser reports to hide the zone is no zone, UTC that the page asks for is one', () => {
    expect(visitorZone('UTC')).to.equal('UTC');
    expect(visitorZone('Mars/Base')).to.equal(undefined);
    const { DateTimeFormat } = Intl;
    try {
      const options = { resolvedOptions: () => ({ timeZone: 'UTC' }) };
      Intl.DateTimeFormat = function (...args: []) {
        return args.length ? new DateTimeFormat(...args) : options;
      } as unknown as typeof Intl.DateTimeFormat;
      expect(visitorZone()).to.equal(undefined);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });

  it('clock and minutes agree', () => {
    expect([480, 1500, 0].map(clock)).to.deep.equal(['08:00', '01:00', '00:00']);
    expect(minutesIn('Asia/Kathmandu', new Date('2026-01-14T00:00:00Z'))).to.equal(5 * 60 + 45);
  });
});
