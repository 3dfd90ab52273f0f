import { expect, fixture, html } from '@open-wc/testing';
import { all as every, one, settled, show, until } from '../../test/harness/harness.js';
import type { HelpElement } from './help-element.js';

const tag = 'ali-block-reasons';
const skips = (element: HelpElement): string =>
  (getComputedStyle(one(element, '.base')) as unknown as { contentVisibility: string }).contentVisibility;

describe('many elements on one page', () => {
  it('the first nine are laid out at once, further ones when they come near', async () => {
    const box = await fixture(html`<div></div>`);
    const all = Array.from({ length: 12 }, () => document.createElement(tag) as HelpElement);
    box.append(...all);
    for (const element of all) await settled(element);
    expect(all.slice(0, 9).map(skips)).to.deep.equal(Array(9).fill('visible'));
    expect(all.slice(9).map(skips)).to.deep.equal(Array(3).fill('auto'));
    all[11]!.scrollIntoView();
    expect(one(all[11]!, '.title').getBoundingClientRect().height).to.be.above(20);
    box.remove();
    expect(skips(await show(tag))).to.equal('visible');
  }).timeout(20000);

  it('what is folded is drawn when it is opened, and says the same in each of them', async () => {
    const alone: HelpElement[] = [await show('ali-support-contacts'), await show('ali-block-reasons')];
    const box = await fixture(html`<div></div>`);
    box.append(...Array.from({ length: 9 }, () => document.createElement(tag)));
    for (const first of alone) {
      const further = box.appendChild(document.createElement(first.localName)) as HelpElement;
      await settled(further);
      const size = (element: HelpElement): number => element.renderRoot.querySelectorAll('*').length;
      const titles = (element: HelpElement) => every(element, 'details > summary');
      const words = (element: HelpElement) =>
        titles(element).map((title) => title.parentElement!.textContent!.replace(/\s+/g, ' '));
      for (const element of [first, further]) {
        const before = size(element);
        expect(titles(element).length).to.be.above(4);
        expect(titles(element).map((title) => title.nextElementSibling)).to.deep.equal(
          titles(element).map(() => null),
        );
        const closed = titles(element);
        for (const title of closed) title.click();
        await until(() => closed.every((title) => title.nextElementSibling), 'everything to be drawn');
        await element.updateComplete;
        expect(size(element)).to.be.above(before * 1.5);
      }
      expect(words(further)).to.deep.equal(words(first));
    }
    box.remove();
  }).timeout(20000);
});
