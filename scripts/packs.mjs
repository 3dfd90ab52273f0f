// Words → packs: one module per locale and pack under packs/, from src/content and locales/*.xlf.
// Runs the localize transform, evaluates the result once and writes plain data, so that Rollup, the test
// runner and tsc all read the same files and no localisation code reaches a visitor.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { isMain } from './is-main.mjs';
import { createLocalizer, root } from './localizer.mjs';
import { locales } from './locales.mjs';

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

/** A label is a fact; only its gloss is a word. */
const pseudoLabels = (labels) =>
  Object.fromEntries(
    Object.entries(labels).map(([id, [lang, label, gloss]]) => [id, [lang, label, pseudo(gloss)]]),
  );

/** Wraps every string of a pack: shows in tests that no element holds a word of its own. */
export function pseudo(value) {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (Array.isArray(value)) return value.map(pseudo);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'labels' && !Array.isArray(inner) ? pseudoLabels(inner) : pseudo(inner),
    ]),
  );
}

async function writePacks(locale, packs) {
  const dir = join(root, 'packs', locale);
  await mkdir(dir, { recursive: true });
  for (const [name, words] of Object.entries(packs)) {
    await writeFile(join(dir, `${name}.js`), `export default ${JSON.stringify(words, null, 1)};\n`);
    await writeFile(
      join(dir, `${name}.d.ts`),
      `import type { Packs } from '../../src/content/packs.js';\ndeclare const words: Packs['${name}'];\nexport default words;\n`,
    );
  }
}

/** One map of everything, with literal dynamic imports that a bundler can follow. */
async function writeIndex(notices) {
  const names = (await readdir(join(root, 'packs/en')))
    .filter((file) => file.endsWith('.js') && file !== 'fallback.js')
    .sort();
  const entries = locales.map((locale) => {
    const imports = names.map((file) => `    '${file.slice(0, -3)}': () => import('../${locale}/${file}'),`);
    return `  '${locale}': {\n${imports.join('\n')}\n  },`;
  });
  const dir = join(root, 'packs/all');
  await mkdir(dir, { recursive: true });
  await writeFile(
    join(dir, 'index.js'),
    `export const locales = ${JSON.stringify(locales)};\n` +
      `export const notices = ${JSON.stringify(notices, null, 1)};\n` +
      `export const packs = {\n${entries.join('\n')}\n};\n`,
  );
  await writeLazy(names);
  await writeFile(
    join(dir, 'index.d.ts'),
    "import type { Source } from '../../src/ui/source.js';\n" +
      ['locales', 'notices', 'packs']
        .map((name) => `export declare const ${name}: Source['${name}'];\n`)
        .join(''),
  );
}

/** The same by pack, so that an element of npm names the packs it needs and no others. */
async function writeLazy(names) {
  const dir = join(root, 'packs/lazy');
  await mkdir(dir, { recursive: true });
  for (const file of names) {
    const imports = locales.map((locale) => `  '${locale}': () => import('../${locale}/${file}'),\n`);
    await writeFile(join(dir, file), `export default {\n${imports.join('')}};\n`);
    await writeFile(
      join(dir, file.replace(/js$/, 'd.ts')),
      "import type { Import } from '../../src/ui/source.js';\n" +
        'declare const imports: Readonly<Record<string, Import>>;\nexport default imports;\n',
    );
  }
}

export async function buildPacks() {
  const localizer = createLocalizer();
  const transformers = localizer.transformers();
  await rm(join(root, '.cache/words'), { recursive: true, force: true });
  await mkdir(join(root, '.cache/words'), { recursive: true });
  await writeFile(join(root, '.cache/words/package.json'), '{"type":"module"}');
  const notices = {};
  for (const locale of locales) {
    const dir = await compile(localizer, locale, transformers.get(locale)(localizer.program));
    const { packs, notice, fallback } = await import(pathToFileURL(join(dir, 'content/packs.js')));
    await writePacks(locale, packs);
    // For the static pages only: no element may import it, so it has no types and is not in the index.
    await writeFile(
      join(root, 'packs', locale, 'fallback.js'),
      `export default ${JSON.stringify(fallback, null, 1)};\n`,
    );
    notices[locale] = notice;
    if (locale === 'en') await writePacks('pseudo', pseudo(packs));
  }
  await writeIndex(notices);
}

if (isMain(import.meta.url)) await buildPacks();
