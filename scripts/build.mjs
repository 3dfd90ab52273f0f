// Builds dist/: packs, chunks, loader, one file per language, npm entry points and their types.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { writeConfiguratorFacts } from './configurator-facts.mjs';
import { compact } from './compact.mjs';
import { isMain } from './is-main.mjs';
import { writeIntegrity } from './integrity.mjs';
import { writeFallback } from './fallback.mjs';
import { writeFlowMap } from './flow-map.mjs';
import { root } from './localizer.mjs';
import { writeManifest } from './manifest.mjs';
import { buildPacks } from './packs.mjs';
import { writeSupply } from './supply.mjs';
import { writeTypes } from './types.mjs';

async function write({ output, ...input }) {
  const bundle = await rollup({
    ...input,
    onLog(level, log, handle) {
      // A warning here is a fault on somebody's page.
      handle(level === 'warn' ? 'error' : level, log);
    },
  });
  const { output: files } = await bundle.write(output);
  await bundle.close();
  return files;
}

/** Which files the loader starts with: the core, the views of two tags and, by their hash, the first pack of each. */
export function headStart(files, { version, locales, words, notices }) {
  const chunks = files.filter((file) => file.type === 'chunk');
  const find = (part) => {
    const found = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(part)));
    if (!found) throw new Error(`no chunk holds ${part}`);
    return `./${found.fileName}`;
  };
  return {
    version,
    notices,
    core: find('src/embed/core.ts'),
    views: find('src/embed/views.ts'),
    locales,
    words,
  };
}

export async function build({ npm = true, clean = true } = {}) {
  await buildPacks();
  if (clean) await rm(join(root, 'dist'), { recursive: true, force: true });
  await writeFlowMap();
  await writeFallback();
  const config = await import('../rollup.config.mjs');
  const { locales, version } = config;
  const data = await compact(locales);
  const files = await write(config.chunks(data));
  const { notices } = await import('../packs/all/index.js');
  await write(config.loader(headStart(files, { version, locales, words: data.hash, notices })));
  files.push(...(await write(config.selfContained(locales, data))));
  await writeSupply(files);
  await writeConfiguratorFacts();
  await writeIntegrity();
  if (!npm) return;
  await write(config.npm);
  await writeManifest();
  await writeTypes();
}

if (isMain(import.meta.url)) await build();
