import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { defaultReporter } from '@web/test-runner';
import { writeFileSync } from 'node:fs';
import { launchOptions } from './scripts/browsers.mjs';

/**
 * The engine of ALI_HELP_ENGINE, Chromium unless told. Firefox is the stock one, over WebDriver BiDi; WebKit is driven
 * by a WebKitWebDriver that scripts/test-all-browsers.mjs has started.
 */
async function launcher() {
  const engine = process.env.ALI_HELP_ENGINE ?? 'chromium';
  if (engine === 'chromium')
    return playwrightLauncher({ product: 'chromium', launchOptions: launchOptions() });
  const { firefoxOptions } = await import('./scripts/browsers.mjs');
  if (engine === 'firefox') {
    const { puppeteerLauncher } = await import('@web/test-runner-puppeteer');
    return puppeteerLauncher({ concurrency: 1, launchOptions: firefoxOptions(), createPage: patientPage });
  }
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  const { port, capabilities } = JSON.parse(process.env.ALI_HELP_WEBKIT);
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
  });
}

/**
 * A test that writes to the address while the page loads makes a navigation that BiDi never reports as done. The runner
 * hears from the page itself when its tests are finished, so the driver's own waiting may end early.
 */
async function patientPage({ browser }) {
  const page = await browser.newPage();
  for (const name of ['goto', 'evaluate']) {
    const call = page[name].bind(page);
    page[name] = (...args) =>
      Promise.race([
        call(...args).catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 3000)),
      ]);
  }
  return page;
}

/** Leaves the counts for scripts/test.mjs, which prints one closing line for all kinds of tests. */
const countReporter = {
  stop({ sessions }) {
    const counts = { passed: 0, failed: 0 };
    const visit = (suite) => {
      for (const { passed, skipped } of suite?.tests ?? []) {
        if (!skipped) counts[passed ? 'passed' : 'failed']++;
      }
      (suite?.suites ?? []).forEach(visit);
    };
    for (const { testResults, errors, status, passed } of sessions) {
      visit(testResults);
      // A file that cannot even be loaded has no tests; it must not pass for that.
      if (errors?.length || (status === 'FINISHED' && !passed && !testResults)) counts.failed++;
    }
    if (process.env.ALI_HELP_COUNTS) writeFileSync(process.env.ALI_HELP_COUNTS, JSON.stringify(counts));
  },
};

export default {
  files: ['src/**/*.test.ts'],
  nodeResolve: true,
  concurrency: process.env.ALI_HELP_ENGINE === 'webkit' ? 1 : 2,
  concurrentBrowsers: 1,
  browsers: [await launcher()],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  // A mutant is caught by the first test that fails.
  testFramework: { config: { timeout: 10000, bail: Boolean(process.env.ALI_HELP_BAIL) } },
  testsFinishTimeout: 240000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter],
  filterBrowserLogs: ({ args }) => !/^<ali-|^ali-help|Lit is in dev mode/.test(String(args[0])),
};
