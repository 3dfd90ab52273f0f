// Two small servers for one case: the page on one origin, our files on another, with the faults the case asks for.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inside, listen, typeOf } from '../server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

/** Answers with what a rule makes of a file. */
async function answer(rule, file, request, response, headers) {
  if (rule.cors === false) delete headers['access-control-allow-origin'];
  if (rule.hang) return;
  if (rule.delay) await new Promise((resolve) => setTimeout(resolve, rule.delay));
  if (rule.type) headers['content-type'] = rule.type;
  if (rule.drop) return request.socket.destroy();
  if (rule.redirect && !request.url.includes('moved')) {
    const location = `${request.url}${request.url.includes('?') ? '&' : '?'}moved`;
    return response.writeHead(302, { ...headers, location }).end();
  }
  if (rule.status) return response.writeHead(rule.status, headers).end('no');
  const whole = rule.body ?? (await readFile(file));
  response
    .writeHead(200, headers)
    .end(rule.truncate ? whole.subarray(0, whole.length * rule.truncate) : whole);
}

/** @param rules what to do instead of serving a file: `{ match, times, status, type, body, delay, hang, … }` */
export async function openSite({ dist, html, headers = {}, rules = [], pages = {} }) {
  const site = { requests: [], rules };
  const serve = async (file, request, response, rule = {}) => {
    const sent = { ...open, 'content-type': `${typeOf(file)}; charset=utf-8` };
    await answer(rule, file, request, response, sent).catch(() => response.writeHead(404, sent).end());
  };
  const helpers = join(here, 'in-page.js');

  const files = await listen(async (request, response) => {
    const { url } = request;
    if (url === '/in-page.js') return serve(helpers, request, response);
    site.requests.push(url);
    const applies = ({ match, times }) => match.test(url) && times !== 0;
    const rule = site.rules.find(applies);
    if (rule?.times) rule.times--;
    return serve(inside(dist, url), request, response, rule);
  });
  const host = await listen(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    if (pathname === '/in-page.js') return serve(helpers, request, response);
    if (pathname.startsWith('/lib/'))
      return serve(inside(join(here, 'node_modules'), pathname.slice(5)), request, response);
    const page = pathname === '/' ? html : pages[pathname];
    const body = typeof page === 'function' ? page({ files: files.origin, host: host.origin }) : page;
    if (body === undefined) return response.writeHead(404).end();
    const sent = { 'content-type': 'text/html; charset=utf-8' };
    if (pathname === '/')
      for (const [name, value] of Object.entries(headers))
        sent[name] = value.replaceAll('FILES', files.origin);
    return response.writeHead(200, sent).end(body);
  });
  const close = () => Promise.all([files.close(), host.close()]);
  return Object.assign(site, { files: files.origin, host: host.origin, close });
}
