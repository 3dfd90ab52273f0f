import { expect, oneEvent } from '@open-wc/testing';
import norwegian from '../../../packs/nb/support-contacts.js';
import supportContacts from '../../../packs/en/support-contacts.js';
import ukrainian from '../../../packs/uk/support-contacts.js';
import { contactIds, contactsFor, needs, type ContactId, type Need } from '../../content/ids.js';
import { fill } from '../../parts/text.js';
import {
  all,
  one,
  ownWords,
  show,
  text,
  unfold,
  until,
  warnings,
  withClipboard,
} from '../../../test/harness/harness.js';
import type { AliSupportContacts } from './element.js';
import { sortCards } from './view.js';
import { locales } from '../../../packs/all/locales.js';

const tag = 'ali-support-contacts';
const { contacts, contactUi } = supportContacts;
const at = (time: string): Date => new Date(`2026-01-14T${time}:00+03:00`);
const needIds = Object.keys(needs) as Need[];
const words = (part: Element): string => part.textContent!.replace(/\s+/g, ' ').trim();

/** The contact whose name this is, in the language of the element. */
const named = (element: AliSupportContacts, name: string): ContactId | undefined =>
  contactIds.find((id) => element.pack('support-contacts').contacts[id].name === name.trim());
/** All contacts, in the order of the list that is folded. */
async function listed(element: AliSupportContacts): Promise<(ContactId | undefined)[]> {
  await unfold(element, '.all');
  return all(element, '.all .contact > summary').map((title) => named(element, title.textContent!));
}
/** The contacts below the open one. */
const below = (element: AliSupportContacts): (ContactId | undefined)[] =>
  all(element, 'button.choice > span').map((row) =>
    named(element, row.firstChild!.nextSibling!.textContent!),
  );
/** The one contact that is open. */
function open(element: Element): string {
  const cards = all(element, '.card');
  expect(cards).to.have.length(1);
  return cards[0]!.id;
}
async function setClock(element: AliSupportContacts, time: string): Promise<void> {
  element.now = at(time);
  await element.updateComplete;
}
async function choose(element: AliSupportContacts, need: Need): Promise<void> {
  one(element, '.need label', contactUi.needs[need]).click();
  await element.updateComplete;
}

