/** Which contacts are offered, and in which order. */
import { expect } from '@open-wc/testing';
import ukrainian from '../../../packs/uk/support-contacts.js';
import { contactIds, needs } from '../../content/ids.js';
import {
  below,
  choose,
  listed,
  needIds,
  open,
  setClock,
  tag,
  words,
} from '../../../test/harness/contacts.js';
import { all, one, show, text, unfold, until, warnings } from '../../../test/harness/harness.js';
import { sortCards } from './view.js';

describe('which contacts are offered', () => {
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
});
