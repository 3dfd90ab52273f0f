/** A language written from right to left: Hebrew letters in place of the English ones (packs/he, for tests only). */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, one, overflow, settled, show, tags, until } from '../../test/harness/harness.js';

const scenes = {
  'ali-recovery-wizard': [{}, { start: 'o-blocked-reactivate' }, { start: 'o-taken-over', region: 'eu' }],
  'ali-support-contacts': [{ channels: 'chat email' }],
  'ali-block-reasons': [{ open: 'email-unconfirmed' }],
} as const;

/** The controls in the order of the Tab key, from the first one on. */
async function tabOrder(host: HTMLElement, count: number): Promise<Element[]> {
  const reached: Element[] = [];
  for (let n = 0; n < count; n++) {
    await sendKeys({ press: 'Tab' });
    const { activeElement } = host.shadowRoot!;
    if (activeElement) reached.push(activeElement);
  }
  return reached;
}

describe('from right to left', () => {
  for (const tag of tags)
    for (const attributes of scenes[tag]) {
      const name = `${tag} ${Object.values(attributes).join(' ')}`;

      it(`${name}: begins at the right, and nothing sticks out at 320 and 768 px`, async () => {
        const element = await show(tag, { lang: 'he', ...attributes });
        const base = one(element, '.base');
        expect(base.dir).to.equal('rtl');
        expect(getComputedStyle(base).direction).to.equal('rtl');
        const inside = one(element, '.in').getBoundingClientRect();
        const heading = document.createRange();
        heading.selectNodeContents(one(element, '[part~=heading], .title, h2'));
        const { left, right } = heading.getBoundingClientRect();
        expect(inside.right - right).to.be.below(Math.max(60, left - inside.left + 1));
        for (const width of [320, 768])
          expect(await overflow(element, width), `${width} px`).to.deep.equal([]);
      });

      it(`${name}: passes axe`, async () => {
        const element = await show(tag, { lang: 'he', ...attributes });
        await expect(element).to.be.accessible();
      });
    }

  it('arrows point the way one reads, and back', async () => {
    const arrow = (element: Element, pseudo: string): number => {
      const { transform } = getComputedStyle(element, pseudo);
      const { a, b } = new DOMMatrix(transform);
      return Math.round((Math.atan2(b, a) * 180) / Math.PI);
    };
    for (const [lang, on, back] of [
      ['en', 45, -45],
      ['he', -135, 135],
    ] as const) {
      const wizard = await show('ali-recovery-wizard', { lang });
      const option = one(wizard, 'button[part=option]');
      expect(arrow(option, '::after'), lang).to.equal(on);
      option.click();
      await until(() => wizard.shadowRoot!.querySelector('.back'), 'the button back');
      expect(arrow(one(wizard, '.back'), '::before'), lang).to.equal(back);
    }
  });

  it('English labels, letters and addresses keep their direction', async () => {
    const wizard = await show('ali-recovery-wizard', { lang: 'he', start: 'o-blocked-reactivate' });
    const english = all(wizard, '[lang=en]');
    expect(english).to.not.have.length(0);
    for (const each of english) {
      expect(getComputedStyle(each).direction, each.outerHTML.slice(0, 80)).to.equal('ltr');
      expect(getComputedStyle(each).unicodeBidi).to.equal('isolate');
    }
  });

  it('the keys go through the answers in the order of reading, and an answer leads on', async () => {
    const wizard = await show('ali-recovery-wizard', { lang: 'he' });
    const options = all(wizard, 'button[part=option]');
    options[0]!.focus();
    expect(await tabOrder(wizard, 2)).to.deep.equal(options.slice(1, 3));
    for (const each of options.slice(1)) {
      const [before, after] = [options[options.indexOf(each) - 1]!, each].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(after!.top).to.be.above(before!.top);
    }
    await sendKeys({ press: 'Enter' });
    await until(() => wizard.state.answers.length === 1, 'the second question');
    await settled(wizard);
    expect(one(wizard, '.base').dir).to.equal('rtl');
  });
});
