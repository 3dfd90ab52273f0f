import { expect, oneEvent } from '@open-wc/testing';
import supportContacts from '../../../packs/en/support-contacts.js';
import { contactIds, contactsFor } from '../../content/ids.js';
import type { Need } from '../../content/types.js';
import { all, one, ownWords, show, text, unfold, warnings } from '../../../test/harness/harness.js';
import { sortCards } from './view.js';

const tag = 'ali-support-contacts';
const { contacts } = supportContacts;
const cards = (element: Element): string[] => all(element, '.cards .card').map((card) => card.id);
const at = (time: string): Date => new Date(`2026-01-14T${time}:00+03:00`);

describe('support contacts', () => {
  it('shows every contact with what it is good for, its language and when', async () => {
    const element = await show(tag);
    expect(cards(element)).to.deep.equal(contactsFor('en'));
    for (const card of all(element, '.cards .card')) {
      expect(card.querySelectorAll('dt').length, card.id).to.be.above(3);
    }
  });

  it('gives exactly the three known addresses, each with a doubt and a copy button', async () => {
    const element = await show(tag);
    const found = all(element, '.mail a').map((link) => link.textContent);
    expect(new Set(found)).to.deep.equal(
      new Set(['security@aliexpress.com', 'buyerservice@aliexpress.com', 'complaint@aliexpress.com']),
    );
    expect(all(element, '.mail .copy')).to.have.length(3);
    expect(text(element, '#channel-email-security')).to.contain('may no longer be answered');
    expect(text(element)).to.not.match(/\+?\d[\d ()-]{8,}\d/);
  });

  for (const [time, state] of [
    ['12:00', 'both'],
    ['07:30', 'one'],
    ['03:00', 'none'],
  ] as const) {
    it(`says at ${time} Moscow time that the Russian chat is “${state}”, never that it is surely open`, async () => {
      const element = await show(tag, { lang: 'en', 'time-zone': 'Europe/Oslo' });
      element.now = at(time);
      await element.updateComplete;
      expect(one(element, '#channel-chat-ru .badge').classList.contains(state)).to.equal(true);
      expect(text(element, '#channel-chat-ru')).to.not.match(/guarantee|always/i);
    });
  }

  it('shows the hours in Moscow time and in the visitor’s own time', async () => {
    const element = await show(tag, { lang: 'en', 'time-zone': 'Europe/Oslo' });
    element.now = at('12:00');
    await element.updateComplete;
    const rows = all(element, '.hours dl > div').map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
    expect(rows[0]).to.match(/08:00–20:00 Moscow time 06:00–18:00 Your time$/);
    expect(rows[1]).to.match(/07:00–01:00 \(next day\) Moscow time 05:00–23:00 Your time$/);
  });

  it('says when it opens next', async () => {
    const element = await show(tag, { lang: 'en', 'time-zone': 'Europe/Kyiv' });
    element.now = at('22:40');
    await element.updateComplete;
    expect(text(element, '.hours')).to.match(
      /opens in 9 hr 20 min .*08:00–20:00 Moscow time 07:00–19:00 Your time/,
    );
  });

  it('warns of an unknown time zone and takes the browser’s', async () => {
    const said = await warnings(async () => {
      const element = await show(tag, { lang: 'en', 'time-zone': 'Mars/Base' });
      expect(all(element, '.hours dl')).to.have.length(1);
    });
    expect(said.filter((line) => line.includes('time-zone'))).to.have.length(1);
  });

  it('shows the channels asked for, in that order; `email` is all three addresses', async () => {
    const element = await show(tag, { lang: 'en', channels: 'faq email chat-ru' });
    expect(cards(element)).to.deep.equal([
      'channel-faq',
      'channel-email-security',
      'channel-email-buyerservice',
      'channel-email-complaint',
      'channel-chat-ru',
    ]);
  });

  it('warns once of unknown channels and shows the rest, or all', async () => {
    const said = await warnings(async () => {
      expect(cards(await show(tag, { lang: 'en', channels: 'fax __proto__ eva' }))).to.deep.equal([
        'channel-eva',
      ]);
      expect(cards(await show(tag, { lang: 'en', channels: 'fax' }))).to.deep.equal(contactsFor('en'));
    });
    expect(said.filter((line) => line.includes('channels'))).to.have.length(2);
  });

  it('sorts by need', async () => {
    const element = await show(tag);
    all(element, '.needs button')[1]!.click();
    await element.updateComplete;
    expect(cards(element)).to.deep.equal(sortCards(contactsFor('en'), contacts, 'money', 'both'));
    expect(all(element, '.needs button')[1]!.getAttribute('aria-pressed')).to.equal('true');
    for (const need of ['blocked', 'money', 'order', 'question'] as Need[]) {
      const sorted = sortCards(contactIds, contacts, need, 'both');
      expect([...sorted].sort()).to.deep.equal([...contactIds].sort());
      expect(contacts[sorted[0]!].needs[0], need).to.equal(need);
    }
  });

  it('puts the English chat before the Russian one while that is probably closed', async () => {
    const element = await show(tag, { lang: 'ru', channels: 'chat-ru chat-en faq' });
    element.now = at('03:00');
    await element.updateComplete;
    expect(cards(element)).to.deep.equal(['channel-chat-en', 'channel-chat-ru', 'channel-faq']);
    element.now = at('09:00');
    await element.updateComplete;
    expect(cards(element)).to.deep.equal(['channel-chat-ru', 'channel-chat-en', 'channel-faq']);
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

  it('says which languages the guides name', async () => {
    const element = await show(tag, { lang: 'nb' });
    const rows = all(element, 'table tr').map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
    expect(rows).to.have.length(7);
    expect(rows[0]).to.match(/^russisk/);
    expect(rows[6]).to.match(/^norsk/);
  });

  it('copies an address and says so; when refused, selects it and says how', async () => {
    const element = await show(tag);
    const button = one(element, '.mail .copy');
    const written: string[] = [];
    const { clipboard } = navigator;
    const fake = (writeText: (value: string) => Promise<void>): unknown =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      fake(async (value) => void written.push(value));
      let copied = oneEvent(element, 'ali-copy');
      button.click();
      expect(((await copied) as CustomEvent).detail).to.deep.equal({
        kind: 'email',
        id: 'email-security',
        ok: true,
      });
      expect(written).to.deep.equal(['security@aliexpress.com']);
      fake(async () => {
        throw new Error('denied');
      });
      copied = oneEvent(element, 'ali-copy');
      button.click();
      expect(((await copied) as CustomEvent).detail.ok).to.equal(false);
      await element.updateComplete;
      expect(text(element, '.sr[role=status]')).to.match(/by hand/);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('lets the page cancel a link, and tells it no subject or body', async () => {
    const element = await show(tag);
    const link = one(element, '.mail a') as HTMLAnchorElement;
    const pressed = oneEvent(element, 'ali-link');
    element.addEventListener('ali-link', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    const { detail } = (await pressed) as CustomEvent;
    expect(detail).to.deep.equal({
      kind: 'email',
      id: 'email-security',
      href: 'mailto:security@aliexpress.com',
    });
    expect(click.defaultPrevented).to.equal(true);
  });

  it('puts the Russian chat first in Russian and Ukrainian, the English one elsewhere', async () => {
    const firstIn = async (lang: string): Promise<string | undefined> => {
      const element = await show(tag, { lang });
      // While the Russian chat is open; at night the English one comes first everywhere.
      element.now = new Date('2026-03-02T09:00:00Z');
      await element.updateComplete;
      return cards(element)[0];
    };
    for (const locale of ['ru', 'uk']) expect(await firstIn(locale)).to.equal('channel-chat-ru');
    for (const locale of ['en', 'nb']) expect(await firstIn(locale)).to.equal('channel-chat-en');
  });

  it('opens a card by id', async () => {
    const element = await show(tag);
    expect(element.show('eva')).to.equal(true);
    expect(element.show('fax')).to.equal(false);
    await element.updateComplete;
    expect((one(element, '#channel-eva') as HTMLDetailsElement).open).to.equal(true);
  });

  it('shows the notes of one region, or all of them folded', async () => {
    const folded = await show(tag);
    expect(all(folded, '.regions details')).to.have.length(5);
    const norway = await show(tag, { lang: 'en', region: 'no' });
    expect(all(norway, '.regions details')).to.have.length(0);
    expect(text(norway, '.regions')).to.contain('VOEC').and.not.contain('EUR 150');
    expect(text(norway, '.regions')).to.match(/not legal advice\. As of \w+ \d+, \d{4}/);
  });

  it('holds no word of its own', async () => {
    const element = await show(tag, { lang: 'pseudo' });
    await unfold(element);
    expect(ownWords(element)).to.equal('');
    expect(text(element).length).to.be.above(5000);
  });

  for (const locale of ['en', 'ru', 'uk', 'nb']) {
    it(`is accessible in ${locale}, light and dark, folded and open`, async () => {
      const element = await show(tag, { lang: locale, theme: 'light' });
      await expect(element).to.be.accessible();
      element.setAttribute('theme', 'dark');
      await unfold(element);
      await expect(element).to.be.accessible();
    }).timeout(60000);
  }
});
