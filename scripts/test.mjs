// `npm test`: every check and every test, one plain closing line. Each check and each promise counts as one test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { broken, promisesIn } from '../test/promises.mjs';
import { check } from './check.mjs';
import { root } from './project.mjs';
import { testStories } from './storybook.mjs';

const total = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

const SLOW = /(docs|hostile|preview|same-build|contrast|reflow|manifest|use)\.test/;

/** The test files of Node below a folder; suites with commands of their own and other people's code are left out. */
const testsIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return /^(hosts|consumers|mutants|node_modules)$/.test(entry.name) ? [] : testsIn(path);
    return entry.name.endsWith('.test.mjs') ? [path] : [];
  });

/** Runs the element tests; the runner leaves the counts in a file. */
function testElements() {
  const counts = join(root, '.cache/counts.json');
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(counts, { force: true });
  const env = { ...process.env, ALI_HELP_COUNTS: counts };
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  const { status } = spawnSync(process.execPath, [runner], { cwd: root, stdio: 'inherit', env });
  try {
    const { passed, failed } = JSON.parse(readFileSync(counts, 'utf8'));
    return { passed, failed: failed || (status === 0 && passed ? 0 : 1) };
  } catch {
    console.error('The browser tests left no result.');
    return { passed: 0, failed: 1 };
  }
}

/** Runs the tests of Node; what fails is told whole, for where this runs unwatched nothing else is left of it. */
async function testNode() {
  const titles = [];
  let failed = 0;
  // What takes longest begins first, so that no core waits for it at the end.
  const files = ['test', 'scripts', 'integrations'].flatMap(testsIn).map((file) => join(root, file));
  files.sort((a, b) => SLOW.test(b) - SLOW.test(a));
  for await (const { type, data } of run({ files, concurrency: 2, timeout: 300000 })) {
    if (data.details?.type === 'suite') continue;
    if (type === 'test:pass' && !data.skip && !data.todo) titles.push(data.name);
    else if (type === 'test:fail' || type === 'test:pass') {
      failed++;
      const { cause, message } = data.details.error ?? { message: 'skipped' };
      console.error(`FAILED ${data.file}: ${data.name}\n${cause?.stack ?? cause ?? message}\n`);
    }
  }
  return { passed: titles.length, failed: failed || (titles.length ? 0 : 1), titles };
}

const { failed, count } = await check();
add({ passed: count - failed.length, failed: failed.length });

console.log('\n— elements in the browser');
add(testElements());

console.log('\n— stories');
add(await testStories());

console.log('\n— scripts and built files');
const node = await testNode();
add(node);

const problems = broken(node.titles);
for (const problem of problems) console.error(`promises: ${problem}`);
const promises = promisesIn(readFileSync(join(root, 'README.md'), 'utf8')).length;
add({ passed: Math.max(0, promises - problems.length), failed: problems.length });

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
