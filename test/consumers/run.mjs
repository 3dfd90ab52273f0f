// `npm run test:consumers [name …]`: builds and packs the package, installs it beside empty projects outside of this folder, builds
// each with its own tool and uses the result in a browser. One line for each, then the counts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { launch } from '../browser.mjs';
import { json, root } from '../project.mjs';
import { useConsumer } from './use.mjs';

const here = join(root, 'test/consumers');
const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
/** Kept between runs as long as the lock file is the same; the projects in it are fresh each time. */
const folder = join(
  tmpdir(),
  `ali-help-consumers-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`,
);
const quiet = { NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', CI: '1' };

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...quiet },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/** The projects as they are here, with what they are built with, and the package as it would be published. */
async function install() {
  await mkdir(folder, { recursive: true });
  run('npm', ['pack', '--pack-destination', folder], root);
  const { version } = json('package.json');
  const { workspaces: names } = json('test/consumers/package.json');
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
  await cp(here, folder, { recursive: true, filter: (file) => !/node_modules/.test(file) });
  // The page and the script that are the same for every plain bundler.
  for (const name of ['webpack', 'rollup', 'esbuild'])
    await cp(join(here, 'shared'), join(folder, name), { recursive: true });
  const stamp = join(folder, 'node_modules/.installed');
  if (!existsSync(stamp)) {
    run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
    await writeFile(stamp, '');
  }
  // The workspaces resolve it from here, as they would from a node_modules of their own.
  const quietly = ['--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
  run('npm', ['install', ...quietly, join(folder, `ali-help-${version}.tgz`)], folder);
  console.log(`ali-help ${version} packed and installed; building ${names.length} projects`);
  return names;
}

await build();
const wanted = process.argv.slice(2);
const names = (await install()).filter((name) => !wanted.length || wanted.includes(name));
const browser = await launch();
let failed = 0;
for (const name of names) {
  const cwd = join(folder, name);
  const begin = Date.now();
  try {
    const { scripts } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
    if (scripts.check) run('npm', ['run', 'check', '--silent'], cwd);
    run('npm', ['run', 'build', '--silent'], cwd);
    const output = ['out', 'dist'].find((each) => readdirSync(cwd).includes(each));
    // Where the tool makes no page, the project's own page names what it made.
    const said = await useConsumer(
      browser,
      existsSync(join(cwd, output, 'index.html')) ? join(cwd, output) : cwd,
    );
    console.log(`ok      ${name.padEnd(8)} ${said} (${((Date.now() - begin) / 1000).toFixed(0)} s)`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name.padEnd(8)} ${error.message ?? error}`);
  }
}
await browser.close();
console.log(`\n${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !names.length ? 1 : 0;
