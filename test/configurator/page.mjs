// The configurator as an owner meets it: its folders uploaded somewhere, her blog on another address, the public
// servers of packages. All of it is answered from the checkout, so that nothing leaves the machine.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { after, before } from 'node:test';
import { launch } from '../browser.mjs';
import { fallbackOf, json, locales, read as file, root } from '../project.mjs';

export const upload = 'https://upload.example/some/where/';
export const blog = 'https://blog.example/';
const { name, version } = json('package.json');

/** Where an address leads in the checkout. */
const places = [
  [upload, ''],
  [`${blog}ali-help/`, 'dist/'],
  ['https://files.example/help/', 'dist/'],
  // The example in the lines of a platform that keeps no files.
  ['https://your.host/ali-help/', 'dist/'],
  [`https://cdn.jsdelivr.net/npm/${name}@${version}/dist/`, 'dist/'],
  [`https://unpkg.com/${name}@${version}/dist/`, 'dist/'],
  [`${blog}node_modules/${name}/`, 'dist/esm/'],
  [`${blog}node_modules/`, 'node_modules/'],
];
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};

let browser;
/** One browser for a whole test file. */
export function useConfigurator() {
  before(async () => void (browser = await launch()));
  after(() => browser.close());
}

/** Runs in a context whose every request is answered from the checkout; `pages` are further addresses with their HTML. */
export async function inContext(run, { pages = new Map(), ...options } = {}) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const files = new Map();
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url().split(/[?#]/)[0];
    const headers = { 'access-control-allow-origin': '*' };
    if (pages.has(url)) return route.fulfill({ body: pages.get(url), contentType: types['.html'] });
    const place = places.find(([from]) => url.startsWith(from));
    const path = place && place[1] + url.slice(place[0].length);
    try {
      if (!files.has(path)) files.set(path, await readFile(join(root, path)));
      await route.fulfill({ body: files.get(path), contentType: types[extname(path)], headers });
    } catch {
      await route.fulfill({ status: 404, headers });
    }
  });
  try {
    return await run(context);
  } finally {
    await context.close();
  }
}

/** Opens the configurator; complaints of the page and its frames are kept in `log`. */
export async function openConfigurator(context, hash = '') {
  const page = await context.newPage();
  const log = [];
  page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.push(String(error)));
  await page.goto(`${upload}demo/index.html${hash}`);
  await page.locator('.options').waitFor();
  await page.locator('details').evaluateAll((all) => all.forEach((details) => (details.open = true)));
  await settled(page);
  return { page, log };
}

/** Opens the configurator in a context of its own, hands it to `run`, and expects no complaint. */
export const onPage = (hash, run, options) =>
  inContext(async (context) => {
    const { page, log } = await openConfigurator(context, hash);
    await run(page, context);
    assert.deepEqual(log, []);
  }, options);

/** Waits until both frames show what was chosen last; `lines` must be in them. */
export const settled = (page, lines = '') =>
  page.waitForFunction(
    (lines) => {
      const places = [...document.querySelectorAll('.place')];
      return (
        places.length === 2 &&
        !document.querySelector('.output[aria-busy]') &&
        places.every(
          (place) =>
            place.dataset.page?.includes(lines) &&
            place.children.length === 1 &&
            place.firstChild.className === '' &&
            place.firstChild.srcdoc === place.dataset.page &&
            place.firstChild.contentDocument.querySelector('[ready]'),
        )
      );
    },
    lines,
    { timeout: 60000 },
  );

/** The static texts and the room of each language, which the page fetches for its lines. */
export async function loadTexts() {
  const elements = ['recovery-wizard', 'support-contacts', 'block-reasons'];
  const of = async (get) =>
    Object.fromEntries(await Promise.all(elements.map(async (each) => [each, await get(`ali-${each}`)])));
  const known = { fallbacks: {}, starts: {}, spaces: {} };
  known.spaces.page = await of((tag) => file('dist/fallback', `${tag}.hold.css`));
  for (const locale of locales) {
    known.fallbacks[locale] = await of((tag) => fallbackOf(locale, tag));
    known.starts[locale] = {
      ...(await of((tag) => file('dist/start', locale, `${tag}.html`))),
      nodes: json(`dist/configurator/starts.${locale}.json`),
      whole: (await words(locale)).whole.link,
    };
    known.spaces[locale] = await of((tag) => file('dist/fallback', locale, `${tag}.hold.css`));
  }
  return known;
}

export const words = async (locale) => (await import(`../../packs/${locale}/configurator.js`)).default;
export const linesOf = (page, kind = 'page') => page.locator(`#lines-${kind}`).textContent();
export const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
export const read = (page) => page.evaluate(() => navigator.clipboard.readText());

/** Runs in a page: what has the focus, or another control, in a few words: enough to tell controls apart. */
export const called = (element = document.activeElement) =>
  [element.localName, element.name || element.id || element.getAttribute('href') || '', element.value ?? '']
    .join(' ')
    .trim();

/** Runs in a page: what a reader sees of the one element, its colours included. */
export function look() {
  const element = document.querySelector('[ready]');
  const base = element.shadowRoot.querySelector('.base');
  const button = base.appendChild(document.createElement('button'));
  button.className = 'button';
  const colours = [button, base].flatMap((part) => {
    const { color, backgroundColor } = getComputedStyle(part);
    return [backgroundColor, color];
  });
  button.remove();
  // Nobody can open a link to the page of the preview, so it offers none.
  base.querySelectorAll('.extras .copy')[1]?.remove();
  const heading = base.querySelector('[role=heading]');
  return {
    tag: element.localName,
    lang: base.lang,
    theme: base.dataset.theme,
    text: base.innerText,
    heading: heading?.ariaLevel,
    links: [...base.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    folded: [...base.querySelectorAll('details')].map((each) => each.open),
    colours,
    // The static text is taken out of the page; a comment keeps its place.
    fallback: [...element.childNodes].some((node) => node.data === 'fallback'),
    shown: [...element.children].some((child) => child.getClientRects().length > 0),
  };
}
