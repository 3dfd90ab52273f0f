// `npm test`: every check and every test, one plain closing line. Each check counts as one test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.mjs';
import { root } from './localizer.mjs';
import { testStories } from './stories.mjs';

const total = { passed: 0, failed: 0 };
const add = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};
const run = (args, env = {}) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });

const { failed, count } = await check();
add(count - failed.length, failed.length);

console.log('\n— elements in the browser');
const counts = join(root, '.cache/counts.json');
mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(counts, { force: true });
const browser = run(['node_modules/@web/test-runner/dist/bin.js'], { ALI_HELP_COUNTS: counts });
process.stdout.write(browser.stdout);
try {
  const { passed, failed } = JSON.parse(readFileSync(counts, 'utf8'));
  add(passed, failed || (browser.status === 0 && passed ? 0 : 1));
} catch {
  console.error('The browser tests left no result.');
  add(0, 1);
}

console.log('\n— stories');
const stories = await testStories();
add(stories.passed, stories.failed);

console.log('\n— scripts and built files');
const nodeTests = ['scripts', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => join(folder, file)),
);
const node = run(['--test', '--test-concurrency=2', '--test-reporter=tap', ...nodeTests]);
const number = (name) => Number(node.stdout.match(new RegExp(`^# ${name} (\\d+)`, 'm'))?.[1] ?? 0);
// What failed is told whole: where this runs unwatched, nothing else is left of it.
for (const [part] of node.stdout.matchAll(/^\s*not ok [^]*?^ +\.\.\.$|^# .*: worst.*$/gm)) console.log(part);
add(number('pass'), number('fail') || (node.status === 0 && number('pass') ? 0 : 1));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
