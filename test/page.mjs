// One browser and one server of the built files for a whole test file, posts to open in it, and pages that close themselves.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { launch, open, textOf } from './browser.mjs';
import { firstQuestion } from './project.mjs';
import { serveFiles, servePage } from './server.mjs';

export let browser;
export let files;

/** Starts both before the first test of the file and ends them after the last. */
export function useBrowser(serve) {
  before(async () => {
    browser = await launch();
    files = await serveFiles(serve);
  });
  after(async () => {
    await browser.close();
    await files.close();
  });
}

export const usual = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
};

/** One page for each kind of reader, used again and again: making one takes longer than most tests. */
const pages = new Map();

/** Opens HTML as a page of its own origin, which is not that of the files; returns what `run` returns. */
export async function onPage(html, run, { headers, prepare, ...options } = {}) {
  const host = await servePage(html, headers);
  const kind = prepare ? undefined : JSON.stringify(options);
  const opened = pages.get(kind) ?? (await open(browser, 'about:blank', { prepare, ...options }));
  pages.delete(kind);
  const { page, log, close } = opened;
  const { viewport = { width: 1280, height: 720 } } = options;
  let used;
  try {
    for (const said of Object.values(log)) said.length = 0;
    await page.goto(host.origin);
    const result = await run(page, log, host);
    await page.goto('about:blank');
    await page.setViewportSize(viewport);
    await page.emulateMedia({ ...usual, ...options });
    used = true;
    return result;
  } finally {
    if (used && kind) pages.set(kind, opened);
    else await close();
    await host.close();
  }
}

/** Serves the files in another way while `run` runs. */
export async function serving(how, run) {
  const server = await serveFiles(how);
  try {
    return await run(server.origin);
  } finally {
    await server.close();
  }
}

export const src = (name = 'ali-help.js', origin = files.origin) => `${origin}/dist/${name}`;
export const script = (name, attributes = '') => `<script ${attributes} src="${src(name)}"></script>`;
export const wizard = (attributes = 'lang="uk"', inside = '') =>
  `<ali-recovery-wizard ${attributes}>${inside}</ali-recovery-wizard>`;
export const post = (head, body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,">` +
  `<meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;

/** What a bundler would do for a page: where the package and Lit are found; `esm` and `modules` are addresses. */
export function importMap(esm, modules) {
  const imports = { 'ali-help/define': `${esm}/define.js`, 'ali-help/define/': `${esm}/define/` };
  for (const [name, entry] of [
    ['lit', 'index.js'],
    ['lit-html', 'lit-html.js'],
    ['lit-element', 'lit-element.js'],
    ['@lit/reactive-element', 'reactive-element.js'],
  ]) {
    imports[name] = `${modules}/${name}/${entry}`;
    imports[`${name}/`] = `${modules}/${name}/`;
  }
  return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
}

export const ready = (page, count = 1) =>
  page.waitForFunction((wanted) => document.querySelectorAll('[ready]').length === wanted, count);
/** Every element has fetched and drawn what follows its first screen. */
export const complete = (page) =>
  page.waitForFunction(
    () => {
      const tags = 'ali-recovery-wizard, ali-support-contacts, ali-block-reasons';
      const elements = [...document.querySelectorAll(tags)];
      return elements.length && elements.every((element) => element.complete);
    },
    null,
    { polling: 50 },
  );

export const asks = async (page, locale, selector) =>
  assert.equal(await textOf(page, '.node .title', selector), await firstQuestion(locale));
export const silent = (log) => assert.deepEqual([...log.errors, ...log.console], []);
