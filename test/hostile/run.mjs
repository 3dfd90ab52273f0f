// Runs the hostile pages: `node test/hostile/run.mjs [--engine chromium,firefox] [--only text] [--group text]
// [--dist folder] [--write]`. One line per case and engine; the last line has the counts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engines } from '../../scripts/browsers.mjs';
import { allCases } from './cases/index.mjs';
import { writeResilience } from './resilience.mjs';
import { runCases } from './runner.mjs';

const type = 'string';
const { values: options } = parseArgs({
  options: { engine: { type }, only: { type }, group: { type }, dist: { type }, write: { type: 'boolean' } },
});
const wanted = options.engine?.split(',') ?? engines;
const results = await runCases({
  wanted,
  dist: options.dist && resolve(options.dist),
  cases: allCases.filter(
    ({ name, group }) => name.includes(options.only ?? '') && group.includes(options.group ?? ''),
  ),
  report: ({ engine, group, name, status, note, took }) =>
    console.log(
      `${status.padEnd(5)} ${engine.padEnd(8)} ${group}: ${name}${note ? ` — ${note}` : ''}` +
        (took ? ` [${(took / 1000).toFixed(1)} s]` : ''),
    ),
});

const withStatus = (status, engine) =>
  results.filter((each) => each.status === status && (!engine || each.engine === engine));
console.log('');
for (const engine of wanted) {
  const [ok, failed, not] = ['ok', 'FAIL', 'n/a'].map((status) => withStatus(status, engine).length);
  console.log(`${engine}: ${ok} passed, ${failed} failed, ${not} cannot run there`);
}
for (const { engine, group, name, note } of withStatus('FAIL'))
  console.log(`FAIL  ${engine.padEnd(8)} ${group}: ${name} — ${note}`);
const [passed, failed] = [withStatus('ok').length, withStatus('FAIL').length];
console.log(`\n${passed} passed, ${failed} failed`);
const { ALI_HELP_COUNTS: counts } = process.env;
if (counts) {
  mkdirSync(dirname(counts), { recursive: true });
  writeFileSync(counts, JSON.stringify({ passed, failed }));
}
if (options.write) await writeResilience(results, wanted);
process.exit(failed || !passed ? 1 : 0);