describe('support contacts', () => {
  it('opens with the one contact to start with: the way there, what to have ready, the message', async () => {
    const element = await show(tag);
    const id = needs.blocked[0];
    expect(open(element)).to.equal(id);
    expect(text(element, '.card .label')).to.equal(contactUi.here);
    expect(text(element, '.card [part=heading]')).to.equal(contacts[id].name);
    expect(all(element, '.card .path li')).to.have.length(contacts[id].path.length);
    expect(text(element, '.card .facts')).to.contain(contacts[id].prepare[0]);
    expect(text(element, '.card [part=safety]')).to.equal(contacts[id].warning);
    expect(all(element, '.button')).to.have.length(1);
    expect(one(element, '.card .button').closest('.letter')).to.not.equal(null);
  });

  it('has every contact in a folded list with what it is for, its language and what to have ready', async () => {
    const element = await show(tag);
    expect(all(element, '.all .contact')).to.have.length(0);
    expect([...(await listed(element))].sort()).to.deep.equal([...contactsFor(contactIds, element)].sort());
    expect(text(element, '.all > summary')).to.equal(fill(contactUi.all, { n: contactIds.length }));
    await unfold(element, '.all, .contact');
    for (const contact of all(element, '.all .contact')) {
      expect(contact.querySelectorAll('.path > li').length, words(contact)).to.be.above(0);
      expect(contact.querySelectorAll('dt').length, words(contact)).to.be.above(2);
    }
  });

  it('gives exactly the three known addresses, each with a doubt and a copy button', async () => {
    const element = await show(tag);
    await unfold(element, '.all, .contact');
    const found = all(element, '.all .mail a').map((link) => link.textContent);
    expect([...found].sort()).to.deep.equal([
      'buyerservice@aliexpress.com',
      'complaint@aliexpress.com',
      'security@aliexpress.com',
    ]);
    expect(all(element, '.all .mail .copy')).to.have.length(3);
    for (const id of contactIds.filter((each) => each.startsWith('channel-email-'))) {
      const entry = all(element, '.all .contact').find((each) => words(each).startsWith(contacts[id].name))!;
      expect(words(entry), id).to.contain(contacts[id].reply);
      element.show(id);
      await element.updateComplete;
      expect(text(element, `#${id} .place`)).to.contain(contacts[id].status);
    }
    await unfold(element);
    expect(text(element)).to.not.match(/\+?\d[\d ()-]{8,}\d/);
  });

  for (const need of needIds) {
    it(`the open card follows the need: ${need}`, async () => {
      const element = await show(tag);
      await setClock(element, '12:00');
      await choose(
        element,
        needIds.find((each) => each !== need)!,
      );
      await choose(element, need);
      const radio = one(element, '.need label', contactUi.needs[need]).querySelector('input')!;
      expect(radio.checked).to.equal(true);
      const sorted = await listed(element);
      expect([open(element), sorted[0]]).to.deep.equal([needs[need][0], needs[need][0]]);
      expect(sorted.slice(0, needs[need].length)).to.deep.equal(needs[need]);
      expect(below(element)).to.deep.equal(sorted.slice(1, 4));
      expect(all(element, '.card .letter')).to.have.length(need === 'question' ? 0 : 1);
    });
  }

  it('another contact that is pressed opens with the focus on its heading, and the first one is offered again', async () => {
    const element = await show(tag);
    const [pressed] = below(element);
    all(element, 'button.choice')[0]!.click();
    await until(() => element.shadowRoot!.activeElement, 'the focus');
    expect(open(element)).to.equal(pressed);
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.card [part=heading]'));
    expect(text(element, '.card .label')).to.equal(contactUi.chosen);
    expect(below(element)).to.include(needs.blocked[0]).and.not.include(pressed);
    await choose(element, 'order');
    expect([open(element), text(element, '.card .label')]).to.deep.equal([needs.order[0], contactUi.here]);
  });

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

  it('shows the channels asked for, in that order; `email` is all three addresses', async () => {
    const element = await show(tag, { lang: 'en', channels: 'bank email chat-ru' });
    expect(await listed(element)).to.deep.equal([
      'channel-bank',
      'channel-email-security',
      'channel-email-buyerservice',
      'channel-email-complaint',
      'channel-chat-ru',
    ]);
    // Of these, it is the first that helps with a blocked account.
    expect(open(element)).to.equal('channel-email-security');
    await choose(element, 'money');
    expect(open(element)).to.equal('channel-bank');
  });

  it('warns once of unknown channels and shows the rest, or all', async () => {
    const said = await warnings(async () => {
      const some = await show(tag, { lang: 'en', channels: 'fax __proto__ police' });
      expect(await listed(some)).to.deep.equal(['channel-police']);
      expect([open(some), below(some)]).to.deep.equal(['channel-police', []]);
      const none = await show(tag, { lang: 'en', channels: 'fax' });
      expect(await listed(none)).to.deep.equal(await listed(await show(tag)));
    });
    expect(said.filter((line) => line.includes('channels'))).to.have.length(2);
  });

  it('sorts without losing one', () => {
    for (const need of needIds) {
      for (const isClosed of [true, false]) {
        const sorted = sortCards(contactIds, needs[need], isClosed);
        expect([...sorted].sort()).to.deep.equal([...contactIds].sort());
        expect(sorted[0]).to.equal(needs[need][0]);
      }
    }
  });

  it('in Russian the Russian chat comes before the English one, and after it while it is closed', async () => {
    const element = await show(tag, { lang: 'ru' });
    const chats = async () => (await listed(element)).filter((id) => id?.startsWith('channel-chat-'));
    for (const need of needIds) {
      await setClock(element, '09:00');
      one(element, '.need label', element.pack('support-contacts').contactUi.needs[need]).click();
      await element.updateComplete;
      expect(await chats(), need).to.deep.equal(['channel-chat-ru', 'channel-chat-en']);
      await setClock(element, '03:00');
      expect(await chats(), need).to.deep.equal(['channel-chat-en', 'channel-chat-ru']);
    }
  });

  it('in other languages the Russian chat comes after the English one', async () => {
    for (const lang of ['en', 'nb']) {
      const element = await show(tag, { lang });
      await setClock(element, '09:00');
      const order = await listed(element);
      expect(order.indexOf('channel-chat-ru')).to.be.above(order.indexOf('channel-chat-en'));
    }
  });

  const ukrainians: Record<string, string>[] = [{ lang: 'uk' }, { lang: 'ru', region: 'ua' }];
  for (const attributes of ukrainians) {
    it(`never offers the Russian chat with ${JSON.stringify(attributes)}, also when the page asks for it`, async () => {
      const plain = await show(tag, attributes);
      const order = await listed(plain);
      expect([...order].sort()).to.deep.equal(contactIds.filter((id) => id !== 'channel-chat-ru').sort());
      const asked = await show(tag, { ...attributes, channels: 'chat-ru' });
      expect(await listed(asked), 'all, as if nothing had been asked for').to.deep.equal(order);
      expect([open(asked), below(asked)]).to.deep.equal([open(plain), below(plain)]);
      const among = await show(tag, { ...attributes, channels: 'chat-ru bank' });
      expect(await listed(among)).to.deep.equal(['channel-bank']);
      for (const element of [plain, asked, among]) {
        expect(element.show('chat-ru')).to.equal(false);
        const { contacts: own, contactPanels } = element.pack('support-contacts');
        await unfold(element);
        const titles = all(element, 'summary, .choice, [part=heading]').map(words).join('\n');
        expect(titles).to.not.contain(own['channel-chat-ru'].name);
        expect(titles).to.not.contain(contactPanels['panel-chat-ru'].title);
        expect(all(element, '.hours')).to.have.length(0);
      }
    });
  }

  it('takes the Russian chat away when the language becomes Ukrainian, also when it was open', async () => {
    const element = await show(tag, { lang: 'ru' });
    element.show('chat-ru');
    await element.updateComplete;
    expect(open(element)).to.equal('channel-chat-ru');
    element.lang = 'uk';
    await until(() => element.locale === 'uk');
    await element.updateComplete;
    expect(open(element)).to.equal(needs.blocked[0]);
    expect(text(element, '.card [part=heading]')).to.equal(ukrainian.contacts[needs.blocked[0]].name);
  });

  it('opens a card among those that the page asks for later', async () => {
    const element = await show(tag);
    element.show('police');
    element.setAttribute('channels', 'bank seller');
    await element.updateComplete;
    expect(['channel-bank', 'channel-seller']).to.include(open(element));
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
    await unfold(element, '.more, .panel');
    const rows = all(element, 'table tr').map(words);
    expect(rows).to.have.length(7);
    expect(rows[0])
      .to.match(/^russisk/)
      .and.contain(norwegian.contactUi.namedAll);
    expect(rows[6])
      .to.match(/^norsk/)
      .and.contain(norwegian.contactUi.namedNone);
  });

  it('copies an address and says so; when refused, selects it and says how', async () => {
    const element = await show(tag);
    element.show('email-security');
    await element.updateComplete;
    const button = one(element, '.card .mail .copy');
    const press = async (): Promise<unknown> => {
      const copied = oneEvent(element, 'ali-copy');
      button.click();
      const { detail } = (await copied) as CustomEvent;
      await element.updateComplete;
      return detail;
    };
    const told = { kind: 'email', id: 'email-security' };
    const written = await withClipboard(async () => {
      expect(await press()).to.deep.equal({ ...told, ok: true });
    });
    expect(written).to.deep.equal(['security@aliexpress.com']);
    expect(words(button)).to.equal(element.words.ui.copied);
    await withClipboard(async () => {
      expect(await press()).to.deep.equal({ ...told, ok: false });
    }, 'refuse');
    expect(text(element, '.sr[role=status]')).to.equal(element.words.ui.copyFailed);
    expect(text(element, '.mail .failed p')).to.equal(element.words.ui.copyFailed);
    const field = one(element, '.mail .failed textarea') as HTMLTextAreaElement;
    expect(field.value).to.equal('security@aliexpress.com');
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
  });

  it('lets the page cancel a link, and tells it no subject or body', async () => {
    const element = await show(tag);
    element.show('email-security');
    await element.updateComplete;
    const link = one(element, '.card .mail a') as HTMLAnchorElement;
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

  it('the page opens a card by its id, with or without `channel-`', async () => {
    const element = await show(tag);
    expect(element.show('fax')).to.equal(false);
    expect(open(element)).to.equal(needs.blocked[0]);
    for (const id of ['bank', 'channel-police']) {
      expect(element.show(id)).to.equal(true);
      await element.updateComplete;
      expect(open(element)).to.equal(`channel-${id.replace('channel-', '')}`);
    }
  });

  it('shows the notes of one region, or all of them folded', async () => {
    const folded = await show(tag);
    await unfold(folded, '.regions');
    expect(all(folded, '.regions .region')).to.have.length(5);
    const norway = await show(tag, { lang: 'en', region: 'no' });
    expect(all(norway, '.regions .fold-body'), 'folded at first').to.have.length(0);
    await unfold(norway, '.regions');
    expect(all(norway, '.regions .region')).to.have.length(0);
    expect(text(norway, '.regions')).to.contain('VOEC').and.not.contain('EUR 150');
    const [before] = norway.words.notes.legal.split('{date}');
    expect(text(norway, '.regions'))
      .to.contain(before!.trim())
      .and.match(/\w+ \d+, \d{4}/);
  });

  it('holds no word of its own', async () => {
    const element = await show(tag, { lang: 'pseudo' });
    await unfold(element);
    expect(ownWords(element)).to.equal('');
    expect(text(element).length).to.be.above(5000);
  });

  for (const locale of locales) {
    it(`is accessible in ${locale}, light and dark, folded and open`, async () => {
      const element = await show(tag, { lang: locale, theme: 'light' });
      await expect(element).to.be.accessible();
      element.setAttribute('theme', 'dark');
      await unfold(element);
      await expect(element).to.be.accessible();
    }).timeout(60000);
  }
});
