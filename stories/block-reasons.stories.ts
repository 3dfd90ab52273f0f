import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { about, element, failingPack, slowPack, unfolded, type Args, type Story } from './frame.js';

const TAG = 'ali-block-reasons';

const meta: Meta<Args> = {
  ...about(TAG),
  title: 'Block reasons',
};
export default meta;

export const AllReasons: Story = {};
export const OneIsOpen: Story = { args: { open: 'email-unconfirmed' } };
export const EverythingUnfolded: Story = { ...unfolded };
export const ChosenReasons: Story = { args: { reasons: 'glitch email-fake', open: 'glitch' } };
export const UnknownReasons: Story = { args: { reasons: 'weather', open: 'weather' } };

export const ThemeDark: Story = { args: { theme: 'dark', open: 'suspected-fraud' } };
export const ThemeLight: Story = { args: { theme: 'light' }, globals: { scheme: 'dark' } };
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
export const Narrow: Story = { ...unfolded, parameters: { width: '280px' }, globals: { locale: 'uk' } };
export const Wide: Story = { args: { open: 'email-fake' }, parameters: { width: '75rem' } };
export const InARightToLeftPage: Story = {
  args: { lang: 'en', open: 'glitch' },
  parameters: { dir: 'rtl' },
};

export const SlowPack: Story = slowPack(TAG);
export const FailingPack: Story = failingPack(TAG, '[part~=heading]');
