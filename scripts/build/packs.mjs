// Words → packs: one module per locale and pack under packs/, from src/content, demo/configurator/words and locales/*.xlf.
// Runs the localize transform, evaluates the result once and writes plain data, so that Rollup, the test
// runner and tsc all read the same files and no localisation code reaches a visitor.
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TransformLitLocalizer } from '@lit/localize-tools/lib/modes/transform.js';
import ts from 'typescript';
import { isMain, locales, root, sourceLocale, targetLocales } from '../project.mjs';
import { typeset } from './typeset.mjs';

/** The one way into @lit/localize, for packs, extraction and checks. */
export function createLocalizer() {
  return new TransformLitLocalizer({
    baseDir: root,
    resolve: (path) => resolve(root, path),
    sourceLocale,
    targetLocales,
    tsConfig: 'tsconfig.content.json',
    output: { mode: 'transform', outputDir: '.cache/words' },
    interchange: { format: 'xliff', xliffDir: 'locales' },
  });
}

/** Works around a bug of the transformer: `& < >` of translated plain strings arrive escaped. */
export function unescapeStrings(context) {
  const visit = (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      return context.factory.createStringLiteral(unescapeText(node.text));
    }
    return ts.visitEachChild(node, visit, context);
  };
  return (file) => ts.visitNode(file, visit);
}

export function unescapeText(text) {
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]);
}

/** Compiles the content of one locale into .cache/words/<locale>/ and returns the folder. */
async function compile(localizer, locale, transformer) {
  // A folder of its own each time: a watching process would otherwise get its modules from memory.
  const outDir = join(root, '.cache/words', `${locale}-${Date.now()}`);
  const files = [];
  localizer.program.emit(
    undefined,
    (path, text) => files.push([join(outDir, relative(join(root, '.cache/words'), path)), text]),
    undefined,
    false,
    { before: [transformer, unescapeStrings] },
  );
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return outDir;
}

/** A file that stays the same is left alone, because Rollup may be watching it. */
async function writeChanged(file, text) {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(file, text);
}

/** Puts a changed text in place of each English one. */
const changeWords = (change) => (context) => {
  const visit = (node) =>
    ts.isCallExpression(node) && node.expression.getText() === 'msg'
      ? context.factory.createStringLiteral(change(node.arguments[0].text))
      : ts.visitEachChild(node, visit, context);
  return (file) => ts.visitNode(file, visit);
};

