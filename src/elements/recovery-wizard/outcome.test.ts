import { expect, oneEvent } from '@open-wc/testing';
import words from '../../../packs/en/recovery-wizard.js';
import rest from '../../../packs/en/rest.js';
import { plainText } from '../../parts/plain-text.js';
import { all, one, paper, show, text, unfold, until } from '../../../test/harness/harness.js';

const tag = 'ali-recovery-wizard';

describe('an outcome', () => {
  it('is a checklist: the next step is marked, and ticks stay while the shopper looks elsewhere', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-blocked-reactivate' });
    const boxes = (): HTMLInputElement[] => all(wizard, '.do input') as HTMLInputElement[];
    const states = (): string[] =>
      all(wizard, '.step').map((step) => /now|done/.exec(step.className)?.[0] ?? '');
    expect(boxes()).to.have.length(all(wizard, '.step').length);
    expect(states().indexOf('now')).to.equal(0);
    boxes()[0]!.click();
    await wizard.updateComplete;
    expect(text(wizard, '.tap')).to.equal(`1 of ${boxes().length} done`);
    expect(states().slice(0, 2)).to.deep.equal(['done', 'now']);
    wizard.goTo('o-blocked-stuck');
    await wizard.updateComplete;
    wizard.back();
    await wizard.updateComplete;
    expect(boxes().map(({ checked }) => checked)).to.deep.equal(boxes().map((_, index) => index === 0));
    boxes()[0]!.click();
    await wizard.updateComplete;
    expect(text(wizard, '.tap')).to.equal(words.wizard.tap);
  });

  it('can be copied as text: everything, in order, without buttons', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-blocked-reactivate' });
    const asText = plainText(wizard, '.node');
    const { title, first, steps, expect: expected } = rest.outcomes['o-blocked-reactivate'];
    const beginnings = [title, first.text, ...steps.map((step) => step.text), expected].map(
      (each) => each.split('{')[0]!,
    );
    const places = beginnings.map((each) => asText.indexOf(each));
    expect(places.every((place) => place >= 0)).to.equal(true);
    expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
    expect(asText).to.match(/^1\. /m);
    expect(asText).to.not.match(/Print|Copy the|Tap its|1\. 1|\n{3}/);
    expect(asText, 'the next ways').to.contain(rest.outcomes['o-blocked-stuck'].title);
    expect(asText, 'the message').to.contain('My AliExpress account is blocked.');
    const copied = oneEvent(wizard, 'ali-copy');
    all(wizard, '.extras .copy')[0]!.click();
    const { kind, id } = ((await copied) as CustomEvent).detail;
    expect([kind, id]).to.deep.equal(['outcome', 'o-blocked-reactivate']);
  });

  it('is copied and printed with the steps of guides nobody has opened', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-browser' });
    const guide = one(wizard, '.steps details.guide') as HTMLDetailsElement;
    expect(guide.querySelector('.step')).to.equal(null);
    const { clipboard } = navigator;
    let asText = '';
    const writeText = (given: string): Promise<void> => Promise.resolve(void (asText = given));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      const copied = oneEvent(wizard, 'ali-copy');
      all(wizard, '.extras .copy')[0]!.click();
      await copied;
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    await wizard.updateComplete;
    expect(guide.querySelector('.step')).to.equal(null);
    guide.open = true;
    await until(() => guide.querySelector('.step'), 'the steps');
    const steps = [...guide.querySelectorAll('.step > p:first-child')].map((step) =>
      step.textContent!.trim(),
    );
    expect(steps).to.have.length.above(1);
    for (const step of steps) expect(asText).to.contain(step);

    const fresh = await show(tag, { lang: 'en', start: 'o-browser' });
    const frames = paper(fresh);
    const print = all(fresh, '.extras button').find((button) => button.textContent!.trim() === 'Print');
    print!.click();
    await until(() => frames.length, 'the print');
    expect(frames[0]!.contentDocument!.querySelectorAll('.guide .step').length).to.be.above(1);
    frames[0]!.contentWindow!.dispatchEvent(new Event('afterprint'));
  });

  it('when the clipboard refuses, the text is shown, selected, and the reader told how to copy it', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-fraud' });
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      const copied = oneEvent(wizard, 'ali-copy');
      all(wizard, '.extras .copy')[0]!.click();
      expect(((await copied) as CustomEvent).detail.ok).to.equal(false);
      const area = one(wizard, '.extras textarea') as HTMLTextAreaElement;
      expect(area.value).to.contain('What to expect');
      expect(area.selectionEnd).to.equal(area.value.length);
      expect(text(wizard, '.extras .failed')).to.match(/by hand/);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('opens the contact of the case in the element on the page', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-fraud' });
    await unfold(wizard, '.others');
    expect(text(wizard, '.others')).to.not.contain('All contacts and opening hours');
    const contacts = await show('ali-support-contacts', { lang: 'en', id: 'who' });
    wizard.requestUpdate();
    await wizard.updateComplete;
    const link = oneEvent(wizard, 'ali-link');
    one(wizard, '.others button', 'All contacts').click();
    const { detail } = (await link) as CustomEvent;
    expect(detail).to.deep.equal({
      kind: 'contacts',
      id: rest.outcomes['o-fraud'].contacts[0],
      href: '#who',
    });
    await until(() => document.activeElement === contacts);
    expect(contacts.shadowRoot!.activeElement?.closest('.card')?.id).to.equal(detail.id);
  });

  it('opens the cause of the case in the element on the page, unless the page takes over', async () => {
    const reasons = await show('ali-block-reasons');
    const wizard = await show(tag, { lang: 'en', start: 'o-fake-email' });
    await unfold(wizard, '.why');
    const button = one(wizard, '.why button', 'Why accounts');
    const stop = (event: Event): void => event.preventDefault();
    wizard.addEventListener('ali-link', stop);
    button.click();
    expect([...reasons.opened]).to.deep.equal([]);
    wizard.removeEventListener('ali-link', stop);
    button.click();
    expect([...reasons.opened]).to.deep.equal(['reason-email-fake']);
  });

  it('without such an element the cause stands in place, folded', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-fake-email' });
    const why = one(wizard, '.why');
    expect(why.querySelector('.facts')).to.equal(null);
    await unfold(wizard, '.why');
    expect(why.textContent).to.contain('The e-mail address was made up or mistyped');
    await expect(wizard).to.be.accessible();
  });

  it('“not my case” leads on, and Back returns', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-fraud' });
    one(wizard, '.choice', words.wizard.notMyCase).click();
    expect(wizard.state.node).to.equal('q-start');
    wizard.back();
    expect(wizard.state.node).to.equal('o-fraud');
  });

  it('offers no printing where the page hides it', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-fraud', hide: 'print' });
    expect(text(wizard, '.extras')).to.not.contain('Print');
  });

  it('shows the rights of the reader’s region where rules differ by country, with their date', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-return', region: 'eu' });
    await unfold(wizard, '.regions');
    expect(text(wizard, '.regions'))
      .to.match(/EUR.150/)
      .and.to.contain('2026');
    wizard.setAttribute('region', 'no');
    await wizard.updateComplete;
    expect(text(wizard, '.regions')).to.contain('Forbrukerrådet');
    expect(text(wizard, '.regions')).to.not.match(/EUR.150/);
    wizard.removeAttribute('region');
    await unfold(wizard);
    expect(all(wizard, '.regions details.region')).to.have.length(5);
  });

  it('tells of each page which documents and which later sources it comes from', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-taken-over' });
    await unfold(wizard, '.documents');
    expect(text(wizard, '.documents')).to.match(/Official AliExpress pages \(newest: 20\d\d\)/);
    const hidden = await show(tag, { lang: 'en', start: 'o-taken-over', hide: 'sources' });
    expect(all(hidden, '.documents')).to.have.length(0);
  });
});

