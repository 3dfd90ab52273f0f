import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { AliBlockReasons, AliRecoveryWizard } from '../src/index.js';
import { one, settled, unfold } from './frame.js';
import { locales } from '../packs/all/locales.js';

const meta: Meta = {
  title: 'Together',
  tags: ['!autodocs'],
  play: ({ canvasElement }) => settled(canvasElement),
};
export default meta;
type Story = StoryObj;

/** All three in one post: “solve this” opens the wizard at the right place, and an outcome leads back. */
export const OnePost: Story = {
  parameters: { docs: { story: { inline: false, height: '600px' } } },
  render: () => html`
    <ali-recovery-wizard id="help"></ali-recovery-wizard>
    <ali-block-reasons id="why" open="email-unconfirmed" wizard="help"></ali-block-reasons>
    <ali-support-contacts id="who" channels="email faq"></ali-support-contacts>
  `,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const wizard = canvasElement.querySelector<AliRecoveryWizard>('#help')!;
    const reasons = canvasElement.querySelector<AliBlockReasons>('#why')!;
    await userEvent.click(one(reasons, '.reason[open] .solve'));
    await waitFor(() => expect(wizard.state.node).not.toBe('q-start'));
    wizard.goTo('o-blocked-reactivate');
    await waitFor(() => expect(one(wizard, '[part~=outcome]')).toBeVisible());
    const links: string[] = [];
    wizard.addEventListener('ali-link', ({ detail }) => links.push(detail.kind));
    await unfold(wizard, '.others');
    await userEvent.click(one(wizard, '.others button'));
    await expect(links).toEqual(['contacts']);
  },
};

/** Each takes the language of what is around it. */
export const EveryLanguageOnOnePage: Story = {
  parameters: { width: '75rem' },
  render: () =>
    html`<div style="display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem">
      ${locales.map(
        (lang) => html`<div lang=${lang}><ali-recovery-wizard url-state="off"></ali-recovery-wizard></div>`,
      )}
    </div>`,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const texts = Array.from(canvasElement.querySelectorAll('ali-recovery-wizard'), (each) =>
      one(each, '[part~=question] [part~=heading]').textContent!.trim(),
    );
    await expect(new Set(texts).size).toBe(locales.length);
  },
};

export const AnotherLanguageInside: Story = {
  render: () =>
    html`<div lang="nb">
      <ali-block-reasons></ali-block-reasons>
      <ali-block-reasons lang="uk-UA" open="glitch"></ali-block-reasons>
    </div>`,
};
