/** The contacts on the page: the one to start with, the others, addresses, notes. */
import { expect, oneEvent } from '@open-wc/testing';
import norwegian from '../../../packs/nb/support-contacts.js';
import { contactIds, contactsFor, needs } from '../../content/ids.js';
import { fill } from '../../parts/text.js';
import {
  below,
  choose,
  contacts,
  contactUi,
  listed,
  needIds,
  open,
  setClock,
  tag,
  words,
} from '../../../test/harness/contacts.js';
import {
  all,
  one,
  ownWords,
  show,
  text,
  unfold,
  until,
  withClipboard,
} from '../../../test/harness/harness.js';
import { locales } from '../../../packs/all/locales.js';

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
