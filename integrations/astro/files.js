/** Astro: `integrations: [aliHelpFiles()]` puts the files of the elements to `/ali-help/` of the site. */
import { copyFileSync, createReadStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dist, siteFiles } from '../package-files.js';

/** While the site is written: the same files from the package. */
function serve(request, response, next) {
  const path = /\/ali-help\/([^?#]+)/.exec(request.url)?.[1];
  if (!siteFiles().includes(path)) return next();
  response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/plain; charset=utf-8');
  createReadStream(dist + path).pipe(response);
}

export default function aliHelpFiles() {
  return {
    name: 'ali-help',
    hooks: {
      // Tells the component that the files will be there.
      'astro:config:setup': ({ updateConfig }) =>
        updateConfig({ vite: { define: { 'import.meta.env.ALI_HELP_FILES': 'true' } } }),
      'astro:server:setup': ({ server }) => void server.middlewares.use(serve),
      'astro:build:done': ({ dir }) => {
        for (const path of siteFiles()) {
          const target = fileURLToPath(new URL(`ali-help/${path}`, dir));
          mkdirSync(dirname(target), { recursive: true });
          copyFileSync(dist + path, target);
        }
      },
    },
  };
}
