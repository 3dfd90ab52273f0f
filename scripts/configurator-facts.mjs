// dist/configurator/: what the configurator needs to know of this build. Ids and their titles in every language,
// name, version and checksums, and the part of Lit its page is drawn with. No file of it is part of the npm package.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { readContent } from './flow-map.mjs';
import { treeOf } from './flow-map-nodes.mjs';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';
import { locales } from './locales.mjs';

const short = (words, prefix) =>
  Object.fromEntries(
    Object.entries(words).map(([id, { name, title }]) => [id.slice(prefix.length), name ?? title]),
  );

/** The ids an owner can choose from, in the order of display, and their titles in one language. */
async function titlesOf(locale, order) {
  const pack = async (name) =>
    (await import(`${join(root, 'packs', locale, name)}.js?${Date.now()}`)).default;
  const { questions } = await pack('recovery-wizard');
  const { outcomes } = await pack('outcomes');
  const { regions } = await pack('details');
  return {
    nodes: Object.fromEntries(order.map((id) => [id, questions[id]?.ask ?? outcomes[id].title])),
    channels: short((await pack('support-contacts')).contacts, 'channel-'),
    reasons: short((await pack('block-reasons')).reasons, 'reason-'),
    regions: short(regions, ''),
  };
}

async function bundleLit(file) {
  const entry = '\0lit';
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? "export { html, nothing, render } from 'lit/html.js'; export { live } from 'lit/directives/live.js'; export { repeat } from 'lit/directives/repeat.js';"
            : null,
      },
      nodeResolve(),
    ],
  });
  await bundle.write({ file, format: 'es' });
  await bundle.close();
}

/** The checksums of the entry files, as `integrity` wants them. */
async function integrityOf(dist) {
  const files = (await readdir(dist)).filter((file) => /^ali-help[.\w]*\.js$/.test(file)).sort();
  const sum = async (file) =>
    createHash('sha384')
      .update(await readFile(join(dist, file)))
      .digest('base64');
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, `sha384-${await sum(file)}`])),
  );
}

export async function writeConfiguratorFacts() {
  const dir = join(root, 'dist/configurator');
  await mkdir(dir, { recursive: true });
  const { graph } = await readContent();
  const { order } = treeOf(graph);
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const write = (file, data) => writeFile(join(dir, file), JSON.stringify(data, null, 1));
  let first;
  for (const locale of locales) {
    const titles = await titlesOf(locale, order);
    first ??= titles;
    await write(`titles.${locale}.json`, titles);
  }
  const ids = Object.fromEntries(Object.entries(first).map(([kind, words]) => [kind, Object.keys(words)]));
  await write('facts.json', {
    name,
    version,
    locales,
    ...ids,
    integrity: await integrityOf(join(root, 'dist')),
    holds: existsSync(join(root, 'dist/fallback/hold.css')),
  });
  await bundleLit(join(dir, 'lit.js'));
}

if (isMain(import.meta.url)) await writeConfiguratorFacts();
