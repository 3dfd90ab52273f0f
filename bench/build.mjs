// Puts every contender's page and files into .cache/bench/site, from the built files in dist/.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../scripts/project.mjs';
import { contenders } from './contenders/index.mjs';
import { page } from './contenders/static.mjs';
import { model as makeModel } from './model.mjs';

export const bench = fileURLToPath(new URL('.', import.meta.url));
export const site = join(root, '.cache/bench/site');

const bundle = (entry, model, outfile) =>
  build({
    entryPoints: [join(bench, 'contenders', entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: 'es2022',
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

const part = (path) => readFileSync(join(root, path), 'utf8');

/** The question that the first answer leads to. */
const afterFirst = ({ start, questions }) =>
  questions[questions[start].options[0].to].ask.replace(/\s+/g, ' ');

/** The contenders asked for, each with the `path` of its page and the question `expected` after the first answer. */
export async function buildSite(only) {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(join(root, 'dist'), join(site, 'dist'), { recursive: true });
  const model = await makeModel();
  const all = contenders({
    model,
    start: part('dist/start/ru/ali-recovery-wizard.html'),
    fallback: part('dist/fallback/ru/ali-recovery-wizard.html'),
    held: `<style>${part('dist/fallback/ru/hold.css')}</style>`,
  });
  const entries = all.filter(({ name }) => !only || only.includes(name));
  writeFileSync(join(site, 'empty.html'), page('').replace(/<article>.*<\/article>/, ''));
  for (const entry of entries) {
    if (entry.bundle) await bundle(entry.bundle, model, join(site, `${entry.name}.js`));
    if (entry.css) await minifyCSS(entry.css, join(site, `${entry.name}.css`));
    entry.path = `${entry.name}.html`;
    entry.expected = afterFirst(model);
    writeFileSync(join(site, entry.path), entry.html());
  }
  return entries;
}

const element = {
  vanilla: ['vanilla-wizard', 'vanilla.js', 'h2'],
  'ours-one-file': ['ali-recovery-wizard', 'dist/ali-help.ru.js', '.node .title'],
  ours: ['ali-recovery-wizard', 'dist/ali-help.js', '.node .title'],
};

/** Pages with 1, 10, 100 and 500 elements of those that take part; ready when the last one shows its question. */
export const manyPages = (entries) =>
  entries
    .filter(({ name }) => element[name])
    .flatMap(({ name }) =>
      [1, 10, 100, 500].map((count) => {
        const [tag, script, heading] = element[name];
        const path = `many-${name}-${count}.html`;
        const body = `<${tag}></${tag}>`.repeat(count);
        writeFileSync(join(site, path), page(body, `<script defer src="${script}"></script>`));
        const find = `() => [...document.querySelectorAll('${tag}')].pop()?.shadowRoot?.querySelector('${heading}')`;
        return { name: `${name} ${count}`, path, find };
      }),
    );
