// `npm run check`: types, lint, format, locales, sizes. Runs everything and fails at the end, so that one
// run shows every problem.
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
  ['types of the package', bin('typescript/bin/tsc', '-p', 'test/types/tsconfig.json')],
  ['lint', bin('eslint/bin/eslint.js', '.')],
  ['format', bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['sizes', node('scripts/sizes.mjs')],
  ['supply chain', node('scripts/check-supply.mjs')],
];

/** Runs all checks on a fresh build; returns the names of those that failed. */
export async function check() {
  await build();
  const failed = [];
  for (const [name, [command, ...args]] of steps) {
    console.log(`\n— ${name}`);
    const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
    if (status !== 0) failed.push(name);
  }
  return { failed, count: steps.length };
}

if (isMain(import.meta.url)) {
  const { failed } = await check();
  console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
  process.exitCode = failed.length ? 1 : 0;
}
