// `npm run test:hosts [name…] [-- --pictures]`: starts real blog systems on this machine, publishes posts in them the
// way their users do, and looks at the published pages in Chromium. Needs Debian and root, to install what is missing.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/browsers.mjs';
import { build } from '../../scripts/build.mjs';
import { root } from '../../scripts/project.mjs';
import { cleanUp, undo } from './clean-up.mjs';
import { Report } from './report.mjs';

const groups = { static: ['hugo', 'hexo', 'eleventy', 'astro'] };
const hosts = ['wordpress', 'ghost', ...groups.static];
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const names = [...new Set(words.flatMap((word) => groups[word] ?? [word]))];
const unknown = names.filter((name) => !hosts.includes(name));
if (unknown.length) {
  const known = [...hosts, ...Object.keys(groups)].join(', ');
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${known}.`);
  process.exit(1);
}

const pictures = join(
  root,
  process.argv.includes('--pictures') ? 'docs/pictures/hosts' : '.cache/hosts/pictures',
);
await mkdir(pictures, { recursive: true });
if (!process.argv.includes('--no-build')) await build();
const browser = await chromium.launch(launchOptions());
undo(() => browser.close());

const report = new Report();
for (const name of names.length ? names : hosts) {
  console.log(`\n— ${name}`);
  try {
    const { default: run } = await import(`./${name}.mjs`);
    await run({ browser, report, picture: join(pictures, `${name}.png`) });
  } catch (error) {
    report.check(`${name} ran to its end`, false, error.stack);
    for (const page of browser.contexts().flatMap((context) => context.pages()))
      await page.screenshot({ path: join(root, `.cache/hosts/${name}-failed.png`) });
  }
}
await cleanUp();
console.log(`\n${report.passed} passed, ${report.failed} failed`);
process.exitCode = report.failed ? 1 : 0;
