import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { AliRecoveryWizard } from '../src/index.js';
import {
  about,
  all,
  element,
  failingPack,
  one,
  ready,
  slowPack,
  unfold,
  unfolded,
  type Args,
  type Story,
} from './frame.js';

const TAG = 'ali-recovery-wizard';

const meta: Meta<Args> = {
  ...about(TAG),
  title: 'Recovery wizard',
};
export default meta;

const press = async (wizard: AliRecoveryWizard, selector: string, text?: string): Promise<void> => {
  await userEvent.click(one(wizard, selector, text));
  await wizard.updateComplete;
};
/** Chooses an answer by its place. */
const choose = async (wizard: AliRecoveryWizard, index: number): Promise<void> => {
  await userEvent.click(all(wizard, '.node .choice')[index]!);
  await wizard.updateComplete;
};

export const FirstQuestion: Story = {};
export const SecondQuestion: Story = { args: { start: 'q-block-disputes' } };
export const Outcome: Story = { args: { start: 'o-blocked-reactivate' } };

/** Everything that can be unfolded is: guides, letter, contacts, regional notes. */
export const OutcomeUnfolded: Story = { ...unfolded, args: { start: 'o-warranty' } };

/** From the first question to an outcome by the answers alone, with the events a page gets. */
export const AnswersLeadToAnOutcome: Story = {
  play: async ({ canvasElement, step }) => {
    const wizard = await ready<AliRecoveryWizard>(canvasElement);
    const steps: string[] = [];
    let outcome = '';
    wizard.addEventListener('ali-step', ({ detail }) => steps.push(detail.direction));
    wizard.addEventListener('ali-outcome', ({ detail }) => (outcome = detail.outcome));
    await step('My account is blocked', () => choose(wizard, 0));
    await expect(wizard.state.node).toBe('q-block-kind');
    await step('It names the account', () => choose(wizard, 0));
    await step('I have not asked yet', () => choose(wizard, 0));
    await step('It names disputes', () => choose(wizard, 1));
    await waitFor(() => expect(one(wizard, '[part~=outcome]')).toBeVisible());
    await expect(outcome).toBe('o-blocked-disputes');
    await expect(steps).toEqual(['forward', 'forward', 'forward', 'forward']);
    await expect(wizard.state.answers.map(({ option }) => option)).toEqual([
      'blocked',
      'account',
      'not-yet',
      'disputes',
    ]);
    await expect(wizard.shadowRoot!.activeElement).toBe(one(wizard, '.node .title'));
    // The one thing to do first is what the page opens with.
    await expect(one(wizard, '.node li')).toBe(one(wizard, '[part~=first]'));
  },
};

export const BackShowsTheEarlierAnswer: Story = {
  play: async ({ canvasElement }) => {
    const wizard = await ready<AliRecoveryWizard>(canvasElement);
    await choose(wizard, 1);
    await choose(wizard, 2);
    await press(wizard, '[part~=back]');
    await expect(wizard.state.node).toBe('q-signin');
    await expect(all(wizard, '.node .choice')[2]).toHaveAttribute('aria-current', 'true');
  },
};

export const AStepIsTicked: Story = {
  args: { start: 'o-blocked-reactivate' },
  play: async ({ canvasElement }) => {
    const wizard = await ready<AliRecoveryWizard>(canvasElement);
    const [first] = all(wizard, '.step input') as HTMLInputElement[];
    await userEvent.click(first!);
    await expect(first!.checked).toBe(true);
    await expect(all(wizard, '.step')[1]).toHaveClass('now');
    await expect(one(wizard, '.tap[role=status]')).toHaveTextContent('1');
  },
};

/** What is typed stands in the message at once; what is left empty is left out of what is copied. */
export const ALetterIsFilledIn: Story = {
  args: { start: 'o-blocked-unknown' },
  play: async ({ canvasElement }) => {
    const wizard = await ready<AliRecoveryWizard>(canvasElement);
    const blanks = all(wizard, '.message .blank').length;
    await unfold(wizard, '.letter > .how');
    await userEvent.type(all(wizard, '.letter input[type=text]')[1]!, '8123456789');
    await waitFor(() => expect(one(wizard, '.message .filled')).toHaveTextContent('8123456789'));
    await expect(all(wizard, '.message .blank').length).toBe(blanks - 1);
  },
};

/** Another way in: by what is on the screen. */
export const FoundByWhatOneSees: Story = {
  play: async ({ canvasElement }) => {
    const wizard = await ready<AliRecoveryWizard>(canvasElement);
    await unfold(wizard, '.signs');
    const hits = (): HTMLElement[] => all(wizard, '.signs .choice');
    await expect(hits().length).toBe(0);
    await userEvent.type(one(wizard, '#find'), 'refund');
    await waitFor(() => expect(hits().length).toBeGreaterThan(0));
    await expect(hits().length).toBeLessThanOrEqual(5);
    await press(wizard, '.signs .choice');
    await expect(wizard.state.node).not.toBe('q-start');
  },
};

export const UnknownStart: Story = { args: { start: 'q-no-such-question' } };
export const ThemeLight: Story = { args: { theme: 'light' }, globals: { scheme: 'dark' } };
export const ThemeDark: Story = { args: { theme: 'dark', start: 'o-blocked-reactivate' } };
export const HeadingLevel4: Story = {
  args: { 'heading-level': '4' },
  render: (args) =>
    html`<h2>A post</h2>
      <h3>A section of it</h3>
      ${element(TAG, args)}`,
  play: async ({ canvasElement }) => {
    const wizard = await ready<AliRecoveryWizard>(canvasElement);
    await expect(one(wizard, '[part~=heading]')).toHaveAttribute('aria-level', '4');
  },
};
export const RegionNorway: Story = { args: { start: 'o-warranty', region: 'no' } };
export const WithoutHeadingSourcesPrint: Story = {
  args: { start: 'o-blocked-reactivate', hide: 'heading sources print' },
  play: async ({ canvasElement }) => {
    const wizard = await ready<AliRecoveryWizard>(canvasElement);
    await expect(all(wizard, '.documents').length).toBe(0);
  },
};

export const InRussian: Story = { globals: { locale: 'ru' } };
export const InUkrainian: Story = { globals: { locale: 'uk' }, args: { start: 'o-blocked-reactivate' } };
export const InNorwegian: Story = { globals: { locale: 'nb' }, args: { start: 'o-lost-paid' } };
export const Narrow: Story = { parameters: { width: '280px' }, globals: { locale: 'uk' } };
export const NarrowOutcome: Story = {
  args: { start: 'o-blocked-reactivate' },
  parameters: { width: '280px' },
  globals: { locale: 'ru' },
};
export const Wide: Story = { args: { start: 'o-blocked-reactivate' }, parameters: { width: '75rem' } };

/** The words stay left to right in a page that is not. */
export const InARightToLeftPage: Story = {
  args: { lang: 'en' },
  parameters: { dir: 'rtl' },
  play: async ({ canvasElement }) => {
    const wizard = await ready<AliRecoveryWizard>(canvasElement);
    await expect(getComputedStyle(one(wizard, '.base')).direction).toBe('ltr');
  },
};

export const SlowPack: Story = slowPack(TAG);
export const FailingPack: Story = failingPack(TAG, '[part~=question]');
