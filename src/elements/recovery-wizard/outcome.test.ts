import { expect, oneEvent } from '@open-wc/testing';
import rest from '../../../packs/en/rest.js';
import { plainText } from '../../parts/plain-text.js';
import { all, one, paper, show, text, until } from '../../../test/harness/harness.js';

const tag = 'ali-recovery-wizard';

describe('an outcome', () => {
  it('is a checklist: ticks count, and stay while the shopper looks elsewhere', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-blocked-reactivate' });
    const boxes = (): HTMLInputElement[] => all(wizard, '.done input') as HTMLInputElement[];
    expect(boxes()).to.have.length(3);
    boxes()[1]!.click();
    await wizard.updateComplete;
    expect(text(wizard, '.now [role=status]')).to.equal('1 of 3 done');
    wizard.goTo('o-blocked-stuck');
    await wizard.updateComplete;
    wizard.back();
    await wizard.updateComplete;
    expect(boxes().map(({ checked }) => checked)).to.deep.equal([false, true, false]);
    boxes()[1]!.click();
    await wizard.updateComplete;
    expect(text(wizard, '.now [role=status]')).to.equal('');
  });

  it('can be copied as text: everything, in order, without buttons', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-blocked-reactivate' });
    const asText = plainText(wizard, '.node');
    const headings = all(wizard, '.section > .h').map((heading) => heading.textContent!.trim());
    const places = headings.map((heading) => asText.indexOf(heading));
    expect(places.every((place) => place >= 0)).to.equal(true);
    expect([...places].sort((a, b) => a - b)).to.deep.equal(places);
    expect(asText)
      .to.match(/^1\. Search your mail/m)
      .and.match(/“Appeal for account reactivation”/);
    expect(asText).to.not.match(/Print|Copy|\n{3}/);
    const copied = oneEvent(wizard, 'ali-copy');
    all(wizard, '.extras .copy')[0]!.click();
    const { kind, id } = ((await copied) as CustomEvent).detail;
    expect([kind, id]).to.deep.equal(['outcome', 'o-blocked-reactivate']);
  });

  it('is copied and printed with the steps of guides nobody has opened', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-blocked-reactivate' });
    const guide = one(wizard, '.now details.guide');
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
    (guide as HTMLDetailsElement).open = true;
    await until(() => guide.querySelector('.step'), 'the steps');
    const steps = [...guide.querySelectorAll('.step > p')].map((step) => step.textContent!.trim());
    expect(steps).to.have.length.above(1);
    for (const step of steps) expect(asText).to.contain(step);
    (guide as HTMLDetailsElement).open = false;

    const fresh = await show(tag, { lang: 'en', start: 'o-blocked-reactivate' });
    const frames = paper(fresh);
    const print = all(fresh, '.extras button').find((button) => button.textContent!.trim() === 'Print');
    print!.click();
    await until(() => frames.length, 'the print');
    expect(frames[0]!.contentDocument!.querySelectorAll('.now .guide .step').length).to.be.above(1);
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
      expect(area.value).to.contain('What to do now');
      expect(area.selectionEnd).to.equal(area.value.length);
      expect(text(wizard, '.extras .failed')).to.match(/by hand/);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('opens the contact of the case in the element on the page', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-fraud' });
    const buttons = (): string[] => all(wizard, '.extras button').map((button) => button.textContent!.trim());
    expect(buttons()).to.not.include('All contacts and opening hours');
    const contacts = await show('ali-support-contacts', { lang: 'en', id: 'who' });
    wizard.requestUpdate();
    await wizard.updateComplete;
    const link = oneEvent(wizard, 'ali-link');
    all(wizard, '.extras button')[buttons().indexOf('All contacts and opening hours')]!.click();
    const { detail } = (await link) as CustomEvent;
    expect(detail).to.deep.equal({
      kind: 'contacts',
      id: rest.outcomes['o-fraud'].contacts[0],
      href: '#who',
    });
    await until(() => document.activeElement === contacts);
    const card = one(contacts, `#${detail.id}`) as HTMLDetailsElement;
    expect(card.open).to.equal(true);
    expect(contacts.shadowRoot!.activeElement).to.equal(card.querySelector('summary'));
  });

  it('opens the cause of the case in the element on the page, unless the page takes over', async () => {
    const reasons = await show('ali-block-reasons');
    const wizard = await show(tag, { lang: 'en', start: 'o-fake-email' });
    const button = all(wizard, '.extras button').find(({ textContent }) =>
      textContent!.includes('Why accounts'),
    )!;
    const stop = (event: Event): void => event.preventDefault();
    wizard.addEventListener('ali-link', stop);
    button.click();
    expect([...reasons.opened]).to.deep.equal([]);
    wizard.removeEventListener('ali-link', stop);
    button.click();
    expect([...reasons.opened]).to.deep.equal(['reason-email-fake']);
  });

  it('without such an element the cause unfolds in place, unless the page takes over', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-fake-email' });
    const why = one(wizard, '.why') as HTMLDetailsElement;
    const stop = (event: Event): void => event.preventDefault();
    wizard.addEventListener('ali-link', stop);
    why.querySelector('summary')!.click();
    expect(why.open).to.equal(false);
    wizard.removeEventListener('ali-link', stop);
    const link = oneEvent(wizard, 'ali-link');
    why.querySelector('summary')!.click();
    expect(((await link) as CustomEvent).detail).to.deep.equal({
      kind: 'reasons',
      id: 'reason-email-fake',
      href: '#',
    });
    await until(() => why.querySelectorAll('.fields dt').length === 5);
    expect(why.textContent).to.contain('The e-mail address was made up or mistyped');
    await expect(wizard).to.be.accessible();
  });

  it('“not my case” leads on, and Back returns', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-fraud' });
    const ways = all(wizard, '.if-not .way');
    ways[ways.length - 1]!.click();
    expect(wizard.state.node).to.equal('q-start');
    wizard.back();
    expect(wizard.state.node).to.equal('o-fraud');
  });

  it('offers no printing where the page hides it', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-fraud', hide: 'print' });
    expect(text(wizard, '.extras')).to.not.contain('Print');
  });

  it('shows the regional notes where rules differ by country', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'o-return', region: 'eu' });
    expect(text(wizard, '.regions')).to.contain('EUR 150');
    wizard.setAttribute('region', 'no');
    await wizard.updateComplete;
    expect(text(wizard, '.regions')).to.contain('Forbrukerrådet');
    expect(text(wizard, '.regions')).to.not.contain('EUR 150');
  });
});
