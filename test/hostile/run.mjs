// Runs the hostile pages: `node test/hostile/run.mjs [--engine chromium,firefox] [--only text] [--group text]
// [--dist folder] [--write]`. One line per case and engine; the last line has the counts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engines, ensureEngines } from '../../scripts/engines.mjs';
import { install } from '../../scripts/install.mjs';
import { root } from '../../scripts/localizer.mjs';
import { allCases } from './cases/index.mjs';
import { drivers } from './drivers.mjs';
import { headings, pageOf } from './page.mjs';
import { openSite } from './site.mjs';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string' },
    only: { type: 'string' },
    group: { type: 'string' },
    dist: { type: 'string', default: join(root, 'dist') },
    write: { type: 'boolean' },
  },
});
const dist = resolve(options.dist);
const wanted = options.engine?.split(',') ?? engines;
const cases = allCases.filter(
  ({ name, group }) =>
    (!options.only || name.includes(options.only)) && (!options.group || group.includes(options.group)),
);
if (cases.some(({ scripts, head }) => scripts || head?.includes('HOST/lib/')))
  install(join(root, 'test/hostile'), 'the libraries of the pages', '--ignore-scripts');
const words = await headings();
const missing = await ensureEngines(wanted);
const results = [];

const report = (result) => {
  results.push(result);
  const { engine, group, name, status, note } = result;
  const took = result.begun ? ` [${((Date.now() - result.begun) / 1000).toFixed(1)} s]` : '';
  console.log(`${status.padEnd(5)} ${engine.padEnd(8)} ${group}: ${name}${note ? ` — ${note}` : ''}${took}`);
};

/** Runs one case in a window; gives back the figure or note it printed. */
async function runCase(each, engine, window) {
  const site = await openSite({
    dist,
    headers: each.headers,
    pages: each.pages,
    rules: (each.rules ?? []).map((rule) => ({ ...rule })),
    html: ({ files, host }) => pageOf(each, { files, host }),
  });
  const prelude = `const h = window.hostile; h.words = ${JSON.stringify(words)};`;
  /** Runs a function of the case in the page, with the helpers and one argument; errors come back as errors. */
  const inPage = async (check, argument) => {
    const answer = await window.evaluate(
      `(async () => { ${prelude} try {
        const value = await (${check})(h, ${JSON.stringify(argument ?? null)});
        return '+' + (value === undefined ? '' : value);
      } catch (error) { return '-' + (error && error.message || error) + (error instanceof TypeError ? ' ' + error.stack : '') +
          [...h.seen.errors, ...h.seen.rejections, ...h.seen.console].slice(0, 3).map((line) => ' [page: ' + line.slice(0, 150) + ']').join(''); } })()`,
    );
    if (typeof answer !== 'string' || answer[0] !== '+') throw new Error(String(answer).slice(1, 900));
    return answer.slice(1);
  };
  try {
    await window.goto(`${site.host}/${each.hash ?? ''}`);
    // An address is gone to before it is loaded; the helpers come with the page.
    for (let tries = 0; ; tries++) {
      const here = await window
        .evaluate(
          `(async () => String(location.origin === '${site.host}' && !!window.hostile && !!document.body))()`,
        )
        .catch(() => 'false');
      if (here === 'true') break;
      if (tries > 1200) throw new Error('the page did not open');
      await new Promise((done) => setTimeout(done, 25));
    }
    const bench = { window, site, inPage, engine };
    return await (each.run ? each.run(bench) : inPage(each.check));
  } finally {
    await site.close();
  }
}

const withLimit = (promise, ms) =>
  new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`not done after ${ms / 1000} s`)), ms);
    promise.then(done, fail).finally(() => clearTimeout(timer));
  });

/** Works through a queue. What fails goes into `again` if there is such a list: others share the machine. */
async function work(engine, driver, queue, again) {
  let window;
  for (let each = queue.shift(); each; each = queue.shift()) {
    const reason = each.not?.[engine];
    if (reason) {
      report({ ...each, engine, status: 'n/a', note: reason });
      continue;
    }
    const begun = Date.now();
    try {
      // Firefox sometimes loses a window that another worker's closing has crossed.
      window ??= await driver.window().catch(() => driver.window());
      const note = await withLimit(runCase(each, engine, window), each.limit ?? 90000);
      report({ ...each, engine, status: 'ok', note, begun });
    } catch (error) {
      const note = error.message.split('\n').slice(0, 2).join(' ');
      if (again) {
        console.log(`again ${engine.padEnd(8)} ${each.group}: ${each.name} — ${note}`);
        again.push(each);
      } else report({ ...each, engine, begun, status: 'FAIL', note });
      await window?.close().catch(() => undefined);
      window = undefined;
      continue;
    }
    if (!window.reusable) {
      await window.close();
      window = undefined;
    }
  }
  await window?.close().catch(() => undefined);
}

for (const engine of wanted) {
  if (missing[engine]) {
    for (const each of cases) report({ ...each, engine, status: 'n/a', note: missing[engine] });
    continue;
  }
  const driver = await drivers[engine]();
  // What measures has the machine for itself; everything else runs side by side.
  const together = cases.filter(({ alone }) => !alone);
  const workers = Math.min(4, Math.max(2, cpus().length), together.length);
  const again = [];
  await Promise.all(Array.from({ length: workers }, () => work(engine, driver, together, again)));
  await work(
    engine,
    driver,
    cases.filter(({ alone }) => alone),
    again,
  );
  // What failed has the machine for itself now; what fails twice has failed.
  await work(engine, driver, again);
  await driver.close();
}

const count = (status, engine) =>
  results.filter((each) => each.status === status && (!engine || each.engine === engine)).length;
console.log('');
for (const engine of wanted)
  console.log(
    `${engine}: ${count('ok', engine)} passed, ${count('FAIL', engine)} failed, ${count('n/a', engine)} cannot run there`,
  );
const failures = results.filter(({ status }) => status === 'FAIL');
for (const { engine, group, name, note } of failures)
  console.log(`FAIL  ${engine.padEnd(8)} ${group}: ${name} — ${note}`);
const passed = count('ok');
const failed = failures.length;
console.log(`\n${passed} passed, ${failed} failed`);
if (process.env.ALI_HELP_COUNTS) {
  mkdirSync(dirname(process.env.ALI_HELP_COUNTS), { recursive: true });
  writeFileSync(process.env.ALI_HELP_COUNTS, JSON.stringify({ passed, failed }));
}
if (options.write) {
  const { writeResilience } = await import('./resilience.mjs');
  await writeResilience(results, wanted);
}
process.exit(failed || !passed ? 1 : 0);
