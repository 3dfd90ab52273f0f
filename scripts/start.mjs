// `npm start`: builds, serves the demo on a free port and builds again whenever a source changes.
import { watch } from 'chokidar';
import { startDevServer } from '@web/dev-server';
import { getPortPromise } from 'portfinder';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './localizer.mjs';

console.log('Building …');
await build({ npm: false });

const port = await getPortPromise({ port: Number(process.env.PORT) || 8000 });
const server = await startDevServer({
  config: { rootDir: root, port, appIndex: 'demo/index.html', watch: false, open: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`\nali-help: http://localhost:${port}/demo/\n(Ctrl+C to stop)`);

let running = false;
let again = false;
async function rebuild() {
  if (running) return void (again = true);
  running = true;
  do {
    again = false;
    const begin = Date.now();
    try {
      // The hashed chunks of before stay, so that a page that is open keeps working.
      await build({ npm: false, clean: false });
      console.log(`Rebuilt in ${Date.now() - begin} ms.`);
    } catch (error) {
      console.error(`The build failed; the demo shows the last good one.\n${error.message ?? error}`);
    }
  } while (again);
  running = false;
}

let timer;
watch(
  ['src', 'locales'].map((folder) => join(root, folder)),
  { ignoreInitial: true },
).on('all', () => {
  clearTimeout(timer);
  timer = setTimeout(rebuild, 150);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await server.stop();
    process.exit(0);
  });
}
