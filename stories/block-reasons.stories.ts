import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { AliBlockReasons } from '../src/index.js';
import {
  all,
  controls,
  element,
  failing,
  network,
  one,
  ready,
  settled,
  slowly,
  unfold,
  type Args,
} from './frame.js';

const TAG = 'ali-block-reasons';
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Block reasons',
  component: TAG,
  argTypes: controls(TAG),
  render: (args) => html`${element(TAG, args)}`,
  // Every story is looked at when its element is complete, also by the accessibility check.
  play: ({ canvasElement }) => settled(canvasElement),
};
export default meta;

export const AllReasons: Story = {};

export const OneIsOpen: Story = {
  args: { open: 'email-unconfirmed' },
  play: async ({ canvasElement }) => {
    const reasons = await ready<AliBlockReasons>(canvasElement);
    await expect(all(reasons, '.reason[open]').map(({ id }) => id)).toEqual(['reason-email-unconfirmed']);
    await expect(reasons.show('glitch')).toBe(true);
    await reasons.updateComplete;
    await expect(all(reasons, '.reason[open]').length).toBe(2);
  },
};

export const EverythingUnfolded: Story = {
  play: async ({ canvasElement }) => {
    const reasons = await ready<AliBlockReasons>(canvasElement);
    await unfold(reasons);
    await expect(all(reasons, 'details:not([open])').length).toBe(0);
  },
};

export const AllAreOpenedAndClosed: Story = {
  play: async ({ canvasElement }) => {
    const reasons = await ready<AliBlockReasons>(canvasElement);
    const button = one(reasons, '.cards-head button');
    await userEvent.click(button);
    await waitFor(() => expect(all(reasons, '.reason[open]').length).toBe(8));
    await userEvent.click(button);
    await waitFor(() => expect(all(reasons, '.reason[open]').length).toBe(0));
  },
};

/** Without a wizard on the page the guide opens in place. */
export const SolveThisInPlace: Story = {
  args: { open: 'email-unconfirmed' },
  play: async ({ canvasElement }) => {
    const reasons = await ready<AliBlockReasons>(canvasElement);
    const links: string[] = [];
    reasons.addEventListener('ali-link', ({ detail }) => links.push(detail.kind));
    await userEvent.click(one(reasons, '.reason[open] .solve'));
    await expect(links).toEqual(['wizard']);
    await expect(one(reasons, '.reason[open] details.guide')).toHaveAttribute('open');
  },
};

export const ChosenReasons: Story = {
  args: { reasons: 'glitch email-fake', open: 'glitch' },
  play: async ({ canvasElement }) => {
    const reasons = await ready<AliBlockReasons>(canvasElement);
    await expect(all(reasons, '.reason').map(({ id }) => id)).toEqual(['reason-glitch', 'reason-email-fake']);
  },
};
export const UnknownReasons: Story = { args: { reasons: 'weather', open: 'weather' } };

export const ThemeDark: Story = { args: { theme: 'dark', open: 'suspected-fraud' } };
export const ThemeLight: Story = { args: { theme: 'light' }, globals: { scheme: 'dark' } };
export const DarkPage: Story = { args: { open: 'many-disputes' }, globals: { scheme: 'dark' } };
export const HeadingLevel3: Story = {
  args: { 'heading-level': '3' },
  render: (args) =>
    html`<h2>A post</h2>
      ${element(TAG, args)}`,
};
export const WithoutHeadingAndSources: Story = { args: { hide: 'heading sources' } };
export const InRussian: Story = { globals: { locale: 'ru' }, args: { open: 'glitch' } };
export const InUkrainian: Story = { globals: { locale: 'uk' }, args: { open: 'terms-breach' } };
export const InNorwegian: Story = { globals: { locale: 'nb' }, args: { open: 'dispute-misuse' } };
export const Narrow: Story = {
  parameters: { width: '280px' },
  globals: { locale: 'uk' },
  play: EverythingUnfolded.play!,
};
export const Wide: Story = { args: { open: 'email-fake' }, parameters: { width: '75rem' } };
export const InARightToLeftPage: Story = {
  args: { lang: 'en', open: 'glitch' },
  parameters: { dir: 'rtl' },
};

const FALLBACK = '<p>Read <a href="https://example.com/">why accounts get blocked</a>.</p>';
const network500 = { docs: { story: { inline: false, height: '500px' } } };
export const SlowPack: Story = {
  parameters: network500,
  beforeEach: slowly,
  render: (args) => html`${element(TAG, args, FALLBACK)}`,
  play: async ({ canvasElement }) => {
    const reasons = canvasElement.querySelector(TAG)!;
    await expect(reasons.querySelector('p')!.checkVisibility()).toBe(true);
    await settled(canvasElement);
    await expect(reasons.querySelector('p')!.checkVisibility()).toBe(false);
  },
};
export const FailingPack: Story = {
  parameters: network500,
  beforeEach: failing,
  render: (args) => html`${element(TAG, args, FALLBACK)}`,
  play: async ({ canvasElement }) => {
    const reasons = canvasElement.querySelector(TAG)!;
    await waitFor(() => expect(one(reasons, '.failure button')).toBeVisible(), { timeout: 20000 });
    await expect(reasons.querySelector('p')!.checkVisibility()).toBe(true);
    network.allow();
    await userEvent.click(one(reasons, '.failure button'));
    await settled(canvasElement);
    await expect(all(reasons, '.reason').length).toBe(8);
  },
};
