// `npm run test:all-browsers`: the element tests and the hostile pages in Chromium, stock Firefox and WebKit.
// With `-- --write` the hostile pages leave their figures in docs/resilience.md; with `-- --elements` they are left out.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { engines, ensureEngines, startWebKit } from './browsers.mjs';
import { root } from './project.mjs';

const total = { passed: 0, failed: 0 };
const counts = join(root, '.cache/counts.json');
mkdirSync(join(root, '.cache'), { recursive: true });

function once(title, args, env) {
  console.log(`\n— ${title}`);
  rmSync(counts, { force: true });
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ALI_HELP_COUNTS: counts, ...env },
  });
  let result = { passed: 0, failed: 0 };
  try {
    result = JSON.parse(readFileSync(counts, 'utf8'));
  } catch {
    console.error('left no result');
  }
  // No result, or none that passed, is a failure too.
  return { ...result, failed: result.failed || (status === 0 && result.passed ? 0 : 1) };
}

/** A driver may lose its browser: what fails is run `tries` times before it has failed. */
function run(title, args, env = {}, tries = 1) {
  let result = once(title, args, env);
  for (let n = 1; n < tries && result.failed; n++) result = once(`${title}, again`, args, env);
  total.passed += result.passed;
  total.failed += result.failed;
}

const missing = await ensureEngines();
await build();
for (const engine of engines) {
  if (missing[engine]) {
    console.error(`\n— elements in ${engine}: ${missing[engine]}`);
    total.failed++;
    continue;
  }
  const webkit = engine === 'webkit' ? await startWebKit() : undefined;
  const env = { ALI_HELP_ENGINE: engine, ALI_HELP_WEBKIT: webkit && JSON.stringify(webkit) };
  run(`elements in ${engine}`, ['node_modules/@web/test-runner/dist/bin.js'], env, 2);
  webkit?.stop();
}

const options = process.argv.slice(2);
if (!options.includes('--elements')) run('hostile pages', ['test/hostile/run.mjs', ...options]);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
