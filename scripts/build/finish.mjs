// What is made from the built files and beside them, once all of them are there: fallback pages, what the configurator
// knows, and what editors, frameworks and compilers read.
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../project.mjs';
import { writeConfigurator, writeFacts } from './configurator.mjs';
import { writeFlowMap } from './flow-map.mjs';
import { writeStaticSites } from './static-sites.mjs';
import { writeUploadFolder } from './upload-folder.mjs';
import { writeWordPressPlugin } from './wordpress.mjs';

function run(what, ...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${what} could not be made; see above`);
}

async function forDevelopersAndHosts() {
  // The plugins in custom-elements-manifest.config.mjs make types for frameworks from it.
  run('the manifest', 'node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet');
  // What a comment marks as @internal is left out of the declarations.
  run('the declarations', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  // For entries that say nothing, and for those that are nothing but types.
  for (const name of ['nothing.d.ts', 'nothing.js'])
    await writeFile(join(root, 'dist/types', name), 'export {};\n');
  await writeStaticSites();
  writeWordPressPlugin();
}

export const finish = {
  name: 'finish',
  async closeBundle() {
    await writeFlowMap();
    // In a process of its own, which has the names of a browser that server rendering brings.
    run('the fallback pages', 'scripts/build/fallback.mjs');
    run('the start pages', 'scripts/build/start.mjs');
    const ids = await writeConfigurator();
    await writeUploadFolder();
    // A page needs no types: while sources are being changed, they wait.
    if (!this.meta.watchMode) await forDevelopersAndHosts();
    await writeFacts(ids);
  },
};
