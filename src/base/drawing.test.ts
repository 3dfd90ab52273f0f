import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { all, settled, show, testProvider, text, until } from '../../test/harness/harness.js';
import type { HelpElement } from './help-element.js';
import { useProvider, type Import, type Provider } from './provider.js';

afterEach(() => useProvider(testProvider));

const tag = 'ali-block-reasons';
const drawn = (element: HelpElement): number => all(element, '.base').length;

/** A provider whose words load without an error, but are those of somebody else. */
function withForeignWords(): Provider {
  const foreign: Import = () => Promise.resolve({ default: { v: 99 } });
  const packs = {
    'recovery-wizard': foreign,
    'support-contacts': foreign,
    'block-reasons': foreign,
    rest: foreign,
  };
  return {
    ...testProvider,
    packs: Object.fromEntries(testProvider.locales.map((locale) => [locale, packs])),
  };
}

describe('drawing', () => {
  it('an element thrown away before its turn is not drawn, and is when it comes back', async () => {
    await show(tag);
    const box = await fixture(html`<div></div>`);
    const elements = Array.from({ length: 60 }, () => document.createElement(tag));
    box.append(...elements);
    for (const element of elements) element.remove();
    await aTimeout(500);
    expect(elements.filter(drawn)).to.have.length(0);
    box.append(elements[59]!);
    await settled(elements[59]!);
    expect(drawn(elements[59]!)).to.equal(1);
  });

  it('where drawing fails, the fallback stays with a notice, and trying again draws', async () => {
    const element = document.createElement('ali-recovery-wizard');
    element.lang = 'nb';
    element.innerHTML = '<p slot="fallback">fallback</p>';
    const { render } = element;
    // Without words there is no template, so nothing is forbidden yet.
    element.render = () => {
      if (element.ready) throw new TypeError('This document requires TrustedHTML');
    };
    const error = oneEvent(element, 'ali-error');
    (await fixture(html`<div></div>`)).append(element);
    expect((await error).detail).to.deep.include({ code: 'draw' });
    expect(element.ready).to.equal(false);
    expect(text(element, '.failure')).to.match(/Prøv igjen/);
    expect(element.firstElementChild!.getBoundingClientRect().height).to.be.above(0);
    element.render = render;
    all(element, '.failure button')[0]!.click();
    await settled(element);
    expect([drawn(element), all(element, '.failure').length]).to.deep.equal([1, 0]);
  });

  it('files of words that hold something else end in the fallback and a notice', async () => {
    useProvider(withForeignWords());
    const element = document.createElement(tag);
    element.lang = 'uk';
    element.innerHTML = '<p slot="fallback">fallback</p>';
    (await fixture(html`<div></div>`)).append(element);
    await until(() => all(element, '.failure').length, 'the notice', 12000);
    expect(element.ready).to.equal(false);
    expect(element.firstElementChild!.getBoundingClientRect().height).to.be.above(0);
  }).timeout(15000);

  it('what is drawn for paper is folded again, also when printing fails', async () => {
    const element = await show('ali-recovery-wizard', { lang: 'en', start: 'o-blocked-reactivate' });
    const steps = (): number => all(element, '.guide .steps').length;
    const before = steps();
    expect(() =>
      element.withFolded(() => {
        expect(steps()).to.be.above(before);
        throw new Error('no printer');
      }),
    ).to.throw('no printer');
    await element.updateComplete;
    expect(steps()).to.equal(before);
  });
});
