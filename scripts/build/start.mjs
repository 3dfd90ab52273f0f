// dist/start/<locale>/<tag>.html: the first screen as plain HTML, for between the tags. A reader sees it with the page and
// can already press an answer; the element opens at what was pressed.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMain, locales, root } from '../project.mjs';
import { asPlainHtml, tags } from './fallback.mjs';
import { readContent } from './packs.mjs';

/** The start of an element: HTML without class, style or script. `node` is where a wizard begins. */
export async function startHtml(tag, locale, { level = 2, node = 'q-start' } = {}) {
  const { startPage } = await import(pathToFileURL(join(root, 'dist/esm/fallback.js')));
  const page = await startPage(tag, locale, { level, node });
  return `<div slot="fallback" lang="${locale}">\n${asPlainHtml(page).replace(/ class="[^"]*"/g, '')}\n</div>\n`;
}

export async function writeStart(folder = join(root, 'dist/start')) {
  for (const locale of locales) {
    await mkdir(join(folder, locale), { recursive: true });
    for (const tag of tags)
      await writeFile(join(folder, locale, `${tag}.html`), await startHtml(tag, locale));
  }
}

/** For the configurator: the start of a wizard at each question and answer page. */
export async function startsOf(locale) {
  const { graph } = await readContent('graph');
  const nodes = new Set(Object.entries(graph).flatMap(([id, to]) => [id, ...Object.values(to)]));
  const starts = {};
  for (const node of nodes) starts[node] = await startHtml('ali-recovery-wizard', locale, { node });
  return starts;
}

if (isMain(import.meta.url)) {
  await writeStart();
  const folder = join(root, 'dist/configurator');
  await mkdir(folder, { recursive: true });
  for (const locale of locales)
    await writeFile(join(folder, `starts.${locale}.json`), JSON.stringify(await startsOf(locale)));
}
