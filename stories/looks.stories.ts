import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { HelpElement } from '../src/base/help-element.js';
import { settled, tags, unfold } from './frame.js';

/** Five examples of what tokens and parts can do. docs/themes.md links to their CSS. */
const meta: Meta = {
  title: 'Looks',
  render: () =>
    html`<div style="display:grid;gap:1.5rem">
      <ali-recovery-wizard url-state="off"></ali-recovery-wizard>
      <ali-recovery-wizard url-state="off" start="o-blocked-reactivate" hide="heading"></ali-recovery-wizard>
      <ali-support-contacts channels="chat-ru email-security" time-zone="Europe/Oslo"></ali-support-contacts>
      <ali-block-reasons reasons="email-unconfirmed glitch" open="email-unconfirmed"></ali-block-reasons>
    </div>`,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    for (const each of canvasElement.querySelectorAll<HelpElement>(tags.join()))
      await unfold(each, '.reason, .letter > .how, .step .how');
  },
};
export default meta;
type Story = StoryObj;

export const AsItComes: Story = {};
export const AsItComesInTheDark: Story = { globals: { scheme: 'dark' } };
export const Plain: Story = { globals: { look: 'plain' } };
export const PlainInTheDark: Story = { globals: { look: 'plain', scheme: 'dark' } };
export const WarmMagazine: Story = { globals: { look: 'magazine' } };
export const DarkTech: Story = { globals: { look: 'dark-tech', scheme: 'dark' } };
export const HighContrast: Story = { globals: { look: 'high-contrast' } };
export const HighContrastInTheDark: Story = { globals: { look: 'high-contrast', scheme: 'dark' } };
export const TinySidebar: Story = { globals: { look: 'sidebar' }, parameters: { width: '15rem' } };
export const TinySidebarInTheDark: Story = {
  globals: { look: 'sidebar', scheme: 'dark' },
  parameters: { width: '15rem' },
};
