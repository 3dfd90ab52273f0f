// `npm run bench [-- --rounds 12] [-- --only ours,vanilla]`: all contenders in turn, again and again, in one real
// Chromium; prints the tables and writes docs/performance.md.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from '../scripts/install.mjs';
import { bench, root } from './paths.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string' },
    'no-build': { type: 'boolean' },
  },
});
const rounds = Math.max(1, Number(options.rounds) || 9);

install(bench, 'what we compare with', '--ignore-scripts');

const { format, resolveConfig } = await import('prettier');
const { chromium } = await import('playwright');
const { launchOptions } = await import('../scripts/browser.mjs');
const { build } = await import('../scripts/build.mjs');
const { buildSite, site } = await import('./build.mjs');
const { growthPages, manyPages } = await import('./many.mjs');
const { memory, profiles, steps, visit } = await import('./measure.mjs');
const { report } = await import('./report.mjs');
const { serve } = await import('./server.mjs');
const { summary } = await import('./stats.mjs');
const { targets: hold } = await import('./targets.mjs');

if (!options['no-build']) await build({ npm: false });
const { entries: all, model } = await buildSite();
const wanted = options.only?.split(',');
const entries = all.filter(({ name }) => !wanted || wanted.includes(name));
const many = manyPages();
const growth = await growthPages(model);
const server = await serve(site);
server.warm([...entries, ...many, ...growth].map(({ path }) => path));
const browser = await chromium.launch(launchOptions());
const url = ({ path }) => `${server.origin}/${path}`;

/** Everybody once, then everybody again: what disturbs the machine disturbs all alike. */
async function interleave(list, key, measureOne, times = rounds) {
  const found = {};
  for (let round = 0; round <= times; round++) {
    for (const each of list) {
      const result = await measureOne(each);
      // The first round only warms the machine and the server up.
      if (round) (found[key(each)] ??= []).push(result);
    }
    console.log(round ? `round ${round} of ${times}` : 'warmed up');
  }
  return Object.fromEntries(Object.entries(found).map(([name, results]) => [name, summary(results)]));
}

console.log('\n— slow network, slow processor');
const slow = await interleave(
  entries,
  ({ name }) => name,
  (entry) =>
    visit(browser, url(entry), { ...entry, profile: profiles.slow }, async ({ page, cdp }) => {
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
      return steps({ page }, entry);
    }),
);
console.log('\n— fast');
const fast = await interleave(
  entries,
  ({ name }) => name,
  (entry) => visit(browser, url(entry), entry, memory),
);
console.log('\n— many elements');
const manyFound = await interleave(
  many,
  ({ name, count }) => `${name} ${count}`,
  (entry) => visit(browser, url(entry), entry, memory),
  Math.ceil(rounds / 2),
);
console.log('\n— more words');
const growthFound = await interleave(
  growth,
  ({ name, times }) => `${name} ${times}`,
  (entry) => visit(browser, url(entry), { ...entry, profile: profiles.slow }),
  Math.ceil(rounds / 2),
);

const version = browser.version();
await browser.close();
await server.close();
const figures = { entries, slow, fast, many: manyFound, growth: growthFound };
const targets = wanted ? [] : hold(figures);
const text = report({
  ...figures,
  targets,
  about: `${rounds} interleaved rounds in Chromium ${version.split('.')[0]} on ${cpus().length} cores.`,
});
console.log(`\n${text}`);
if (!wanted) {
  const file = join(root, 'docs/performance.md');
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
  const missed = targets.filter(([, , , met]) => !met).length;
  console.log(`${targets.length - missed} targets met, ${missed} missed. Written to docs/performance.md`);
}
