// Serves one folder as a well-kept host would: brotli 11, right types, no caching between visits.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { inside, serveFiles } from '../test/server.mjs';

export function serve(folder) {
  const kept = new Map();
  const change = (path) => {
    const file = inside(folder, path);
    if (!existsSync(file)) return undefined;
    if (!kept.has(file)) kept.set(file, brotliCompressSync(readFileSync(file)));
    const body = kept.get(file);
    const headers = {
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
    };
    return { body, headers };
  };
  return serveFiles({ folder, cors: false, change });
}
