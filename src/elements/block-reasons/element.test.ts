import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import blockReasons from '../../../packs/en/block-reasons.js';
import { reasonIds } from '../../content/ids.js';
import { all, one, ownWords, show, text, unfold, until, warnings } from '../../../test/harness/harness.js';

const tag = 'ali-block-reasons';
const { reasons } = blockReasons;
const cards = (element: Element): HTMLDetailsElement[] => all(element, '.reason') as HTMLDetailsElement[];

describe('block reasons', () => {
  it('shows eight possible causes, each with why, signs, remedy, duration and prevention', async () => {
    const element = await show(tag);
    expect(cards(element).map(({ id }) => id)).to.deep.equal(reasonIds);
    for (const card of cards(element)) {
      const terms = [...card.querySelectorAll(':scope > .fields > div > dt')].map((term) => term.textContent);
      expect(terms.length, card.id).to.be.above(card.id === 'reason-glitch' ? 3 : 4);
      for (const value of card.querySelectorAll(':scope > .fields > div > dd')) {
        expect(value.textContent!.trim().length, card.id).to.be.above(10);
      }
    }
  });

  it('lets several cards be open at once', async () => {
    const element = await show(tag);
    for (const index of [0, 2]) cards(element)[index]!.querySelector('summary')!.click();
    await until(() => element.opened.size === 2);
    await element.updateComplete;
    expect(cards(element).filter(({ open }) => open)).to.have.length(2);
  });

  it('opens and closes all', async () => {
    const element = await show(tag);
    one(element, '.cards-head button').click();
    await element.updateComplete;
    expect(cards(element).every(({ open }) => open)).to.equal(true);
    one(element, '.cards-head button').click();
    await element.updateComplete;
    expect(cards(element).some(({ open }) => open)).to.equal(false);
  });

  it('takes reasons and the open one from its attributes; warns once of what it does not know', async () => {
    const said = await warnings(async () => {
      const element = await show(tag, { lang: 'en', reasons: 'glitch moon email-fake', open: 'glitch' });
      expect(cards(element).map(({ id, open }) => [id, open])).to.deep.equal([
        ['reason-glitch', true],
        ['reason-email-fake', false],
      ]);
      await show(tag, { lang: 'en', open: 'moon' });
    });
    expect(said.filter((line) => line.includes('reasons='))).to.have.length(1);
    expect(said.filter((line) => line.includes('open='))).to.have.length(1);
  });

  it('opens a card by id', async () => {
    const element = await show(tag);
    expect(element.show('reason-glitch')).to.equal(true);
    expect(element.show('moon')).to.equal(false);
    await element.updateComplete;
    expect(
      cards(element)
        .filter(({ open }) => open)
        .map(({ id }) => id),
    ).to.deep.equal(['reason-glitch']);
  });

  it('“solve this” opens the first wizard on the page at the right question', async () => {
    const element = await show(tag);
    const wizard = await show('ali-recovery-wizard');
    for (const id of reasonIds) {
      one(element, `#${id} .solve`).click();
      expect(wizard.state.node, id).to.equal(reasons[id].node);
    }
  });

  it('“solve this” opens the wizard that is named', async () => {
    const first = await show('ali-recovery-wizard');
    const second = await show('ali-recovery-wizard', { lang: 'en', id: 'here' });
    const element = await show(tag, { lang: 'en', wizard: 'here' });
    one(element, '#reason-glitch .solve').click();
    expect(second.state.node).to.equal(reasons['reason-glitch'].node);
    expect(first.state.node).to.equal('q-start');
  });

  it('without a wizard “solve this” opens the guide in place', async () => {
    const element = await show(tag, { lang: 'en', open: 'glitch' });
    const link = oneEvent(element, 'ali-link');
    one(element, '#reason-glitch .solve').click();
    expect(((await link) as CustomEvent).detail.kind).to.equal('wizard');
    const guide = one(element, '#reason-glitch details.guide') as HTMLDetailsElement;
    expect(guide.open).to.equal(true);
    await aTimeout(0);
    await element.updateComplete;
    expect(guide.querySelectorAll('.step').length).to.be.above(3);
  });

  it('draws the steps of a guide when it is opened, before they are seen, and keeps them', async () => {
    const element = await show(tag, { lang: 'en', open: 'glitch' });
    const guide = one(element, '#reason-glitch details.guide') as HTMLDetailsElement;
    const steps = (): number => guide.querySelectorAll('.step').length;
    expect(steps()).to.equal(0);
    guide.addEventListener('toggle', (event) => event.stopImmediatePropagation(), { capture: true });
    guide.querySelector('summary')!.click();
    await element.updateComplete;
    expect(steps()).to.be.above(3);
    guide.open = false;
    await element.updateComplete;
    expect(steps()).to.be.above(3);
  });

  it('the page can keep “solve this” for itself', async () => {
    const element = await show(tag, { lang: 'en', open: 'glitch' });
    element.addEventListener('ali-link', (event) => event.preventDefault());
    one(element, '#reason-glitch .solve').click();
    expect((one(element, '#reason-glitch details.guide') as HTMLDetailsElement).open).to.equal(false);
  });

  it('puts the ID warning before everything that speaks of an ID picture', async () => {
    const element = await show(tag);
    await unfold(element);
    for (const card of cards(element)) {
      const everything = card.textContent!;
      const mention = everything.search(/passport|identity card|ID picture/i);
      if (mention >= 0) expect(everything.search(/only on the page/i), card.id).to.be.within(0, mention + 80);
    }
  });

  it('holds no word of its own', async () => {
    const element = await show(tag, { lang: 'pseudo' });
    await unfold(element);
    expect(ownWords(element)).to.equal('');
    expect(text(element).length).to.be.above(2000);
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
