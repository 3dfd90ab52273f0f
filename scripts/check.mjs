// `npm run check`: types, lint, format, locales, sizes. Runs everything and fails at the end, so that one
// run shows every problem. `npm run check -- locales types` runs only the steps named.
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';

const node = (...args) => [process.execPath, ...args];
const bin = (path, ...args) => node(`node_modules/${path}`, ...args);

const steps = [
  ['locales', node('scripts/check-locales.mjs')],
  ['coverage', node('scripts/coverage.mjs')],
  ['content', node('scripts/check-content.mjs')],
  ['types', bin('typescript/bin/tsc', '-p', 'tsconfig.json')],
  ['types of the package, in bundlers', bin('typescript/bin/tsc', '-p', 'test/types/tsconfig.json')],
  ['types of the package, in Node', bin('typescript/bin/tsc', '-p', 'test/types/tsconfig.node16.json')],
  ['package', node('scripts/check-package.mjs')],
  ['types of the stories', bin('typescript/bin/tsc', '-p', 'stories/tsconfig.json')],
  ['lint', bin('eslint/bin/eslint.js', '.')],
  ['format', bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['sizes', node('scripts/sizes.mjs')],
  ['supply chain', node('scripts/check-supply.mjs')],
  ['drawing', node('scripts/architecture.mjs')],
  ['docs', node('scripts/check-docs.mjs')],
  ['promises', node('scripts/promises.mjs')],
];

/** These read sources only: a translator who asks for one of them does not wait for a build. */
const SOURCES_ONLY = ['locales', 'format', 'drawing', 'docs', 'promises'];

/** Runs all checks, or those named, on a fresh build where one needs it; returns the names of those that failed. */
export async function check(names = []) {
  const unknown = names.filter((name) => !steps.some(([known]) => known === name));
  if (unknown.length) {
    console.error(
      `There is no check ${unknown.join(', ')}. Checks: ${steps.map(([name]) => name).join(', ')}`,
    );
    return { failed: unknown, count: unknown.length };
  }
  const wanted = steps.filter(([name]) => !names.length || names.includes(name));
  if (!wanted.every(([name]) => SOURCES_ONLY.includes(name))) await build();
  const failed = [];
  for (const [name, [command, ...args]] of wanted) {
    console.log(`\n— ${name}`);
    const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
    if (status !== 0) failed.push(name);
  }
  return { failed, count: wanted.length };
}

if (isMain(import.meta.url)) {
  const { failed } = await check(process.argv.slice(2));
  console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
  process.exitCode = failed.length ? 1 : 0;
}
