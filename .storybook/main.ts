import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Channel } from 'storybook/internal/channels';
import { REQUEST_WHATS_NEW_DATA } from 'storybook/internal/core-events';

/** The channel between Storybook and its server; not yet part of the type of the configuration. */
type WithChannel = { experimental_serverChannel?: (channel: Channel) => Channel };

const config: StorybookConfig & WithChannel = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // What scripts/storybook.mjs has put there: the flow map.
  staticDirs: [{ from: '../.cache/storybook', to: '/made' }],
  // Nobody is told that somebody looks at stories.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  // Without notifications Storybook still fetches its news; nobody answers that request here.
  experimental_serverChannel: (channel) => {
    channel.removeAllListeners(REQUEST_WHATS_NEW_DATA);
    return channel;
  },
};
export default config;