const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת';
const toHebrew = (text) =>
  text.replace(
    // Marks and code stay.
    /\{[^}]*\}|`[^`]*`|[a-z]/gi,
    (found) => (found.length > 1 ? found : HEBREW[(found.toLowerCase().charCodeAt(0) - 97) % HEBREW.length]),
  );

/** Languages for tests only. */
const pseudoLocales = {
  // Every text in marks: shows that no element holds a word of its own.
  pseudo: changeWords((text) => `⟦${text}⟧`),
  // Hebrew letters in place of Latin ones: shows how everything looks from right to left.
  he: changeWords(toHebrew),
};

/** Letters are sent in English, so each line of them also stands as the English content has it. */
function addEnglish(letters, englishLetters) {
  for (const [id, { subject, lines }] of Object.entries(englishLetters)) {
    const add = (line, { meaning: english }) => ({ english, ...line });
    letters[id] = {
      ...letters[id],
      subject: add(letters[id].subject, subject),
      lines: letters[id].lines.map((line, index) => add(line, lines[index])),
    };
  }
}

/** As JSON: without the facts that a topic states, which are for checks, and printed well. Letters are plain e-mail text. */
const forReaders = (locale) => (key, value) => {
  if (key === 'states') return undefined;
  return typeof value === 'string' && key !== 'english' ? typeset(value, locale) : value;
};

async function writePacks(locale, packs, others) {
  const dir = join(root, 'packs', locale);
  await mkdir(dir, { recursive: true });
  const names = Object.keys({ ...packs, ...others });
  for (const file of await readdir(dir)) if (!names.includes(file.split('.')[0])) await rm(join(dir, file));
  for (const [name, words] of Object.entries(packs)) {
    const text = JSON.stringify(words, forReaders(locale), 1);
    await writeChanged(join(dir, `${name}.js`), `export default ${text};\n`);
    await writeChanged(
      join(dir, `${name}.d.ts`),
      `import type { Packs } from '../../src/content/packs.js';\ndeclare const words: Packs['${name}'];\nexport default words;\n`,
    );
  }
  // For pages outside of the elements: no element may import them, so they have no types and are not in the index.
  for (const [name, words] of Object.entries(others))
    await writeChanged(
      join(dir, `${name}.js`),
      `export default ${JSON.stringify(words, forReaders(locale), 1)};\n`,
    );
}

/** One map of everything, with literal dynamic imports that a bundler can follow. */
async function writeIndex(notices, names) {
  const entries = locales.map((locale) => {
    const imports = names.map((name) => `    '${name}': () => import('../${locale}/${name}.js'),`);
    return `  '${locale}': {\n${imports.join('\n')}\n  },`;
  });
  const dir = join(root, 'packs/all');
  await mkdir(dir, { recursive: true });
  await writeChanged(join(dir, 'locales.js'), `export const locales = ${JSON.stringify(locales)};\n`);
  await writeChanged(
    join(dir, 'notices.js'),
    `export const notices = ${JSON.stringify(notices, null, 1)};\n`,
  );
  await writeChanged(
    join(dir, 'index.js'),
    `export { locales } from './locales.js';\nexport { notices } from './notices.js';\n` +
      `export const packs = {\n${entries.join('\n')}\n};\n`,
  );
  const provided = (name) =>
    "import type { Provider } from '../../src/base/provider.js';\n" +
    `export declare const ${name}: Provider['${name}'];\n`;
  for (const name of ['locales', 'notices']) await writeChanged(join(dir, `${name}.d.ts`), provided(name));
  await writeChanged(
    join(dir, 'index.d.ts'),
    `export { locales } from './locales.js';\nexport { notices } from './notices.js';\n${provided('packs')}`,
  );
}

export async function buildPacks() {
  const localizer = createLocalizer();
  const transformers = localizer.transformers();
  await rm(join(root, '.cache/words'), { recursive: true, force: true });
  await mkdir(join(root, '.cache/words'), { recursive: true });
  await writeFile(join(root, '.cache/words/package.json'), '{"type":"module"}');
  const notices = {};
  let names;
  let englishLetters;
  // English comes first, because the letters of all others need its words.
  for (const locale of [...locales, ...Object.keys(pseudoLocales)]) {
    const transformer = pseudoLocales[locale] ?? transformers.get(locale)(localizer.program);
    const dir = await compile(localizer, locale, transformer);
    const load = (file) => import(pathToFileURL(join(dir, file)));
    const { packs, notice, fallback } = await load('src/content/packs.js');
    const { configurator } = await load('demo/configurator/words/words.js');
    englishLetters ??= { ...packs.rest.letters };
    addEnglish(packs.rest.letters, englishLetters);
    await writePacks(locale, packs, { fallback, configurator });
    names = Object.keys(packs);
    if (locales.includes(locale)) notices[locale] = notice;
  }
  await writeIndex(notices, names);
}

async function load(path) {
  // The time of the file: a watching process would otherwise get yesterday's words from memory.
  const { mtimeMs } = await stat(path);
  return import(`${pathToFileURL(path)}?${mtimeMs}`);
}

/** A module of src/content, such as `graph` or `facts`. */
export async function readContent(name) {
  const cache = join(root, '.cache/words');
  const built = (await readdir(cache).catch(() => [])).filter((folder) => folder.startsWith('en-')).sort();
  if (!built.length) throw new Error('there are no packs yet: npm run packs');
  return load(join(cache, built.at(-1), 'src/content', `${name}.js`));
}

export const readPack = async (locale, name) =>
  (await load(join(root, 'packs', locale, `${name}.js`))).default;

if (isMain(import.meta.url)) await buildPacks();
