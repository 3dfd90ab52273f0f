// `npm run test:stories`: every story drawn, played and checked for accessibility, and Storybook built.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';
import { prepareStories, storybook } from './storybook.mjs';

const result = join(root, '.cache/stories.json');

/** Runs them all; returns how many passed and failed. The build of Storybook counts as one. */
export async function testStories() {
  await prepareStories();
  rmSync(result, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${result}`];
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const counts = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(result, 'utf8'));
    counts.passed = numPassedTests;
    // A file that cannot be loaded has no tests; it must not pass for that.
    counts.failed = numFailedTests || (status === 0 && numPassedTests ? 0 : 1);
  } catch {
    console.error('The stories left no result.');
    counts.failed = 1;
  }
  counts[(await storybook('build', '--loglevel', 'warn')) === 0 ? 'passed' : 'failed']++;
  return counts;
}

if (isMain(import.meta.url)) {
  const { passed, failed } = await testStories();
  console.log(`\nstories: ${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
