import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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

const tag = 'ali-recovery-wizard';
const options = (wizard: AliRecoveryWizard): HTMLElement[] => all(wizard, 'button.option');
const focused = (wizard: AliRecoveryWizard): Element | null => wizard.shadowRoot!.activeElement;

async function choose(wizard: AliRecoveryWizard, ...indexes: number[]): Promise<void> {
  for (const index of indexes) {
    options(wizard)[index]!.click();
    await wizard.updateComplete;
  }
}

describe('recovery wizard', () => {
  it('opens at the first question with its six answers', async () => {
    const wizard = await show(tag);
    expect(text(wizard, '.node .h1')).to.match(/^What .*\?$/);
    expect(options(wizard)).to.have.length(6);
    expect(wizard.state).to.deep.equal({ node: 'q-start', answers: [], outcome: null });
    expect(document.activeElement, 'no focus on load').to.not.equal(wizard);
  });

  it('leads from answers to an outcome with all seven fields', async () => {
    const wizard = await show(tag);
    await choose(wizard, 0, 1, 1, 0, 0);
    expect(wizard.state.outcome).to.equal('o-blocked-reactivate');
    const headings = all(wizard, '.section > .h').map((heading) => heading.textContent!.trim());
    expect(headings).to.have.length(7);
    for (const section of all(wizard, '.section')) {
      expect(section.textContent!.replace(/\s+/g, ' ').length, section.className).to.be.above(40);
    }
    expect(all(wizard, '.now .step').length).to.be.above(2);
    expect(text(wizard, '.section.contact')).to.contain('security@aliexpress.com');
  });

  it('moves the focus to the new heading after each step', async () => {
    const wizard = await show(tag);
    await choose(wizard, 0);
    expect(focused(wizard)).to.equal(one(wizard, '.node .h1'));
    wizard.back();
    await wizard.updateComplete;
    expect(focused(wizard)).to.equal(one(wizard, '.node .h1'));
  });

  it('says the progress to screen readers and shows it', async () => {
    const wizard = await show(tag);
    expect(text(wizard, '.progress')).to.equal('Question 1 of at most 5');
    await choose(wizard, 5);
    expect(text(wizard, '.progress')).to.match(/^Question 2 of at most 3/);
    expect(text(wizard, '[role=status]')).to.match(/^Question 2 of at most 3/);
  });

  it('goes back, shows the earlier answer, and lets an earlier one be changed', async () => {
    const wizard = await show(tag);
    await choose(wizard, 0, 1, 1);
    one(wizard, '[part=back]').click();
    await wizard.updateComplete;
    expect(wizard.state.node).to.equal('q-block-device');
    expect(options(wizard).map((option) => option.getAttribute('aria-current'))).to.deep.equal([
      null,
      'true',
    ]);
    expect(all(wizard, '.answers dl')).to.have.length(0);
    await unfold(wizard, '.answers');
    await until(() => all(wizard, '.answers dl > div').length === 2, 'the answers');
    expect(text(wizard, '.answers dt')).to.match(/^What is the matter/);
    one(wizard, '.answers button').click();
    await wizard.updateComplete;
    expect(wizard.state).to.deep.equal({ node: 'q-start', answers: [], outcome: null });
  });

  it('starts again', async () => {
    const wizard = await show(tag);
    await choose(wizard, 0, 1);
    const buttons = all(wizard, '.nav button');
    buttons[buttons.length - 1]!.click();
    await wizard.updateComplete;
    expect(wizard.state.node).to.equal('q-start');
    expect(all(wizard, '.nav')).to.have.length(0);
  });

  it('can be used by keyboard alone', async () => {
    const wizard = await show(tag);
    options(wizard)[5]!.focus();
    await sendKeys({ press: 'Enter' });
    await wizard.updateComplete;
    // From the heading, Tab goes to the first answer.
    await sendKeys({ press: 'Tab' });
    expect(focused(wizard)).to.equal(options(wizard)[0]);
    await sendKeys({ press: ' ' });
    await wizard.updateComplete;
    expect(wizard.state.outcome).to.equal('o-sign-in');
  });

  it('opens every node of the graph by id, and only those', async () => {
    const wizard = await show(tag);
    const ids = new Set(Object.entries(graph).flatMap(([id, to]) => [id, ...Object.values(to)]));
    for (const id of ids) {
      expect(wizard.goTo(id), id).to.equal(true);
      await wizard.updateComplete;
      expect(wizard.state.node).to.equal(id);
      expect(text(wizard, '.node .h1').length, id).to.be.above(3);
    }
    for (const id of ['', 'q-nothing', 'constructor', '__proto__'])
      expect(wizard.goTo(id), id).to.equal(false);
    wizard.restart();
    expect(wizard.state.node).to.equal('q-start');
  });

  it('returns across a jump', async () => {
    const wizard = await show(tag);
    await choose(wizard, 0, 1);
    wizard.goTo('o-fraud');
    await wizard.updateComplete;
    one(wizard, '[part=back]').click();
    expect(wizard.state.node).to.equal('q-block-device');
    expect(wizard.state.answers).to.have.length(2);
  });

  it('tells the page where it stands, without words', async () => {
    const wizard = await show(tag);
    const step = oneEvent(wizard, 'ali-step');
    options(wizard)[1]!.click();
    const { detail, bubbles, composed } = (await step) as CustomEvent;
    expect(detail).to.deep.equal({ from: 'q-start', to: 'q-lost', direction: 'forward' });
    expect(bubbles && composed).to.equal(true);
    await wizard.updateComplete;
    const outcome = oneEvent(wizard, 'ali-outcome');
    options(wizard)[2]!.click();
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
    await choose(wizard, 0, 1);
    wizard.setAttribute('lang', 'nb');
    await until(() => wizard.locale === 'nb');
    await settled(wizard);
    expect(wizard.state.node).to.equal('q-block-device');
    expect(text(wizard, '.progress')).to.match(/Spørsmål 3/);
  });

  it('holds no word of its own', async () => {
    const wizard = await show(tag, { lang: 'pseudo' });
    for (const id of ['q-start', 'q-orders-yours', 'o-blocked-reactivate', 'o-create-mailbox', 'o-return']) {
      wizard.goTo(id);
      await unfold(wizard);
      expect(ownWords(wizard), id).to.equal('');
    }
  });

  for (const locale of ['en', 'ru', 'uk', 'nb']) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible in ${locale}, ${theme}`, async () => {
        const wizard = await show(tag, { lang: locale, theme });
        await expect(wizard).to.be.accessible();
        await choose(wizard, 0, 1, 1, 0, 0);
        await unfold(wizard);
        await expect(wizard).to.be.accessible();
      }).timeout(30000);
    }
  }
});
