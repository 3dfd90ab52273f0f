import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { HOURS } from '../content/facts.js';
import { chatState, clock, minutesIn, visitorZone, windowIn } from './hours.js';

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

describe('the state of the chat', () => {
  it('follows the Moscow clock for random instants', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let round = 0; round < 60; round++) {
      const at = new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 4 * 365 * 1440) * 60000);
      const utc = at.getUTCHours() * 60 + at.getUTCMinutes();
      const state = utc >= 300 && utc < 1020 ? 'both' : utc >= 240 && utc < 1320 ? 'one' : 'none';
      expect(chatState(at), at.toISOString()).to.equal(state);
    }
  });
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

describe('any instant in any zone', () => {
  const day = 86400000;
  /** Moscow has been at UTC+3 without summer time since 2014; written without the code under test. */
  const moscowMidnight = (at: Date): number => Math.floor((at.getTime() + 10800000) / day) * day - 10800000;
  const clockIn = (timeZone: string, instant: number): string =>
    new Date(instant)
      .toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
      .replace(/^24/, '00');

  it('shows the windows at the right local time', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2016-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        fc.constantFrom(HOURS.both, HOURS.one, HOURS.best),
        (at, zone, window) => {
          const midnight = moscowMidnight(at);
          const { from, to } = windowIn(zone, window, at);
          expect([from, to], `${at.toISOString()} ${zone}`).to.deep.equal(
            window.map((minutes) => clockIn(zone, midnight + minutes * 60000)),
          );
        },
      ),
      { numRuns: 400 },
    );
  }).timeout(20000);
});

describe('time zones', () => {
  it('are told apart from nonsense', () => {
    expect(['Europe/Oslo', 'Mars/Base', '<b>'].map(visitorZone)).to.deep.equal([
      'Europe/Oslo',
      undefined,
      undefined,
    ]);
  });

  it('UTC that a browser reports to hide the zone is no zone, UTC that the page asks for is one', () => {
    expect(visitorZone('UTC')).to.equal('UTC');
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
