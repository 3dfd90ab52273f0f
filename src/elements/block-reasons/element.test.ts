import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import blockReasons from '../../../packs/en/block-reasons.js';
import rest from '../../../packs/en/rest.js';
import { reasonIds } from '../../content/ids.js';
import { all, one, ownWords, show, text, unfold, until, warnings } from '../../../test/harness/harness.js';
import { locales } from '../../../packs/all/locales.js';

const tag = 'ali-block-reasons';
const { reasons, reasonUi } = blockReasons;
const cards = (element: Element): HTMLDetailsElement[] => all(element, '.reason') as HTMLDetailsElement[];
const words = (part: Element): string => part.textContent!.replace(/\s+/g, ' ').trim();
/** Whether one part stands before the other. */
const isBefore = (first: Element, second: Element): boolean =>
  Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('block reasons', () => {
  it('opens with the one thing to do first, before any cause, with its guide', async () => {
    const element = await show(tag);
    const first = one(element, '[part=first]');
    expect(text(element, '[part=first] .act')).to.equal(reasonUi.firstStep);
    expect(isBefore(first, one(element, '.causes'))).to.equal(true);
    await unfold(element, '[part=first] .guide');
    expect(all(element, '[part=first] .guide .step').length).to.be.above(2);
  });

  it('shows all possible causes folded: what to do first, then why, how to tell and how to prevent it', async () => {
    const element = await show(tag);
    expect(cards(element).map(({ id }) => id)).to.deep.equal(reasonIds);
    expect(all(element, '.reason .fold-body')).to.have.length(0);
    await unfold(element, '.reason');
    for (const card of cards(element)) {
      const { first, warning, guides, why, long } = reasons[card.id as (typeof reasonIds)[number]];
      const within = (selector: string): Element => card.querySelector(`:scope > .fold-body > ${selector}`)!;
      const order = [
        within('.act'),
        within('[part=safety]'),
        within('.solve'),
        within('.guide'),
        within('dl'),
      ];
      if (!warning) order.splice(1, 1);
      expect(order[0]!.previousElementSibling, card.id).to.equal(null);
      for (const [index, part] of order.slice(1).entries()) {
        expect(isBefore(order[index]!, part), `${card.id} ${index}`).to.equal(true);
      }
      expect(words(order[0]!), card.id).to.equal(first);
      expect(card.querySelectorAll(':scope > .fold-body > .guide'), card.id).to.have.length(guides.length);
      const terms = [...within('dl').querySelectorAll('dt')].map(words);
      const { why: because, tell, long: howLong, prevent } = reasonUi;
      expect(terms, card.id).to.deep.equal([because, tell, ...(long ? [howLong] : []), prevent]);
      const [told, ...others] = [...within('dl').querySelectorAll('dd')].map(words);
      expect(told!.slice(0, 20), card.id).to.equal(why.slice(0, 20));
      for (const value of others) expect(value.length, card.id).to.be.above(10);
    }
  });

  it('lets several cards be open at once', async () => {
    const element = await show(tag);
    for (const index of [0, 2]) cards(element)[index]!.querySelector('summary')!.click();
    await until(() => element.opened.size === 2);
    await element.updateComplete;
    expect(cards(element).filter(({ open }) => open)).to.have.length(2);
  });

  it('the same guide in two causes opens only where it is pressed', async () => {
    const element = await show(tag);
    await unfold(element, '.reason');
    const { title } = rest.guides['guide-reactivate'];
    const same = (all(element, '.reason .guide') as HTMLDetailsElement[]).filter((guide) =>
      words(guide).startsWith(title),
    );
    expect(same.length).to.be.above(2);
    same[1]!.querySelector('summary')!.click();
    await until(() => same[1]!.querySelector('.step'), 'the steps');
    await unfold(element, '.more');
    expect(same.map(({ open }) => open)).to.deep.equal(same.map((_, index) => index === 1));
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
    const wizard = await show('ali-recovery-wizard');
    const element = await show(tag);
    await unfold(element, '.reason');
    for (const id of reasonIds) {
      one(element, `#${id} .solve`).click();
      expect(wizard.state.node, id).to.equal(reasons[id].node);
    }
    expect(all(element, 'details.guide[open]')).to.have.length(0);
  });

  it('the first action leads into the wizard where there is one, to the kind of block', async () => {
    const alone = await show(tag);
    expect(all(alone, '.button')).to.have.length(0);
    const wizard = await show('ali-recovery-wizard', { lang: 'en', id: 'solver' });
    const element = await show(tag);
    const link = oneEvent(element, 'ali-link');
    one(element, '[part=first] .button').click();
    expect(((await link) as CustomEvent).detail).to.deep.equal({
      kind: 'wizard',
      id: 'q-block-kind',
      href: '#solver',
    });
    expect(wizard.state.node).to.equal('q-block-kind');
  });

  it('“solve this” opens the wizard that is named; warns of a name that is none and takes the first', async () => {
    const first = await show('ali-recovery-wizard');
    const second = await show('ali-recovery-wizard', { lang: 'en', id: 'here' });
    const element = await show(tag, { lang: 'en', wizard: 'here', open: 'several-accounts' });
    one(element, '#reason-several-accounts .solve').click();
    expect(second.state.node).to.equal(reasons['reason-several-accounts'].node);
    expect(first.state.node).to.equal('q-start');
    await fixture(html`<p id="no-wizard"></p>`);
    const said = await warnings(async () => {
      element.setAttribute('wizard', 'no-wizard');
      await element.updateComplete;
      one(element, '#reason-several-accounts .solve').click();
    });
    expect(said.filter((line) => line.includes('wizard='))).to.have.length(1);
    expect(first.state.node).to.equal(reasons['reason-several-accounts'].node);
  });

  it('without a wizard “solve this” opens the guide in place, for every cause', async () => {
    const element = await show(tag);
    await unfold(element, '.reason');
    for (const id of reasonIds) {
      const link = oneEvent(element, 'ali-link');
      one(element, `#${id} .solve`).click();
      expect(((await link) as CustomEvent).detail).to.deep.equal({
        kind: 'wizard',
        id: reasons[id].node,
        href: '#',
      });
      const guide = one(element, `#${id} details.guide`) as HTMLDetailsElement;
      expect(guide.open, id).to.equal(true);
      expect(element.shadowRoot!.activeElement, id).to.equal(guide.querySelector('summary'));
      await until(() => guide.querySelectorAll('.step').length > 1, `the steps of ${id}`);
    }
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

  it('where an ID is asked for, the warning stands above or with it', async () => {
    const element = await show(tag);
    await unfold(element);
    const note = reasons['reason-suspected-fraud'].warning!;
    const isNote = (part: Element): boolean => words(part) === note;
    const mentions = all(element, '.reason .step > p:first-child, .reason dd').filter((part) =>
      /\b(asks? for|may ask|must (also )?(send|upload))\b.*\b(ID|passport)\b/.test(words(part)),
    );
    expect(mentions.filter((part) => part.closest('.step')).length).to.be.above(0);
    expect(mentions.filter((part) => !part.closest('.step')).length).to.be.above(0);
    for (const part of mentions) {
      const place = part.closest('.step') ?? part.closest('.reason')!;
      const notes = [...place.querySelectorAll('[part=safety]')].filter(isNote);
      const stands = part.closest('.step') ? notes.length > 0 : notes.some((each) => isBefore(each, part));
      expect(stands, words(part)).to.equal(true);
    }
  });

  it('holds no word of its own', async () => {
    const element = await show(tag, { lang: 'pseudo' });
    await unfold(element);
    expect(ownWords(element)).to.equal('');
    expect(text(element).length).to.be.above(2000);
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
