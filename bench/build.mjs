// Puts every contender's page and files into .cache/bench/site, from the built files in dist/.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bench, cache, root } from './paths.mjs';
import { contenders } from './contenders/index.mjs';
import { model as makeModel, longer } from './model.mjs';
import { packsOf } from './words.mjs';

export const site = join(cache, 'site');

const bundle = (entry, model, outfile) =>
  build({
    entryPoints: [join(bench, 'contenders', entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: 'es2021',
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'model',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^bench:model$/ }, () => ({ path: 'model', namespace: 'bench' }));
          onLoad({ filter: /.*/, namespace: 'bench' }, () => ({
            contents: `export const model = ${JSON.stringify(model)};`,
            loader: 'js',
          }));
        },
      },
    ],
  });

const minifyCSS = (file, outfile) =>
  build({
    entryPoints: [join(bench, 'node_modules', file)],
    minify: true,
    bundle: true,
    external: ['*.woff2', 'http*'],
    outfile,
    logLevel: 'error',
  });

const part = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Returns `{ entries, model }`; every entry has `path`, and `scale(times)` pages exist for the growth figures. */
export async function buildSite() {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(join(root, 'dist'), join(site, 'dist'), { recursive: true });
  const model = await makeModel(packsOf);
  const facts = {
    model,
    fallback: part(join(root, 'dist/fallback/ru/ali-recovery-wizard.html')),
    held: `<style>${part(join(root, 'dist/fallback/ru/hold.css'))}</style>`,
  };
  const entries = contenders(facts);
  for (const entry of entries) {
    if (entry.bundle) await bundle(entry.bundle, model, join(site, `${entry.name}.js`));
    if (entry.css) await minifyCSS(entry.css, join(site, `${entry.name}.css`));
    entry.path = `${entry.name}.html`;
    writeFileSync(join(site, entry.path), entry.html());
  }
  return { entries, model };
}

/** The model with two or four languages' worth of words, to see what more words cost. */
export async function grown(model, times) {
  const locales = { 2: ['uk'], 4: ['uk', 'nb', 'en'] }[times];
  const others = await Promise.all(locales.map((locale) => makeModel(packsOf, locale)));
  return longer(model, others);
}

export { bundle };
