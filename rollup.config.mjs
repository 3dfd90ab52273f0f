// Three builds: the chunks the loader fetches, the loader itself, and one self-contained file per language.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import minifier from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { packNames } from './scripts/compact.mjs';
import { compactPlugin } from './scripts/compact-modules.mjs';
import { literal } from './scripts/compact-write.mjs';
import { traded } from './scripts/trade-letters.mjs';
import { linkedChunks, retryableImports } from './scripts/linked-chunks.mjs';
import { leanLit } from './scripts/lean-lit.mjs';
import { locales } from './scripts/locales.mjs';
import { PRIVATE, privateNames } from './scripts/private-names.mjs';
import { shortNamesPlugin } from './scripts/short-names.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const typescript = (define = {}) =>
  esbuild({
    target: 'es2021',
    charset: 'utf8',
    tsconfig: `${root}tsconfig.json`,
    define: { ALI_HELP_VERSION: JSON.stringify(version), ALI_HELP_WHOLE: 'undefined', ...define },
  });

const minifyWith = (options) =>
  terser({
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    mangle: { properties: { regex: PRIVATE } },
    format: { comments: false },
    ...options,
  });
const minifyModule = minifyWith({ module: true });
/** A classic script keeps its wrapper: without it, its variables would be globals of the page. */
const minifyClassic = minifyWith({ module: false, toplevel: false });

/** The minifier writes each line break of a table as two characters; a template holds it as it is. */
const realLines = {
  name: 'real-lines',
  renderChunk: (code) =>
    code.replace(/(?<=[,=(])"((?:[^"\\`$\n]|\\[nt]){60,})"/g, (all) =>
      all.split('\\n').length > 4 ? literal(JSON.parse(all)) : all,
    ),
};

/**
 * A byte order mark: a classic script served without a charset is read in the encoding of the page, which on old blogs
 * is not UTF-8; the mark outweighs both.
 */
const READ_AS_UTF8 = '\uFEFF';

const minifyHTMLLiterals = minifier.default ?? minifier;
const bundle = () => [leanLit(), nodeResolve(), minifyHTMLLiterals()];

/**
 * Few chunks of code, so that no element needs a fifth request: the core with Lit, the shells and the questions of the
 * wizard, the tools, and everything else. The sketches come when a guide with one is opened.
 */
const coreModules =
  /node_modules|\0|packs\/all|\/(embed\/(?!rescue)\w+|element|recovery-wizard\/(memory|view|styles)|flow\/(graph|first-shape|replay|table|(contact|reason)-ids)|logic\/fragment|ui\/(anew|text|heading|attributes|language|loading|loading-element|source|tags|events|base-styles|apply-styles))\.ts$/;
/** Letter, link checker and checklist: needed by few readers, and never for a first screen. */
const toolModules =
  /\/(embed\/tools|ui\/(letter|letter-styles|link|evidence|eva|field)|logic\/(letter|link))\.ts$/;
const manualChunks = (id) => {
  if (toolModules.test(id)) return 'tools';
  if (/\/sketch(es|-styles)\.ts$/.test(id)) return 'sketches';
  if (id.endsWith('/embed/views.ts')) return 'views';
  return coreModules.test(id) ? 'core' : 'views';
};

/** The custom properties that only our own styles know, by one letter each. */
const variables = [
  ...new Set(readFileSync(`${root}src/ui/base-styles.ts`, 'utf8').match(/(?<=--_)[a-z-]+/g)),
];
const shortVariables = {
  name: 'short-variables',
  transform: (code, id) =>
    /styles\.ts$/.test(id)
      ? {
          code: code.replace(/(?<=--_)[a-z-]+/g, (name) => (variables.indexOf(name) + 10).toString(36)),
          map: null,
        }
      : null,
};

/** A pack with less text is lighter without the list of letters that have traded places. */
const SHORT = 3000;

/**
 * The packs as files beside the chunks, and an index that finds them. One hash for all, so that their names can be
 * told instead of listed.
 */
const lazyPacks = ({ texts, letters, hash }) => ({
  name: 'lazy-packs',
  transform(code, id) {
    if (!id.endsWith('packs/all/index.js')) return null;
    const found = `(locale, name) => (retry = '') => import(\`./\${locale}-\${name}-${hash}.js\${retry}\`)`;
    const index =
      `const find = ${found};\nexport const packs = Object.fromEntries(locales.map((locale) => [locale, ` +
      `Object.fromEntries('${packNames.join(' ')}'.split(' ').map((name) => [name, find(locale, name)]))]));\n`;
    return { code: code.replace(/export const packs[\s\S]*$/, index), map: null };
  },
  generateBundle() {
    for (const [locale, packs] of Object.entries(texts)) {
      for (const [name, text] of Object.entries(packs)) {
        const fileName = `chunks/${locale}-${name}-${hash}.js`;
        const source = `export default${literal(traded(text, text.length < SHORT ? '' : letters[locale]))}`;
        this.emitFile({ type: 'asset', fileName, source });
      }
    }
  },
});

/** `data` is what scripts/compact.mjs makes of words and routes. */
export const chunks = (data) => ({
  input: { core: `${root}src/embed/core.ts` },
  // The entry is part of the core chunk itself, not a file of its own that points to it.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    compactPlugin(data),
    lazyPacks(data),
    retryableImports(),
    shortNamesPlugin(data.names),
    shortVariables,
    privateNames(),
    typescript(),
    ...bundle(),
  ],
  output: {
    dir: `${root}dist`,
    format: 'es',
    entryFileNames: 'chunks/[name]-[hash].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks,
    hoistTransitiveImports: false,
    onlyExplicitManualChunks: true,
    plugins: [linkedChunks(), minifyModule, realLines],
  },
});

