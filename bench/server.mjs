// Serves one folder as a well-kept host would: brotli 11, right types, no caching between visits.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export async function serve(folder) {
  const kept = new Map();
  const get = (path) => {
    if (!kept.has(path)) {
      const body = readFileSync(join(folder, normalize(path).replace(/^(\.\.[/\\])+/, '')));
      kept.set(path, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    }
    return kept.get(path);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    if (path === '/favicon.ico') return response.writeHead(204).end();
    try {
      const body = get(path);
      response
        .writeHead(200, {
          'content-type': types[extname(path)] ?? 'application/octet-stream',
          'content-encoding': 'br',
          'content-length': body.length,
          'cache-control': 'no-store',
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Compresses before anything is measured. */
    warm: (paths) => paths.forEach(get),
    size: (path) => get(path).length,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}
