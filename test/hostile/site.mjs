// Two small servers for one case: the page on one origin, our files on another, with the faults the case asks for.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.cjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};
const inside = (folder, path) =>
  join(folder, normalize(decodeURIComponent(path)).replace(/^(\.\.[/\\])+/, ''));

async function listen(handler) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

/** What a rule makes of a file; every rule is counted and ends after `times`. */
async function faulty(rule, file, request, response, headers) {
  if (rule.cors === false) delete headers['access-control-allow-origin'];
  if (rule.hang) return undefined;
  if (rule.delay) await new Promise((resolve) => setTimeout(resolve, rule.delay));
  if (rule.type) headers['content-type'] = rule.type;
  if (rule.redirect) {
    const to = new URL(request.url, 'http://x');
    to.searchParams.set('moved', '1');
    return response.writeHead(302, { ...headers, location: `${to.pathname}${to.search}` }).end();
  }
  if (rule.drop) return request.socket.destroy();
  if (rule.status) return response.writeHead(rule.status, headers).end('no');
  const whole = rule.body ?? (await readFile(file));
  return response
    .writeHead(200, headers)
    .end(rule.truncate ? whole.subarray(0, whole.length * rule.truncate) : whole);
}

/** @param rules what to do instead of serving a file: `{ match, times, status, type, body, delay, hang, … }` */
export async function openSite({ dist, html, headers = {}, rules = [], pages = {} }) {
  const site = { requests: [], rules };
  const files = await listen(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://x');
    if (pathname === '/in-page.js')
      return createReadStream(join(here, 'in-page.js')).pipe(
        response.writeHead(200, { 'content-type': types['.js'], 'access-control-allow-origin': '*' }),
      );
    site.requests.push(pathname + search);
    const type = types[extname(pathname)] ?? 'text/plain';
    const sent = {
      'content-type': type,
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    };
    const file = inside(dist, pathname);
    const rule = site.rules.find(
      (each) => each.match.test(pathname + search) && (each.times === undefined || each.times-- > 0),
    );
    try {
      if (rule && !(rule.redirect && search.includes('moved')))
        return await faulty(rule, file, request, response, sent);
      const whole = await readFile(file);
      response.writeHead(200, sent).end(whole);
    } catch {
      response.writeHead(404, sent).end();
    }
  });
  const host = await listen((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    if (pathname.startsWith('/lib/')) {
      const stream = createReadStream(inside(join(here, 'node_modules'), pathname.slice(5)));
      stream.on('error', () => response.writeHead(404).end());
      stream.on('open', () =>
        response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'text/plain' }),
      );
      return stream.pipe(response);
    }
    if (pathname === '/in-page.js')
      return createReadStream(join(here, 'in-page.js')).pipe(
        response.writeHead(200, { 'content-type': types['.js'], 'access-control-allow-origin': '*' }),
      );
    const page = pathname === '/' ? html : pages[pathname];
    const body = typeof page === 'function' ? page({ files: files.origin, host: host.origin }) : page;
    if (body === undefined) return response.writeHead(404).end();
    const own = pathname === '/' ? headers : {};
    const filled = Object.fromEntries(
      Object.entries(own).map(([name, value]) => [name, value.replaceAll('FILES', files.origin)]),
    );
    return response.writeHead(200, { 'content-type': types['.html'], ...filled }).end(body);
  });
  return Object.assign(site, {
    files: files.origin,
    host: host.origin,
    close: () => Promise.all([files.close(), host.close()]),
  });
}
