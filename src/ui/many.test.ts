import { expect, fixture, html } from '@open-wc/testing';
import { one, settled, show } from '../testing/harness.js';
import type { AliHelpElement } from './element.js';

const tag = 'ali-block-reasons';
const skips = (element: AliHelpElement): string =>
  (getComputedStyle(one(element, '.base')) as unknown as { contentVisibility: string }).contentVisibility;

describe('many elements on one page', () => {
  it('the first nine are laid out at once, further ones when they come near; all say what they say', async () => {
    const box = await fixture(html`<div></div>`);
    const all = Array.from({ length: 12 }, () => document.createElement(tag) as AliHelpElement);
    box.append(...all);
    for (const element of all) await settled(element);
    expect(all.slice(0, 9).map(skips)).to.deep.equal(Array(9).fill('visible'));
    expect(all.slice(9).map(skips)).to.deep.equal(Array(3).fill('auto'));
    expect(one(all[11]!, '.base').textContent).to.equal(one(all[0]!, '.base').textContent);
    all[11]!.scrollIntoView();
    expect(one(all[11]!, '.card').getBoundingClientRect().height).to.be.above(20);
    box.remove();
    expect(skips(await show(tag))).to.equal('visible');
  }).timeout(20000);
});
