// `npm run storybook` and `npm run build-storybook`: makes what the stories read (packs, manifest, flow map) and
// starts Storybook without anything that calls home.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { writeFlowMap } from './flow-map.mjs';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';
import { writeManifest } from './manifest.mjs';
import { buildPacks } from './packs.mjs';

/** What the stories need beside the sources. */
export async function prepareStories() {
  await buildPacks();
  await writeManifest();
  await writeFlowMap(join(root, '.cache/storybook/flow-map.html'));
}

/** Storybook with `dev` or `build`; resolves to the exit code. */
export function storybook(command, ...args) {
  const bin = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const options = {
    dev: ['--port', '6006', '--no-open', '--no-version-updates'],
    build: ['--output-dir', '.cache/storybook-static', '--quiet'],
  }[command];
  const child = spawn(process.execPath, [bin, command, '--disable-telemetry', ...options, ...args], {
    cwd: root,
    stdio: 'inherit',
    // It asks for newer versions whatever one says, so it may ask this machine, where nobody answers.
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', STORYBOOK_VERSION_BASE: 'http://127.0.0.1:9' },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

if (isMain(import.meta.url)) {
  await prepareStories();
  process.exitCode = await storybook(...process.argv.slice(2));
}