describe('the message of a case', () => {
  const message = (wizard: Element): string => text(wizard, '.card .message');

  it('stands in the card with blanks, and is filled in while the shopper types', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-taken-over' });
    expect(message(wizard))
      .to.match(/^Hello,/)
      .and.to.contain('My login is your login name.');
    await unfold(wizard, '.how');
    const [login] = all(wizard, '.letter input[type=text]') as HTMLInputElement[];
    login!.value = 'anna@example.no';
    login!.dispatchEvent(new Event('input'));
    await wizard.updateComplete;
    expect(message(wizard)).to.contain('My login is anna@example.no.');
  });

  it('says what an answer has said, and nothing else', async () => {
    const wizard = await show(tag);
    const choice = rest.letters['tpl-takeover'].lines.find(({ when }) => when === 'told-code')!.english;
    for (const [option, says] of [
      ['code', true],
      ['orders', false],
    ] as const) {
      wizard.restart();
      wizard.answer('danger');
      wizard.answer(option);
      await wizard.updateComplete;
      expect(wizard.state.outcome).to.equal('o-taken-over');
      expect(message(wizard).includes(choice), option).to.equal(says);
    }
  });

  it('stands beside its meaning in another language, with the reader’s own words in it', async () => {
    const wizard = await show(tag, { lang: 'uk', start: 'o-taken-over' });
    await unfold(wizard, '.how');
    const [login] = all(wizard, '.letter input[type=text]') as HTMLInputElement[];
    login!.value = 'anna@example.ua';
    login!.dispatchEvent(new Event('input'));
    await wizard.updateComplete;
    expect(one(wizard, '.message').lang).to.equal('en');
    expect(text(wizard, '.meaning')).to.contain('anna@example.ua');
  });

  it('is folded below its button where writing is only the last step', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-browser' });
    expect(all(wizard, '.message')).to.have.length(0);
    expect(text(wizard, '.card .label')).to.equal(wizard.pack('support-contacts').contactUi.later);
    await unfold(wizard, '.how');
    expect(message(wizard)).to.match(/^Hello,/);
  });

  it('never shows the Russian chat to Ukrainian readers', async () => {
    const ukrainian: Record<string, string>[] = [{ lang: 'uk' }, { lang: 'ru', region: 'ua' }];
    for (const attributes of ukrainian) {
      const wizard = await show(tag, { ...attributes, start: 'o-browser' });
      await unfold(wizard, '.others');
      expect(text(wizard, '.others')).to.not.match(/русск|російськ/i);
    }
    const russian = await show(tag, { lang: 'ru', start: 'o-browser' });
    await unfold(russian, '.others');
    expect(text(russian, '.others')).to.match(/русск/i);
  });
});
