// Builds dist/ as `npx rollup -c` does, for the commands that need it.
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { join } from 'node:path';
import { isMain, root } from './project.mjs';

export async function build() {
  const { options } = await loadConfigFile(join(root, 'rollup.config.mjs'), { silent: true });
  for (const { output, ...input } of options) {
    const bundle = await rollup({
      ...input,
      onLog(level, log, handle) {
        // A warning here is a fault on somebody's page.
        handle(level === 'warn' ? 'error' : level, log);
      },
    });
    for (const each of output) await bundle.write(each);
    await bundle.close();
  }
}

if (isMain(import.meta.url)) await build();