export const loader = (files) => ({
  input: `${root}src/embed/loader.ts`,
  plugins: [typescript({ ALI_HELP_CHUNKS: JSON.stringify(files) })],
  output: { file: `${root}dist/ali-help.js`, format: 'iife', plugins: [minifyClassic] },
});

/** All packs of a locale as they are in packs/, for npm. */
const importsOf = (locale) => ({
  imports: packNames.map((name, n) => `import w${n} from '${root}packs/${locale}/${name}.js';\n`).join(''),
  all: `{ ${packNames.map((name, n) => `'${name}': w${n}`).join(', ')} }`,
});

/** Stands for the locale; as short as one, so that the minifier treats it alike. No language has this code. */
const NO_LOCALE = 'zz';

/**
 * The words of each locale, put in after the minifier, which would write each line break as two characters: the code
 * is built once, and is the same in every language.
 */
const wordsOf = ([first, ...others], { texts, letters }) => ({
  name: 'words',
  resolveId: (id) => (id === 'ali-help:words' ? '\0words' : null),
  load(id) {
    if (id !== '\0words') return null;
    const packs = packNames.map((name) => `'${name}': '@words ${name}@'`);
    return `export const locale = '${NO_LOCALE}';\nexport default { ${packs.join(', ')} };`;
  },
  // Of the index only the names of the languages are needed: nothing is loaded, so nothing fails.
  transform: (code, id) =>
    id.endsWith('packs/all/index.js')
      ? { code: code.replace(/export const packs[\s\S]*$/, ''), map: null }
      : null,
  generateBundle(_, files) {
    const [chunk] = Object.values(files);
    const { code } = chunk;
    const inLanguage = (locale) =>
      READ_AS_UTF8 +
      code
        .replaceAll(`"${NO_LOCALE}"`, JSON.stringify(locale))
        .replace(/"@words ([\w-]+)@"/g, (_, name) => literal(traded(texts[locale][name], letters[locale])));
    chunk.code = inLanguage(first);
    for (const locale of others)
      this.emitFile({ type: 'asset', fileName: `ali-help.${locale}.js`, source: inLanguage(locale) });
  },
});

export const selfContained = (languages, data) => ({
  input: `${root}src/embed/self-contained.ts`,
  plugins: [
    wordsOf(languages, data),
    compactPlugin(data),
    shortNamesPlugin(data.names),
    shortVariables,
    privateNames(),
    typescript({ ALI_HELP_WHOLE: 'true' }),
    ...bundle(),
  ],
  output: {
    dir: `${root}dist`,
    entryFileNames: `ali-help.${languages[0]}.js`,
    format: 'iife',
    plugins: [minifyClassic, realLines],
  },
});

/** `ali-help/packs/<locale>`: all words of one locale at once. */
const wholePacks = {
  name: 'whole-packs',
  resolveId: (id) => (id.startsWith('ali-help:pack/') ? `\0${id}` : null),
  load(id) {
    const locale = id.startsWith('\0ali-help:pack/') && id.split('/')[1];
    if (!locale) return null;
    const { imports, all } = importsOf(locale);
    return `${imports}import { preload } from '${root}src/embed/npm/source.ts';\npreload('${locale}', ${all});`;
  },
};

const tags = ['ali-recovery-wizard', 'ali-support-contacts', 'ali-block-reasons'];
const entries = (folder, names, idOf) =>
  Object.fromEntries(names.map((name) => [`${folder}/${name}`, idOf(name)]));

/** The packs that npm's bundlers meet carry their locale in the name. */
const npmChunkName = ({ moduleIds }) => {
  const pack = moduleIds.length === 1 && /\/packs\/(?!all|lazy)(\w+)\/([\w-]+)\.js$/.exec(moduleIds[0]);
  return pack ? `words/${pack[1]}-${pack[2]}.js` : 'chunks/[name]-[hash].js';
};

export const npm = {
  input: {
    index: `${root}src/index.ts`,
    define: `${root}src/embed/define.ts`,
    server: `${root}src/embed/server.ts`,
    ...entries('define', tags, (tag) => `${root}src/embed/define/${tag}.ts`),
    ...entries('packs', locales, (locale) => `ali-help:pack/${locale}`),
  },
  external: /^(lit|@lit)/,
  plugins: [wholePacks, typescript(), nodeResolve(), minifyHTMLLiterals()],
  output: {
    dir: `${root}dist/esm`,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: npmChunkName,
  },
};

export { locales, version };
