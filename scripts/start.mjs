// `npm start`: builds, serves the demo on a free port and builds again whenever a source changes.
import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';
import { getPortPromise } from 'portfinder';
import { watch } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { root } from './project.mjs';

const { options } = await loadConfigFile(join(root, 'rollup.config.mjs'), { silent: true });
const watcher = watch(options);
let server;

async function serve() {
  const port = await getPortPromise({ port: Number(process.env.PORT) || 8000 });
  server = await startDevServer({
    config: { rootDir: root, port, appIndex: 'demo/index.html', watch: false, open: false },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  console.log(`\nali-help: http://localhost:${port}/demo/\n(Ctrl+C to stop)`);
}

let begin = 0;
watcher.on('event', async (event) => {
  if (event.code === 'START') begin = Date.now();
  if (event.code === 'BUNDLE_END') await event.result.close();
  if (event.code === 'END') {
    console.log(`Built in ${Math.round((Date.now() - begin) / 1000)} s.`);
    if (!server) await serve();
  }
  if (event.code === 'ERROR') {
    await event.result?.close();
    console.error(`The build failed; the demo shows the last good one.\n${event.error.message}`);
  }
});
console.log('Building …');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await watcher.close();
    await server?.stop();
    process.exit(0);
  });
}
