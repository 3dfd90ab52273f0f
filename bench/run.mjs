// `npm run bench [-- --contenders static,vanilla,ours,shoelace] [-- --rounds 9]`: all contenders in turn, again and
// again, in one real Chromium; prints the tables. With all contenders it writes docs/performance.md.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from '../scripts/setup.mjs';

const { values: options } = parseArgs({
  options: {
    contenders: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    'no-build': { type: 'boolean' },
  },
});
const rounds = Math.max(1, Number(options.rounds) || 9);
const wanted = options.contenders?.split(',');

install(fileURLToPath(new URL('.', import.meta.url)), 'what we compare with', '--ignore-scripts');

const { format, resolveConfig } = await import('prettier');
const { chromium } = await import('playwright');
const { launchOptions } = await import('../scripts/browsers.mjs');
const { build } = await import('../scripts/build.mjs');
const { root } = await import('../scripts/project.mjs');
const { buildSite, manyPages, site } = await import('./build.mjs');
const { fullSpeed, memory, profiles, steps, visit } = await import('./measure.mjs');
const { report, summary, targetsOf } = await import('./report.mjs');
const { serve } = await import('./server.mjs');

if (!options['no-build']) await build();
const entries = await buildSite(wanted);
const many = manyPages(entries);
const server = await serve(site);
const browser = await chromium.launch(launchOptions());

/** Everybody once, then everybody again: what disturbs the machine disturbs all alike. */
async function interleave(title, list, measure, times = rounds) {
  console.log(`\n— ${title}`);
  const found = Object.fromEntries(list.map(({ name }) => [name, []]));
  for (let round = 0; round <= times; round++) {
    for (const entry of list) {
      const result = await measure(entry, `${server.origin}/${entry.path}`);
      // The first round only warms the machine and the server up.
      if (round) found[entry.name].push(result);
    }
    console.log(round ? `round ${round} of ${times}` : 'warmed up');
  }
  return Object.fromEntries(Object.entries(found).map(([name, results]) => [name, summary(results)]));
}

const figures = {
  entries,
  slow: await interleave('slow network, slow processor', entries, (entry, url) =>
    visit(browser, url, { ...entry, profile: profiles.slow }, async (tab) => {
      await fullSpeed(tab);
      return steps(tab, entry);
    }),
  ),
  fast: await interleave('fast', entries, (entry, url) => visit(browser, url, entry, memory)),
  many: await interleave(
    'many elements',
    many,
    (entry, url) => visit(browser, url, entry, memory),
    Math.ceil(rounds / 2),
  ),
};
const version = browser.version().split('.')[0];
await browser.close();
await server.close();

const about = `${rounds} interleaved rounds in Chromium ${version} on ${cpus().length} cores.`;
const text = report({ ...figures, about, targets: wanted ? [] : targetsOf(figures) });
console.log(`\n${text}`);
if (!wanted) {
  const file = join(root, 'docs/performance.md');
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
  console.log('Written to docs/performance.md');
}
