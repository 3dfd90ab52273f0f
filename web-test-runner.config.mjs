import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { defaultReporter } from '@web/test-runner';
import { writeFileSync } from 'node:fs';
import { launchOptions } from './scripts/browser.mjs';

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
  concurrency: 2,
  concurrentBrowsers: 1,
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: launchOptions() })],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  testFramework: { config: { timeout: 10000 } },
  testsFinishTimeout: 240000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter],
  filterBrowserLogs: ({ args }) => !/^<ali-|^ali-help|Lit is in dev mode/.test(String(args[0])),
};
