// `npm run storybook`, `build-storybook` and `test:stories`: makes what the stories read (packs, manifest, flow map) and
// starts Storybook without anything that calls home. The test draws and plays every story and checks accessibility.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFlowMap } from './build/flow-map.mjs';
import { buildPacks } from './build/packs.mjs';
import { isMain, root } from './project.mjs';

async function prepare() {
  await buildPacks();
  await run('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet']);
  await writeFlowMap(join(root, '.cache/storybook/flow-map.html'));
}

/** Runs a command of a package and resolves to its exit code. */
function run(bin, args, env) {
  const child = spawn(process.execPath, [join(root, 'node_modules', bin), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

const storybook = (command, ...options) =>
  run('storybook/dist/bin/dispatcher.js', [command, '--disable-telemetry', ...options], {
    STORYBOOK_DISABLE_TELEMETRY: '1',
    // It asks for newer versions whatever one says, so it may ask this machine, where nobody answers.
    STORYBOOK_VERSION_BASE: 'http://127.0.0.1:9',
  });

const commands = {
  dev: () => storybook('dev', '--port', '6006', '--no-open', '--no-version-updates'),
  build: () => storybook('build', '--output-dir', '.cache/storybook-static', '--quiet', '--loglevel', 'warn'),
};

/** Runs all stories; returns how many passed and failed. The build of Storybook counts as one. */
export async function testStories() {
  await prepare();
  const result = join(root, '.cache/stories.json');
  rmSync(result, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${result}`];
  const status = await run('vitest/vitest.mjs', ['run', ...reporters], { NO_COLOR: '1' });
  const counts = { passed: 0, failed: 1 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(result, 'utf8'));
    counts.passed = numPassedTests;
    // A file that cannot be loaded has no tests; it must not pass for that.
    counts.failed = numFailedTests || (status === 0 && numPassedTests ? 0 : 1);
  } catch {
    console.error('The stories left no result.');
  }
  counts[(await commands.build()) === 0 ? 'passed' : 'failed']++;
  return counts;
}

if (isMain(import.meta.url)) {
  const [command] = process.argv.slice(2);
  if (command === 'test') {
    const { passed, failed } = await testStories();
    console.log(`\nstories: ${passed} passed, ${failed} failed`);
    process.exitCode = failed ? 1 : 0;
  } else {
    await prepare();
    process.exitCode = await commands[command]();
  }
}
