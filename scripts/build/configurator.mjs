// dist/integrity.json, and dist/configurator/: what the configurator needs to know of this build, which is not in the npm
// package. Ids and their titles, the words of its page, name, version and checksums, and the part of Lit it is drawn with.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { readContent, readPack } from './packs.mjs';
import { inOrder } from './flow-map.mjs';
import { locales, root } from '../project.mjs';

const dist = join(root, 'dist');
const write = (file, data) => writeFile(join(dist, file), `${JSON.stringify(data, null, 1)}\n`);

/** The checksum of every script, in the form of the `integrity` attribute. */
export async function writeIntegrity() {
  const files = [...readdirSync(dist), ...readdirSync(join(dist, 'chunks')).map((file) => `chunks/${file}`)];
  const sum = (file) =>
    createHash('sha384')
      .update(readFileSync(join(dist, file)))
      .digest('base64');
  const scripts = files.filter((file) => file.endsWith('.js')).sort();
  const integrity = Object.fromEntries(scripts.map((file) => [file, `sha384-${sum(file)}`]));
  await write('integrity.json', integrity);
  return integrity;
}

const short = (words, prefix = '') =>
  Object.fromEntries(
    Object.entries(words).map(([id, { name, title }]) => [id.slice(prefix.length), name ?? title]),
  );

/** The ids an owner can choose from, in the order of display, and their titles in one language. */
async function titlesOf(locale, order) {
  const { questions } = await readPack(locale, 'recovery-wizard');
  const { outcomes, regions } = await readPack(locale, 'rest');
  return {
    nodes: Object.fromEntries(order.map((id) => [id, questions[id]?.ask ?? outcomes[id].title])),
    channels: short((await readPack(locale, 'support-contacts')).contacts, 'channel-'),
    reasons: short((await readPack(locale, 'block-reasons')).reasons, 'reason-'),
    regions: short(regions),
  };
}

async function bundleLit(file) {
  const entry = `
    export { html, nothing, render } from 'lit/html.js';
    export { live } from 'lit/directives/live.js';
    export { repeat } from 'lit/directives/repeat.js';`;
  const virtual = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? entry : null),
  };
  const bundle = await rollup({ input: 'entry', plugins: [virtual, nodeResolve({ rootDir: root })] });
  await bundle.write({ file, format: 'es' });
  await bundle.close();
}

/** Titles, words and the part of Lit; returns the ids an owner can choose from. */
export async function writeConfigurator() {
  await mkdir(join(dist, 'configurator'), { recursive: true });
  const order = inOrder((await readContent('graph')).graph);
  const titles = await Promise.all(locales.map((locale) => titlesOf(locale, order)));
  for (const [n, locale] of locales.entries()) {
    await write(`configurator/titles.${locale}.json`, titles[n]);
    await copyFile(
      join(root, 'packs', locale, 'configurator.js'),
      join(dist, 'configurator', `${locale}.js`),
    );
  }
  await writeIntegrity();
  await bundleLit(join(dist, 'configurator/lit.js'));
  return Object.fromEntries(Object.entries(titles[0]).map(([kind, words]) => [kind, Object.keys(words)]));
}

/** What the configurator can offer of this build; written last, when everything else is there or not. */
export async function writeFacts(ids) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
  await write('configurator/facts.json', {
    name,
    version,
    locales,
    ...ids,
    integrity: Object.fromEntries(Object.entries(integrity).filter(([file]) => !file.includes('/'))),
    holds: existsSync(join(dist, 'fallback/hold.css')),
    // A new language may still be without a post of its own.
    posts: locales.filter((locale) => existsSync(join(root, `demo/post.${locale}.html`))),
    plugin: existsSync(join(dist, 'integrations/ali-help-wordpress.zip')),
  });
}
