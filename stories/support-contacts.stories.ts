import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { AliSupportContacts } from '../src/index.js';
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

const TAG = 'ali-support-contacts';

const meta: Meta<Args> = {
  ...about(TAG),
  title: 'Support contacts',
  // A weekday morning in Moscow, so that the stories look the same every day.
  args: { 'time-zone': 'Europe/Oslo', now: new Date('2025-06-11T08:30:00Z') },
};
export default meta;

export const AllContacts: Story = {};

export const OneIsOpen: Story = {
  play: async ({ canvasElement }) => {
    const contacts = await ready<AliSupportContacts>(canvasElement);
    await expect(contacts.show('chat-ru')).toBe(true);
    await contacts.updateComplete;
    await expect(one(contacts, '.card')).toHaveAttribute('id', 'channel-chat-ru');
    await expect(contacts.show('no-such-contact')).toBe(false);
  },
};

export const EverythingUnfolded: Story = { ...unfolded };

export const AtNight: Story = { args: { now: new Date('2025-06-11T23:30:00Z'), channels: 'chat' } };
export const OnASunday: Story = { args: { now: new Date('2025-06-15T10:00:00Z'), channels: 'chat' } };
export const TimeZoneOfVladivostok: Story = {
  args: { 'time-zone': 'Asia/Vladivostok', channels: 'chat-ru' },
};
export const UnknownTimeZone: Story = { args: { 'time-zone': 'Mars/Base', channels: 'chat-ru' } };

/** What it is about decides which contact stands open; one of the others can be opened instead. */
export const ChosenByNeed: Story = {
  play: async ({ canvasElement }) => {
    const contacts = await ready<AliSupportContacts>(canvasElement);
    const open = (): string => one(contacts, '.card').id;
    const before = open();
    const money = all(contacts, '.need input')[1] as HTMLInputElement;
    await userEvent.click(money);
    await contacts.updateComplete;
    await expect(money.checked).toBe(true);
    await expect(open()).not.toBe(before);
    await expect(all(contacts, '.card').length).toBe(1);
    const other = one(contacts, '.section .choice');
    const name = other.textContent!;
    await userEvent.click(other);
    await waitFor(() =>
      expect(contacts.shadowRoot!.activeElement).toBe(one(contacts, '.card .section-title')),
    );
    await expect(name).toContain(one(contacts, '.card .section-title').textContent!.trim());
  },
};

export const ChosenChannels: Story = { args: { channels: 'email faq chat-en' } };
export const UnknownChannels: Story = { args: { channels: 'pigeon email' } };

/** Says which part of an address counts, and never “safe”. */
export const ALinkIsChecked: Story = {
  args: { channels: 'faq' },
  play: async ({ canvasElement }) => {
    const contacts = await ready<AliSupportContacts>(canvasElement);
    await unfold(contacts, '.check');
    const tool = one(contacts, '.check');
    await userEvent.type(tool.querySelector('input')!, 'https://aliexpress.com.login.example/verify');
    await userEvent.click(tool.querySelector('button')!);
    await waitFor(() => expect(tool.querySelector('.address')).toHaveTextContent('login.example'));
  },
};

export const ALetterIsWritten: Story = {
  args: { channels: 'email' },
  play: async ({ canvasElement }) => {
    const contacts = await ready<AliSupportContacts>(canvasElement);
    await unfold(contacts, '.write');
    await unfold(contacts, '.write .how');
    const fields = all(contacts, '.write .letter input[type=text]');
    await userEvent.type(fields[1]!, '8123456789');
    await waitFor(() => expect(one(contacts, '.write .message')).toHaveTextContent('8123456789'));
    // A card number is warned of.
    await userEvent.type(fields[0]!, '4111 1111 1111 1111');
    await waitFor(() => expect(one(contacts, '.write .warnings [part=safety]')).toBeVisible());
  },
};

export const ThemeDark: Story = { args: { theme: 'dark' } };
export const ThemeLight: Story = { args: { theme: 'light' }, globals: { scheme: 'dark' } };
export const HeadingLevel3: Story = {
  args: { 'heading-level': '3', channels: 'faq' },
  render: (args) =>
    html`<h2>A post</h2>
      ${element(TAG, args)}`,
};
export const RegionUkraine: Story = { args: { region: 'ua', channels: 'consumer' } };
export const WithoutHeadingAndSources: Story = { args: { hide: 'heading sources', channels: 'email' } };
export const InRussian: Story = { globals: { locale: 'ru' } };
export const InUkrainian: Story = { globals: { locale: 'uk' } };
export const InNorwegian: Story = { globals: { locale: 'nb' } };
export const Narrow: Story = { ...unfolded, parameters: { width: '280px' }, globals: { locale: 'ru' } };
export const Wide: Story = { parameters: { width: '75rem' } };
export const InARightToLeftPage: Story = {
  args: { lang: 'en', channels: 'email' },
  parameters: { dir: 'rtl' },
};

export const SlowPack: Story = slowPack(TAG);
export const FailingPack: Story = failingPack(TAG, '[part~=heading]');
