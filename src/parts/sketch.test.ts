import { expect } from '@open-wc/testing';
import rest from '../../packs/en/rest.js';
import { all, one, overflow, ownWords, show, text, unfold, until } from '../../test/harness/harness.js';
import type { HelpElement } from '../base/help-element.js';
import { locales } from '../../packs/all/locales.js';

const tag = 'ali-recovery-wizard';
const ids = Object.keys(rest.sketches);
/** Opens the guides of the steps and waits for the drawings in them. */
async function openGuides(wizard: HelpElement): Promise<void> {
  await unfold(wizard, '.steps .guide');
  await until(() => all(wizard, '.sketch').length, 'a sketch');
}
/** Opens the guide with the sketches of the block page and of the form, and waits for the drawing. */
async function draw(attributes: Record<string, string>) {
  const wizard = await show(tag, { start: 'o-blocked-reactivate', ...attributes });
  await openGuides(wizard);
  return wizard;
}

describe('sketches', () => {
  it('belong to a step of a guide each', () => {
    const used = Object.values(rest.guides).flatMap(({ steps }) => steps.map(({ sketch }) => sketch ?? ''));
    expect([...new Set(used)].filter(Boolean).sort()).to.deep.equal([...ids].sort());
  });

  it('point at what the guide speaks of', async () => {
    const reactivate = await draw({ lang: 'en' });
    expect(text(reactivate, '.sketch .here')).to.equal('Appeal for account reactivation');
    const dispute = await show(tag, { lang: 'en', start: 'o-open-dispute' });
    await openGuides(dispute);
    expect(all(dispute, '.sketch')).to.have.length.above(0);
    expect(all(dispute, '.sketch .here'), 'its steps name no label').to.have.length(0);
    const confirm = await show(tag, { lang: 'en', start: 'o-confirm' });
    await openGuides(confirm);
    expect(text(confirm, '.sketch .here')).to.equal('Email address unconfirmed');
  });

  for (const locale of locales) {
    it(`have a name, a caption and labels in their own language in ${locale}`, async () => {
      const wizard = await draw({ lang: locale });
      const { sketches: words } = wizard.pack('rest');
      expect(Object.keys(words).sort()).to.deep.equal([...ids].sort());
      const [picture] = all(wizard, '.sketch [role=img]');
      expect(picture!.getAttribute('aria-label')).to.equal(words['block-page'].name);
      expect(text(wizard, '.sketch figcaption').length).to.be.above(40);
      const label = picture!.querySelector('.shape-link b')!;
      expect([label.getAttribute('lang'), label.textContent]).to.deep.equal([
        'en',
        'Appeal for account reactivation',
      ]);
      expect(label.parentElement!.querySelector('small') !== null).to.equal(locale !== 'en');
      expect(picture!.querySelectorAll('svg').length).to.be.above(2);
    });

    it(`fit 280 pixels in ${locale}, also with text twice as large`, async () => {
      const wizard = await draw({ lang: locale });
      expect(await overflow(wizard, 280)).to.deep.equal([]);
      wizard.style.setProperty('--ali-font-size', '32px');
      const parts = all(wizard, '.sketch, .sketch *');
      wizard.style.width = '320px';
      // What stands in a line has no width of its own to outgrow; its block would.
      const blocks = parts.filter((part) => getComputedStyle(part).display !== 'inline');
      expect(blocks).to.have.length.above(8);
      for (const part of blocks) expect(part.scrollWidth, part.className).to.be.most(part.clientWidth + 2);
    });
  }

  it('keep their signs inside their frames', async () => {
    const contacts = await show('ali-support-contacts', { lang: 'en' });
    await unfold(contacts);
    await until(() => all(contacts, '.sketch div.shape-bar').length, 'a bar');
    for (const sign of all(contacts, '.sketch div div > svg:not(.icon-point)')) {
      const [inner, outer] = [sign, sign.parentElement!].map((each) => each.getBoundingClientRect());
      expect(inner!.left - outer!.left, sign.parentElement!.className).to.be.above(4);
      expect(inner!.width, sign.parentElement!.className).to.be.below(32);
    }
  });

  it('hold no word of their own', async () => {
    const wizard = await draw({ lang: 'pseudo' });
    expect(ownWords(wizard)).to.equal('');
    expect(one(wizard, '.sketch [role=img]').getAttribute('aria-label')).to.match(/^⟦.+⟧$/);
  });

  it('come in the new language after a change', async () => {
    const wizard = await draw({ lang: 'en' });
    wizard.setAttribute('lang', 'nb');
    await until(() => wizard.locale === 'nb');
    await wizard.updateComplete;
    await openGuides(wizard);
    expect(text(wizard, '.sketch figcaption')).to.match(/^Skisse/);
  });
});
