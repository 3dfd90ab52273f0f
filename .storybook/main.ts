import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // What scripts/storybook.mjs has put there: the flow map.
  staticDirs: [{ from: '../.cache/storybook', to: '/made' }],
  // Nobody is told that somebody looks at stories.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
};
export default config;
