// Builds dist/: what pages load (the core, the rest, the words), the script that fetches it, one file per language, and
// the entries for npm. The last build adds what is made from the others: fallback pages, types, checksums.
import inject from '@rollup/plugin-inject';
import minifier from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { chunkNames, coreAndRest } from './scripts/build/core-and-rest.mjs';

import { finish } from './scripts/build/finish.mjs';
import {
  buildWords,
  npmChunkName,
  readAsUtf8,
  wordFiles,
  wordsForNpm,
  wordsInside,
} from './scripts/build/words.mjs';
import { locales } from './scripts/project.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const src = (file) => `${root}src/${file}`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const typescript = esbuild({
  target: 'es2022',
  charset: 'utf8',
  tsconfig: `${root}tsconfig.json`,
  define: { ALI_HELP_VERSION: JSON.stringify(version) },
});
const minifyHTML = (minifier.default ?? minifier)();
const minify = (module) =>
  terser({ ecma: 2020, module, compress: { passes: 2 }, format: { comments: false } });

/** Lit gets globals of its own, so that importing it leaves nothing on the page (src/entry/lit-scope.ts). */
const litScope = inject({
  include: /node_modules\/(@lit|lit(-\w+)?)\//,
  modules: Object.fromEntries(
    ['globalThis', 'document', 'Symbol', 'litPropertyMetadata'].map((name) => [
      name,
      [src('entry/lit-scope.ts'), name],
    ]),
  ),
});
/** Whatever else crept into the files a page loads fails the build. */
const onlyLit = {
  test: ({ name }) => /^(@lit\/|lit)/.test(name),
  failOnUnlicensed: true,
  failOnViolation: true,
};
const plugins = [typescript, nodeResolve(), minifyHTML, litScope];

const names = chunkNames();

const chunks = {
  input: { core: src('entry/core.ts') },
  // What the rest needs is exported by the core itself, not by a third file.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    buildWords,
    coreAndRest({ core: src('entry/core.ts'), rest: src('entry/rest.ts') }),
    ...plugins,
    wordFiles(),
    names.remember,
    license({ thirdParty: { output: `${root}dist/licences.txt`, allow: onlyLit } }),
  ],
  output: {
    dir: `${root}dist`,
    entryFileNames: 'chunks/[name]-[hash].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    plugins: [minify(true)],
  },
};

const script = {
  input: src('entry/script.ts'),
  plugins: [names.provide, typescript, nodeResolve()],
  output: { file: `${root}dist/ali-help.js`, format: 'iife', plugins: [minify(false)] },
};

export const oneLanguage = (locale) => ({
  input: src('entry/one-language.ts'),
  plugins: [wordsInside(locale), ...plugins, readAsUtf8],
  output: { file: `${root}dist/ali-help.${locale}.js`, format: 'iife', plugins: [minify(false)] },
});

const tags = ['ali-recovery-wizard', 'ali-support-contacts', 'ali-block-reasons'];
const npm = {
  input: {
    index: src('index.ts'),
    define: src('entry/define.ts'),
    server: src('entry/server.ts'),
    fallback: src('entry/fallback.ts'),
    ...Object.fromEntries(tags.map((tag) => [`define/${tag}`, src(`entry/define/${tag}.ts`)])),
    ...Object.fromEntries(locales.map((locale) => [`packs/${locale}`, `ali-help:pack/${locale}`])),
  },
  external: /^(lit|@lit)/,
  plugins: [wordsForNpm, typescript, nodeResolve(), minifyHTML, finish],
  output: { dir: `${root}dist/esm`, entryFileNames: '[name].js', chunkFileNames: npmChunkName },
};

export default [chunks, script, ...locales.map(oneLanguage), npm];
