// `npm run check`: types, lint, format, locales, sizes. Runs everything and fails at the end, so that one
// run shows every problem. `npm run check -- locales types` runs only the steps named.
import { execFile } from 'node:child_process';
import { build } from './build.mjs';
import { isMain, root } from './project.mjs';

const node = (...args) => [process.execPath, ...args];
const bin = (path, ...args) => node(`node_modules/${path}`, ...args);

/** Dead links between the pages, and to headings in them. */
const LINKS = [
  '--use=remark-validate-links=repository:false',
  '--ext=md',
  '--ignore-path=.prettierignore',
  '--frail',
  '--quiet',
  '--no-stdout',
];

/** Data for tools; it has no types. We are ES modules only, so CommonJS is not asked about. */
const WITHOUT_TYPES = [
  '--profile=esm-only',
  '--no-emoji',
  '--exclude-entrypoints',
  ...['custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json', 'package.json'].map(
    (file) => `./${file}`,
  ),
];

const steps = [
  ['locales', node('scripts/check/locales.mjs')],
  ['coverage', node('scripts/check/coverage.mjs')],
  ['content', node('scripts/check/content.mjs')],
  ['pages', node('scripts/check/pages.mjs')],
  ['letters', node('scripts/check/letters.mjs')],
  ['glossary', node('scripts/check/glossary.mjs')],
  ['copied sentences', node('scripts/check/copied.mjs')],
  ['private data', node('scripts/check/private-data.mjs')],
  ['WordPress plugin', node('scripts/check/wordpress.mjs')],
  ['types', bin('typescript/bin/tsc', '-p', 'tsconfig.json')],
  ['types of the package, in bundlers', bin('typescript/bin/tsc', '-p', 'test/types/tsconfig.json')],
  ['types of the package, in Node', bin('typescript/bin/tsc', '-p', 'test/types/tsconfig.node16.json')],
  ['package', bin('publint/src/cli.js', 'run', '--strict')],
  ['types as npm users find them', bin('@arethetypeswrong/cli/dist/index.js', '--pack', ...WITHOUT_TYPES)],
  ['types of the stories', bin('typescript/bin/tsc', '-p', 'stories/tsconfig.json')],
  ['lint', bin('eslint/bin/eslint.js', '.')],
  ['format', bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['sizes', bin('size-limit/bin.js')],
  ['imports', bin('dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config')],
  ['docs', node('scripts/check/docs.mjs')],
  ['links', bin('remark-cli/cli.js', ...LINKS, '.')],
];

/** These read sources only: a translator who asks for one of them does not wait for a build. */
const SOURCES_ONLY = ['locales', 'private data', 'WordPress plugin', 'format', 'imports', 'docs', 'links'];

/** Runs a command to its end; what it printed comes whole, because another one runs beside it. */
const run = ([command, ...args]) =>
  new Promise((done) =>
    execFile(command, args, { cwd: root, maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
      done({ ok: !error, output: stdout + stderr }),
    ),
  );

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
  const queue = [...wanted];
  const work = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      const [name, command] = step;
      const { ok, output } = await run(command);
      console.log(`\n— ${name}\n${output.trimEnd()}`);
      if (!ok) failed.push(name);
    }
  };
  // Each of them keeps one core busy.
  await Promise.all([work(), work()]);
  return { failed, count: wanted.length };
}

if (isMain(import.meta.url)) {
  const { failed } = await check(process.argv.slice(2));
  console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
  process.exitCode = failed.length ? 1 : 0;
}
