import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import rest from '../../../packs/en/rest.js';
import { graph } from '../../content/graph.js';
import {
  all,
  one,
  ownWords,
  settled,
  show,
  text,
  unfold,
  until,
  warnings,
} from '../../../test/harness/harness.js';
import type { AliRecoveryWizard } from './element.js';
import { locales } from '../../../packs/all/locales.js';

const tag = 'ali-recovery-wizard';
const options = (wizard: AliRecoveryWizard): HTMLElement[] => all(wizard, 'button[part=option]');
const focused = (wizard: AliRecoveryWizard): Element | null => wizard.shadowRoot!.activeElement;

async function choose(wizard: AliRecoveryWizard, ...indexes: number[]): Promise<void> {
  for (const index of indexes) {
    options(wizard)[index]!.click();
    await wizard.updateComplete;
  }
}

describe('recovery wizard', () => {
  it('opens at the first question with its eight answers', async () => {
    const wizard = await show(tag);
    expect(text(wizard, '.node .title')).to.match(/^What .*\?$/);
    expect(options(wizard)).to.have.length(8);
    expect(wizard.state).to.deep.equal({ node: 'q-start', answers: [], outcome: null });
    expect(document.activeElement, 'no focus on load').to.not.equal(wizard);
  });

  it('leads from answers to a page that opens with the one thing to do first', async () => {
    const wizard = await show(tag);
    await choose(wizard, 0, 0, 0, 3, 0);
    expect(wizard.state.outcome).to.equal('o-blocked-reactivate');
    const { title, first, steps, expect: expected } = rest.outcomes['o-blocked-reactivate'];
    const parts = [
      '.title',
      '.first .act',
      '.step:not(.first) .act',
      '.card',
      '.section + .section p',
      '.folds',
    ];
    const tops = parts.map((part) => one(wizard, part).getBoundingClientRect().top);
    expect(
      [...tops].sort((a, b) => a - b),
      'the order of the page',
    ).to.deep.equal(tops);
    expect(text(wizard, '.title')).to.equal(title);
    expect(text(wizard, '.first .act')).to.equal(first.text);
    expect(all(wizard, '.step')).to.have.length(steps.length + 1);
    expect(text(wizard, '.base')).to.contain(expected);
    const size = (part: string): number => parseFloat(getComputedStyle(one(wizard, part)).fontSize);
    expect(size('.first .act')).to.be.above(size('.step:not(.first) .act'));
    expect(all(wizard, '.button'), 'one solid button').to.have.length(1);
  });

  it('moves the focus to the new heading after each step', async () => {
    const wizard = await show(tag);
    await choose(wizard, 0);
    expect(focused(wizard)).to.equal(one(wizard, '.node .title'));
    wizard.back();
    await wizard.updateComplete;
    expect(focused(wizard)).to.equal(one(wizard, '.node .title'));
  });

  it('says the progress to screen readers and shows it', async () => {
    const wizard = await show(tag);
    expect(text(wizard, '.progress')).to.equal('Question 1 of up to 5');
    expect(all(wizard, '.bar i')).to.have.length(5);
    await choose(wizard, 4);
    expect(text(wizard, '.progress')).to.equal('Question 2 of up to 3');
    expect(text(wizard, '.sr[role=status]')).to.equal('Question 2 of up to 3');
    expect(all(wizard, '.bar .on')).to.have.length(2);
  });

  it('shows no progress where there is but one question', async () => {
    const wizard = await show(tag, { lang: 'en', start: 'q-pay-taken' });
    expect(text(wizard, '.base')).to.not.contain('Question 1');
    expect(all(wizard, '.bar')).to.have.length(0);
  });

  it('goes back, shows the earlier answer, and lets an earlier one be changed', async () => {
    const wizard = await show(tag);
    await choose(wizard, 0, 0, 2);
    one(wizard, '[part=back]').click();
    await wizard.updateComplete;
    expect(wizard.state.node).to.equal('q-block-asked');
    expect(options(wizard).map((option) => option.getAttribute('aria-current'))).to.deep.equal([
      null,
      null,
      'true',
    ]);
    expect(all(wizard, '.answers dl')).to.have.length(0);
    await unfold(wizard, '.answers');
    await until(() => all(wizard, '.answers dl > div').length === 2, 'the answers');
    expect(text(wizard, '.answers dt')).to.match(/^What has happened/);
    one(wizard, '.answers button').click();
    await wizard.updateComplete;
    expect(wizard.state).to.deep.equal({ node: 'q-start', answers: [], outcome: null });
  });

  it('starts again', async () => {
    const wizard = await show(tag);
    await choose(wizard, 1);
    wizard.goTo('o-fraud');
    await wizard.updateComplete;
    one(wizard, '.restart').click();
    await wizard.updateComplete;
    expect(wizard.state.node).to.equal('q-start');
    expect(all(wizard, '[part=back]')).to.have.length(0);
  });

  it('can be used by keyboard alone', async () => {
    const wizard = await show(tag);
    options(wizard)[7]!.focus();
    await sendKeys({ press: 'Enter' });
    await wizard.updateComplete;
    // From the heading, Tab goes to the first answer.
    await sendKeys({ press: 'Tab' });
    expect(focused(wizard)).to.equal(options(wizard)[0]);
    await sendKeys({ press: ' ' });
    await wizard.updateComplete;
    expect(wizard.state.outcome).to.equal('o-ask');
  });

  it('opens every node of the graph by id, and only those', async () => {
    const wizard = await show(tag);
    const ids = new Set(Object.entries(graph).flatMap(([id, to]) => [id, ...Object.values(to)]));
    for (const id of ids) {
      expect(wizard.goTo(id), id).to.equal(true);
      await wizard.updateComplete;
      expect(wizard.state.node).to.equal(id);
      expect(text(wizard, '.node .title').length, id).to.be.above(3);
    }
    for (const id of ['', 'q-nothing', 'constructor', '__proto__'])
      expect(wizard.goTo(id), id).to.equal(false);
    wizard.restart();
    expect(wizard.state.node).to.equal('q-start');
  });

  it('returns across a jump', async () => {
    const wizard = await show(tag);
    await choose(wizard, 1);
    wizard.goTo('o-fraud');
    await wizard.updateComplete;
    one(wizard, '[part=back]').click();
    expect(wizard.state.node).to.equal('q-signin');
    expect(wizard.state.answers).to.have.length(1);
  });

  it('tells the page where it stands, without words', async () => {
    const wizard = await show(tag);
    const step = oneEvent(wizard, 'ali-step');
    options(wizard)[1]!.click();
    const { detail, bubbles, composed } = (await step) as CustomEvent;
    expect(detail).to.deep.equal({ from: 'q-start', to: 'q-signin', direction: 'forward' });
    expect(bubbles && composed).to.equal(true);
    await wizard.updateComplete;
    const outcome = oneEvent(wizard, 'ali-outcome');
    options(wizard)[3]!.click();
    expect(((await outcome) as CustomEvent).detail).to.deep.equal({ outcome: 'o-password' });
  });

  it('opens at `start`, also at an outcome, and warns once of an unknown one', async () => {
    expect((await show(tag, { lang: 'en', start: 'q-mailbox' })).state.node).to.equal('q-mailbox');
    const wizard = await show(tag, { lang: 'en', start: 'o-fraud' });
    expect(all(wizard, '[part=outcome]')).to.have.length(1);
    const said = await warnings(async () => {
      const lost = await show(tag, { lang: 'en', start: '__proto__' });
      expect(lost.state.node).to.equal('q-start');
      lost.requestUpdate();
      await lost.updateComplete;
    });
    expect(said.filter((line) => line.includes('start'))).to.have.length(1);
  });

  it('keeps the answers when the language changes', async () => {
    const wizard = await show(tag);
    await choose(wizard, 0, 0);
    wizard.setAttribute('lang', 'nb');
    await until(() => wizard.locale === 'nb');
    await settled(wizard);
    expect(wizard.state.node).to.equal('q-block-asked');
    expect(text(wizard, '.progress')).to.match(/Spørsmål 3/);
  });

  it('tells on the first question where the words come from, when asked', async () => {
    const wizard = await show(tag);
    const button = one(wizard, '[part=notice] button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await wizard.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(all(wizard, '[part=notice] li').length).to.be.above(6);
    const hidden = await show(tag, { lang: 'en', hide: 'sources' });
    expect(all(hidden, '[part=notice] button')).to.have.length(0);
  });

  it('holds no word of its own', async () => {
    const wizard = await show(tag, { lang: 'pseudo' });
    for (const id of ['q-start', 'q-orders-yours', 'o-blocked-reactivate', 'o-browser', 'o-return']) {
      wizard.goTo(id);
      await unfold(wizard);
      expect(ownWords(wizard), id).to.equal('');
    }
  });

  for (const locale of locales) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible in ${locale}, ${theme}`, async () => {
        const wizard = await show(tag, { lang: locale, theme });
        await expect(wizard).to.be.accessible();
        await choose(wizard, 0, 0, 0, 3, 0);
        await unfold(wizard);
        await expect(wizard).to.be.accessible();
      }).timeout(30000);
    }
  }
});
