// dist/flow-map.html: one page that draws the decision graph with the words of every language, for editors.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { treeOf } from './flow-map-nodes.mjs';
import { pageHtml } from './flow-map-page.mjs';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';
import { locales, sourceLocale } from './locales.mjs';

/** The script of the page: both modules as one text. */
const script = ['flow-map-nodes.mjs', 'flow-map-draw.mjs']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n')
  .replace(/^import .*\n/gm, '')
  .replace(/^export /gm, '');

/** What the map shows and no more; throws if a node or an answer has no words, or words have no node. */
export function mapData({ graph, locales, labels }) {
  const { order } = treeOf(graph);
  const faults = [];
  const compare = (what, wanted, found) => {
    for (const id of wanted) if (!found.includes(id)) faults.push(`${what}: no words for ${id}`);
    for (const id of found) if (!wanted.includes(id)) faults.push(`${what}: no way leads to ${id}`);
  };
  const words = Object.entries(locales).map(([locale, { questions, outcomes }]) => {
    compare(locale, order, [...Object.keys(questions), ...Object.keys(outcomes)]);
    const nodes = {};
    for (const id of order) {
      const { ask, help, options } = questions[id] ?? {};
      nodes[id] = { text: ask ?? outcomes[id]?.title, help, options };
      compare(`${locale} ${id}`, Object.keys(graph[id] ?? {}), Object.keys(options ?? {}));
    }
    return [locale, { nodes }];
  });
  if (faults.length) throw new Error(`flow map: ${faults.join('; ')}`);
  const text = JSON.stringify(words);
  const used = Object.entries(labels).filter(([id]) => text.includes(`{${id}}`));
  return { graph, labels: Object.fromEntries(used), locales: Object.fromEntries(words) };
}

/** The page as HTML, in the first language until another one is chosen. */
export function flowMap(content) {
  return pageHtml(mapData(content), Object.keys(content.locales)[0], script);
}

/** Graph, words and labels as the last build of the packs left them. */
export async function readContent() {
  const cache = join(root, '.cache/words');
  const built = (await readdir(cache).catch(() => []))
    .filter((name) => name.startsWith(`${sourceLocale}-`))
    .sort();
  if (!built.length) throw new Error('flow map: there are no packs yet, run `npm run packs` first');
  const load = async (path) => {
    // The time of the file: a watching process would otherwise get yesterday's words from memory.
    const { mtimeMs } = await stat(path);
    return import(`${pathToFileURL(path)}?${mtimeMs}`);
  };
  const { graph } = await load(join(cache, built.at(-1), 'flow/graph.js'));
  const { LABELS } = await load(join(cache, built.at(-1), 'content/facts.js'));
  const words = {};
  for (const locale of locales) {
    const pack = async (name) => (await load(join(root, 'packs', locale, `${name}.js`))).default;
    const [{ questions }, { outcomes }] = [await pack('recovery-wizard'), await pack('outcomes')];
    words[locale] = { questions, outcomes };
  }
  return { graph, locales: words, labels: LABELS };
}

/** Writes the page, when it differs, and returns where it stands. */
export async function writeFlowMap(file = join(root, 'dist/flow-map.html')) {
  const page = flowMap(await readContent());
  await mkdir(dirname(file), { recursive: true });
  if ((await readFile(file, 'utf8').catch(() => '')) !== page) await writeFile(file, page);
  return file;
}

if (isMain(import.meta.url)) console.log(await writeFlowMap());
