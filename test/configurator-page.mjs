// The configurator as an owner meets it: its folders uploaded somewhere, her blog on another address, the public
// servers of packages. All of it is answered from the checkout, so that nothing leaves the machine.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { root } from '../scripts/localizer.mjs';

export const upload = 'https://upload.example/some/where/';
export const blog = 'https://blog.example/';
const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** Where an address leads in the checkout. */
const places = [
  [upload, ''],
  [`${blog}ali-help/`, 'dist/'],
  ['https://files.example/help/', 'dist/'],
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

/** Answers every request of a context from the checkout; `pages` are further addresses with their HTML. */
export async function answer(context, pages = new Map()) {
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
}

/** Opens the configurator; complaints of the page and its frames are kept in `log`. */
export async function openConfigurator(context, hash = '') {
  const page = await context.newPage();
  const log = [];
  page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.push(String(error)));
  await page.goto(`${upload}demo/index.html${hash}`);
  await settled(page);
  return { page, log };
}

/** Waits until both frames show what was chosen last; `lines` must be in them. */
export const settled = (page, lines = '') =>
  page.waitForFunction(
    (lines) => {
      const places = [...document.querySelectorAll('.place')];
      return (
        places.length === 2 &&
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

/** Import map of a page that has the package installed and no bundler. */
export const importMap = `<script type="importmap">${JSON.stringify({
  imports: {
    [`${name}/`]: `./node_modules/${name}/`,
    [`${name}/define`]: `./node_modules/${name}/define.js`,
    lit: './node_modules/lit/index.js',
    'lit/': './node_modules/lit/',
    'lit-html': './node_modules/lit-html/lit-html.js',
    'lit-html/': './node_modules/lit-html/',
    'lit-element/lit-element.js': './node_modules/lit-element/lit-element.js',
    '@lit/reactive-element': './node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': './node_modules/@lit/reactive-element/',
  },
})}</script>`;

/** Runs in a page: what a reader sees of the one element, its colours included. */
export function look() {
  const element = document.querySelector('[ready]');
  const base = element.shadowRoot.querySelector('.base');
  const button = base.appendChild(document.createElement('button'));
  button.className = 'primary';
  const colours = [button, base].flatMap((part) => {
    const { color, backgroundColor } = getComputedStyle(part);
    return [backgroundColor, color];
  });
  button.remove();
  const heading = base.querySelector('h1, h2, h3, h4, h5, h6');
  return {
    tag: element.localName,
    lang: base.lang,
    theme: base.dataset.theme,
    text: base.innerText,
    heading: heading?.localName,
    links: [...base.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    folded: [...base.querySelectorAll('details')].map((each) => each.open),
    colours,
    // The static text is there, and nobody sees it.
    fallback: element.innerHTML.trim(),
    shown: [...element.children].some((child) => child.getClientRects().length > 0),
  };
}
