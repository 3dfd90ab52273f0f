// The newest WordPress at hand, on PHP in WebAssembly with SQLite: needs neither root nor a database.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { filesBelow, zip } from '../../scripts/build/zip.mjs';
import { install } from '../../scripts/setup.mjs';
import { cache } from './npm.mjs';
import { answers, freePort, start, temporaryFolder } from './process.mjs';
import { serveSite } from './site.mjs';
import { testPlugins, usersPlugin } from './wordpress-users.mjs';

const here = fileURLToPath(new URL('playground/', import.meta.url));

/** The packages of playground/package.json; returns their node_modules. */
function ensurePlayground() {
  const folder = join(cache, 'playground');
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    cpSync(join(here, file), join(folder, file));
  install(folder, 'WordPress in WebAssembly (700 MB)', '--ignore-scripts');
  return join(folder, 'node_modules');
}

/** A whole WordPress as a zip: the package keeps programs and files for browsers apart, to download less. */
function wholeWordPress(modules, version) {
  const builds = join(modules, '@wp-playground/wordpress-builds');
  const programs = unzipSync(readFileSync(join(builds, `src/wordpress/${version}.zip`)));
  return zip({ ...programs, ...filesBelow(join(builds, 'public', version)) });
}

/** Starts a blog in Ukrainian. `version` is a folder of wordpress-builds. */
export async function startPlayground({ php, version = 'wp-nightly' }) {
  const modules = ensurePlayground();
  const folder = temporaryFolder('playground');
  const plugins = join(folder, 'mu-plugins');
  mkdirSync(plugins);
  for (const [name, code] of Object.entries({ ...testPlugins, 'users.php': usersPlugin('uk') }))
    writeFileSync(join(plugins, name), code);
  writeFileSync(join(folder, 'wordpress.zip'), wholeWordPress(modules, version));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const log = join(folder, 'playground.log');
  const stop = await start(
    process.execPath,
    [join(modules, '@wp-playground/cli/wp-playground.js'), 'server'].concat(
      `--wp=${await serveSite(folder)}/wordpress.zip`,
      `--php=${php}`,
      `--port=${port}`,
      // With one worker, a page that asks WordPress for something else waits for itself.
      '--workers=3',
      ...['WP_HTTP_BLOCK_EXTERNAL', 'DISABLE_WP_CRON'].flatMap((name) => ['--define-bool', name, 'true']),
      `--mount=${plugins}:/wordpress/wp-content/mu-plugins`,
    ),
    answers(`${origin}/`),
    { log },
  );
  const html = await (await fetch(origin)).text();
  const [, name] = /name="generator" content="WordPress ([^"]+)"/.exec(html) ?? [];
  return { origin, plugins, version: `${name}, PHP ${php}, SQLite`, stop };
}
