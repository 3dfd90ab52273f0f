/** When the Russian chat answers. */
import { expect } from '@open-wc/testing';
import { fill } from '../../parts/text.js';
import { contactUi, setClock, tag, words } from '../../../test/harness/contacts.js';
import { all, one, show, text, unfold, warnings } from '../../../test/harness/harness.js';

describe('hours of the Russian chat', () => {
  for (const [time, state, isShut] of [
    ['12:00', 'both', false],
    ['07:30', 'one', false],
    ['03:00', 'none', true],
  ] as const) {
    it(`says at ${time} Moscow time that the Russian chat is “${state}”, never that it is surely open`, async () => {
      const element = await show(tag, { lang: 'en', 'time-zone': 'Europe/Kyiv' });
      element.show('chat-ru');
      await setClock(element, time);
      const badge = one(element, '#channel-chat-ru [part=badge]');
      expect(words(badge)).to.equal(fill(contactUi.open[state], { time: '07:00' }));
      expect(badge.classList.contains('shut')).to.equal(isShut);
      expect(text(element, '#channel-chat-ru')).to.not.match(/guarantee|always/i);
    });
  }

  it('shows the hours in Moscow time and in the visitor’s own time', async () => {
    const element = await show(tag, { lang: 'en', 'time-zone': 'Europe/Oslo' });
    element.show('chat-ru');
    await setClock(element, '12:00');
    expect(all(element, '.hours')).to.have.length(0);
    await unfold(element, '.section > .how');
    const rows = all(element, '.hours dl > div').map(words);
    const { yourTime: yours, moscowTime: moscow, nextDay } = contactUi;
    expect(rows[0]).to.contain(`06:00–18:00 ${yours} 08:00–20:00 ${moscow}`);
    expect(rows[1]).to.contain(`05:00–23:00 ${yours} 07:00–01:00 (${nextDay}) ${moscow}`);
  });

  it('warns of an unknown time zone and takes the browser’s', async () => {
    const said = await warnings(async () => {
      const element = await show(tag, { lang: 'en', 'time-zone': 'Mars/Base' });
      element.show('chat-ru');
      await element.updateComplete;
      await unfold(element, '.section > .how');
      expect(all(element, '.hours dl > div')).to.have.length(3);
    });
    expect(said.filter((line) => line.includes('time-zone'))).to.have.length(1);
  });

  it('stays current: draws again each full minute while the page is seen, and not after it is gone', async () => {
    const { setTimeout: real, clearTimeout: realClear } = window;
    // Other timers run as ever; the one of the clock is recognised by what it looks at.
    const isTick = (run: () => void): boolean => run.toString().includes('document.hidden');
    const timers = new Map<number, { run: () => void; delay: number }>();
    let next = 1;
    try {
      window.setTimeout = ((run: () => void, delay = 0) => {
        if (!isTick(run)) return real(run, delay);
        timers.set(next, { run, delay });
        return next++;
      }) as unknown as typeof setTimeout;
      window.clearTimeout = ((id: number) => (timers.delete(id), realClear(id))) as typeof clearTimeout;
      const element = await show(tag);
      const minute = (): [number, { run: () => void; delay: number }][] => [...timers];
      expect(minute()).to.have.length(1);
      expect(minute()[0]![1].delay).to.be.within(1, 60000);
      const updated = element.updateComplete;
      minute()[0]![1].run();
      await updated;
      element.remove();
      expect(minute()).to.have.length(0);
    } finally {
      window.setTimeout = real;
      window.clearTimeout = realClear;
    }
  });
});
