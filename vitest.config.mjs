// The stories as tests: each is drawn, played and checked for accessibility in Chromium.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browsers.mjs';

export default defineConfig({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  // Named here so that nothing is found late, which would load a running test anew.
  optimizeDeps: {
    include: ['lit', 'lit/directives/keyed.js', 'lit/directives/repeat.js', 'lit/directives/style-map.js'],
  },
  test: {
    name: 'stories',
    testTimeout: 60000,
    // Said on purpose by stories with unknown values.
    onConsoleLog: (text) => !/^<ali-|Lit is in dev mode|Multiple versions of Lit/.test(text),
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launchOptions() }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
