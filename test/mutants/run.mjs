// `npm run test:mutants [-- name …]`: takes one safeguard of our own code out at a time, in a scratch copy, and prints the test
// that notices. A mutant that nobody notices fails the run; so does one whose place is not found any more.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchCopy } from '../scratch.mjs';
import { hostile, mutants } from './list.mjs';

const named = process.argv.slice(2);
const wanted = mutants.filter(({ name }) => !named.length || named.some((part) => name.includes(part)));
const copy = await scratchCopy();

/** The title of the first failed test of a run, from the runners' own output. */
const titleOf = (text) => text.match(/^\s*(?:❌|𐄂|not ok \d+ -|FAIL)\s+(.+)\n/m)?.[1];

/** Runs until the end, or until the first test has failed: what is broken may make every other test wait. */
const run = (...args) =>
  new Promise((done) => {
    const env = { ...process.env, ALI_HELP_BAIL: '1' };
    const child = spawn(process.execPath, args, { cwd: copy.folder, detached: true, env });
    let text = '';
    const stop = () => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    const listen = (chunk) => {
      text += chunk;
      if (args[0] === '--test' && titleOf(text)) stop();
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', listen);
    child.on('close', (code) => {
      stop();
      done({ failed: code !== 0, text });
    });
  });

function runTest(test) {
  if (test.startsWith(hostile))
    return run('test/hostile/run.mjs', '--engine', 'chromium', '--only', test.slice(hostile.length));
  if (test.endsWith('.mjs')) return run('--test', '--test-reporter=tap', test);
  // Mocha stops by itself (ALI_HELP_BAIL).
  return run('node_modules/@web/test-runner/dist/bin.js', '--files', test);
}

async function notice({ tests }) {
  for (const test of tests) {
    if (!test.endsWith('.ts')) {
      const { failed, text } = await run('scripts/build.mjs');
      if (failed) return `the build: ${text.match(/^.*error.*$/im)?.[0] ?? text.slice(-500)}`;
    }
    const { failed, text } = await runTest(test);
    // A run that breaks for another reason than a test is no proof.
    if (failed && titleOf(text)) return `${test}: ${titleOf(text)}`;
    if (failed) throw new Error(`${test} broke without a failed test:\n${text.slice(-2000)}`);
  }
  return undefined;
}

const total = { passed: 0, failed: 0 };
await run('scripts/build/packs.mjs');
for (const mutant of wanted) {
  const path = join(copy.folder, mutant.file);
  const source = readFileSync(path, 'utf8');
  const changed = source.replace(mutant.from, mutant.to);
  let line;
  try {
    if (changed === source) throw new Error(`${mutant.file} does not hold ${mutant.from} any more`);
    writeFileSync(path, changed);
    const by = await notice(mutant);
    total[by ? 'passed' : 'failed']++;
    line = by ? `caught   ${mutant.name}\n         by ${by}` : `SURVIVED ${mutant.name}`;
  } catch (error) {
    total.failed++;
    line = `BROKEN   ${mutant.name}: ${error.message}`;
  } finally {
    writeFileSync(path, source);
  }
  console.log(line);
}
await copy.remove();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
