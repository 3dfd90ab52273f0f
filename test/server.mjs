// Small servers for end-to-end tests: one for the built files, one for the host page on another origin.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { root } from './project.mjs';

const types = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};
export const typeOf = (file) => types[extname(file)] ?? 'text/plain';

/** The file of a folder that a request asks for; never one outside of it. */
export const inside = (folder, url) => {
  const { pathname } = new URL(url, 'http://x');
  return join(folder, normalize(decodeURIComponent(pathname)).replace(/^(\.\.[/\\])+/, ''));
};

export async function listen(handler) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

/**
 * Serves the checkout, or another folder. `change(path)` may answer with `{ status, body, headers }` instead of the file.
 */
export const serveFiles = ({ folder = root, cors = true, change = () => undefined } = {}) =>
  listen(async (request, response) => {
    const file = inside(folder, request.url);
    const headers = { 'content-type': typeOf(file) };
    if (cors) headers['access-control-allow-origin'] = '*';
    const { pathname } = new URL(request.url, 'http://x');
    const changed = await change(pathname);
    try {
      const body = changed?.body ?? (changed?.status ? '' : await readFile(file));
      response.writeHead(changed?.status ?? 200, { ...headers, ...changed?.headers }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });

/** Serves one HTML page, whatever the path. */
export const servePage = (html, headers = {}) =>
  listen((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
