// What integrations/ needs of the build: dist/integrations/facts.json with elements, attributes and languages, the first
// screens of every question, and a folder for Hugo that works without npm, Go and network, also as a zip.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aliases, befores, common } from '../../integrations/snippet.js';
import { locales, root } from '../project.mjs';
import { filesBelow, zip } from './zip.mjs';

const dist = join(root, 'dist');
const folder = join(dist, 'integrations');
const json = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));

/** What an author may write: the values where they are known, `flag`, or any text. */
function kindOf({ type }) {
  const values = type.text.match(/'[^']*'/g)?.map((each) => each.slice(1, -1));
  return values ?? (type.text === 'boolean' ? 'flag' : 'text');
}

/** Elements with their attributes, without `lang`, which has rules of its own, and `ready`, which the element sets. */
async function readFacts() {
  const { modules } = await json('dist/custom-elements.json');
  const elements = {};
  for (const { tagName, attributes } of modules.flatMap(({ declarations }) => declarations)) {
    const own = attributes.filter(({ name }) => !['lang', 'ready'].includes(name));
    elements[tagName.slice(4)] = Object.fromEntries(own.map((each) => [each.name, kindOf(each)]));
  }
  const { version } = await json('package.json');
  return { version, locales, aliases, befores, common: common.source, elements };
}

/** A theme component: texts as assets, which Hugo reads but does not publish, and what pages load as static files. */
async function writeHugo() {
  const hugo = join(folder, 'hugo');
  await rm(hugo, { recursive: true, force: true });
  await cp(join(root, 'integrations/hugo'), hugo, { recursive: true });
  await cp(join(root, 'LICENSE'), join(hugo, 'LICENSE'));
  // Of the fallback only what stands on a page: neither structured data nor the styles of all elements together.
  const filter = (path) => !/[\\/](hold\.css|[^\\/]+\.json)$/.test(path);
  const copy = (from, to, options) => cp(join(dist, from), join(hugo, to), { recursive: true, ...options });
  for (const part of ['ali-help.js', 'chunks', 'licences.txt']) await copy(part, `static/ali-help/${part}`);
  await copy('start', 'assets/ali-help/start');
  await copy('fallback', 'assets/ali-help/fallback', { filter });
  await copy('integrations/facts.json', 'assets/ali-help/facts.json');
  for (const locale of locales)
    await copy(`integrations/starts.${locale}.json`, `assets/ali-help/starts.${locale}.json`);
  const files = Object.entries(filesBelow(hugo)).map(([path, content]) => [`ali-help/${path}`, content]);
  await writeFile(join(folder, 'ali-help-hugo.zip'), zip(Object.fromEntries(files)));
}

export async function writeStaticSites() {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'facts.json'), `${JSON.stringify(await readFacts(), null, 1)}\n`);
  for (const locale of locales)
    await cp(join(dist, `configurator/starts.${locale}.json`), join(folder, `starts.${locale}.json`));
  await writeHugo();
}
