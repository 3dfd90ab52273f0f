// `npm run bench`: all contenders in turn, again and again, in one real Chromium; prints the tables and leaves the figures
// in .cache/bench.json. A run of everything writes docs/performance.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../scripts/setup.mjs';
import { profiles, readOptions, usage } from './options.mjs';

let options;
try {
  options = readOptions(process.argv.slice(2));
} catch ({ message }) {
  console.error(`${message}\n\n${usage}`);
  process.exit(1);
}
if (options.help) {
  console.log(usage);
  process.exit();
}
install(fileURLToPath(new URL('.', import.meta.url)), 'what we compare with', '--ignore-scripts');

const { format, resolveConfig } = await import('prettier');
const { chromium } = await import('playwright');
const { launchOptions } = await import('../scripts/browsers.mjs');
const { build } = await import('../scripts/build.mjs');
const { root } = await import('../scripts/project.mjs');
const { buildSite, manyPages, site } = await import('./build.mjs');
const { calibrate } = await import('./calibrate.mjs');
const { fullSpeed, memory, steps, visit } = await import('./measure.mjs');
const { firstPress } = await import('./press.mjs');
const { report, warnings } = await import('./report.mjs');
const { serve } = await import('./server.mjs');
const { summary } = await import('./figures.mjs');
const { targetsOf } = await import('./targets.mjs');

if (options.build) await build();
const entries = await buildSite(options.only);
const server = await serve(site);
const browser = await chromium.launch(launchOptions());

/** Everybody once, then everybody again, each time beginning with the next: what disturbs the machine disturbs all alike. */
async function interleave(title, list, measure, times = options.rounds) {
  console.log(`\n— ${title}`);
  const found = Object.fromEntries(list.map(({ name }) => [name, []]));
  for (let round = 0; round <= times; round++) {
    const from = round % list.length;
    for (const entry of [...list.slice(from), ...list.slice(0, from)]) {
      const result = await measure(entry, `${server.origin}/${entry.path}`);
      // The first round only warms the machine and the server up.
      if (round) found[entry.name].push(result);
    }
    console.log(round ? `round ${round} of ${times}` : 'warmed up');
  }
  return found;
}

/** The network and the processor of the profile for what loads; the steps have the network at full speed. */
const loads = (name) =>
  interleave(name, entries, async (entry, url) => {
    const profile = profiles[name];
    const costs = await visit(browser, url, { ...entry, profile }, async (tab) => {
      if (!profile) return memory(tab);
      await fullSpeed(tab);
      return entry.heading && steps(tab, entry);
    });
    return { ...costs, ...(entry.heading && (await firstPress(browser, url, entry, profile))) };
  });

const speed = () => calibrate(browser, `${server.origin}/empty.html`);
const calibration = { before: await speed() };
const runs = {};
for (const name of options.profiles) runs[name] = await loads(name);
const many = options.profiles.includes('fast') ? manyPages(entries) : [];
if (many.length)
  runs.many = await interleave(
    'many elements',
    many,
    (entry, url) => visit(browser, url, entry, memory),
    Math.ceil(options.rounds / 2),
  );
calibration.after = await speed();
const version = browser.version().split('.')[0];
await browser.close();
await server.close();

const about = { rounds: options.rounds, chromium: version, cores: cpus().length };
const targets = targetsOf(runs);
const figures = Object.fromEntries(
  Object.entries(runs).map(([profile, found]) => [
    profile,
    Object.fromEntries(Object.entries(found).map(([name, rounds]) => [name, summary(rounds)])),
  ]),
);
const text = report({ entries, about, calibration, runs, figures, targets });
console.log(`\n${text}`);
for (const warning of warnings({ calibration, targets })) console.warn(`warning: ${warning}`);

const json = JSON.stringify({ about, calibration, targets, figures, runs }, null, 2);
mkdirSync(join(root, '.cache'), { recursive: true });
for (const file of [join(root, '.cache/bench.json'), options.json])
  if (file) writeFileSync(file, `${json}\n`);

if (options.whole) {
  const file = join(root, 'docs/performance.md');
  const [said] = readFileSync(file, 'utf8').split(/(?<=<!-- figures -->\n)/);
  writeFileSync(
    file,
    await format(`${said}\n${text}`, { ...(await resolveConfig(file)), parser: 'markdown' }),
  );
  console.log('Written to docs/performance.md');
}
