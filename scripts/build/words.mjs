// The words of each language in the files a page loads, as packs/ has them: plain objects.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { locales, root } from '../project.mjs';
import { buildPacks } from './packs.mjs';

const packs = ['recovery-wizard', 'support-contacts', 'block-reasons', 'rest'];
const pathOf = (locale, name) => join(root, 'packs', locale, `${name}.js`);

/** One hash for all files of words, so that their names can be told instead of listed. */
export function wordsHash() {
  const hash = createHash('sha256');
  for (const locale of locales) for (const name of packs) hash.update(readFileSync(pathOf(locale, name)));
  return hash.digest('hex').slice(0, 8);
}

/** The words as files beside the code: `chunks/<locale>-<pack>-<hash>.js`. */
export const wordFiles = () => ({
  name: 'word-files',
  async generateBundle() {
    const hash = wordsHash();
    for (const locale of locales) {
      for (const name of packs) {
        const { default: words } = await import(`${pathToFileURL(pathOf(locale, name))}?${hash}`);
        this.emitFile({
          type: 'asset',
          fileName: `chunks/${locale}-${name}-${hash}.js`,
          source: `export default ${JSON.stringify(words)};\n`,
        });
      }
    }
  },
});

const importsOf = (locale) =>
  packs.map((name, n) => `import pack${n} from ${JSON.stringify(pathOf(locale, name))};\n`).join('') +
  `const packs = { ${packs.map((name, n) => `'${name}': pack${n}`).join(', ')} };\n`;

/** The words of one language inside the file itself. */
export const wordsInside = (locale) => ({
  name: 'words-inside',
  resolveId: (id) => (id === 'ali-help:words' ? '\0words' : null),
  load: (id) =>
    id === '\0words'
      ? `${importsOf(locale)}import { notices } from ${JSON.stringify(join(root, 'packs/all/notices.js'))};
        const notice = notices['${locale}'];
        export { packs, notice };
        export const locale = '${locale}';`
      : null,
});

/** npm: `ali-help/packs/<locale>` puts all words of one locale in place at once. */
export const wordsForNpm = {
  name: 'words-for-npm',
  resolveId: (id) => (id.startsWith('ali-help:pack/') ? `\0${id}` : null),
  load(id) {
    const locale = id.startsWith('\0ali-help:pack/') && id.split('/')[1];
    if (!locale) return null;
    return `${importsOf(locale)}import { preload } from ${JSON.stringify(join(root, 'src/entry/lazy-provider.ts'))};
      preload('${locale}', packs);`;
  },
};

/** Words carry their locale in the name in the npm package too. */
export const npmChunkName = ({ moduleIds }) => {
  const pack = moduleIds.length === 1 && /\/packs\/(?!all)(\w+)\/([\w-]+)\.js$/.exec(moduleIds[0]);
  return pack ? `words/${pack[1]}-${pack[2]}.js` : 'chunks/[name]-[hash].js';
};

const wordSources = () =>
  ['locales', 'src/content'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => join(root, folder, file)),
  );

/** Words come first, because all other files are built with them. */
export const buildWords = {
  name: 'build-words',
  async buildStart() {
    if (!this.meta.watchMode) await rm(join(root, 'dist'), { recursive: true, force: true });
    await buildPacks();
    for (const file of wordSources()) this.addWatchFile(file);
  },
};

/**
 * A byte order mark: a classic script served without a charset is read in the encoding of the page, which on old blogs
 * is not UTF-8.
 */
export const readAsUtf8 = {
  name: 'read-as-utf8',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) chunk.code = `\uFEFF${chunk.code}`;
  },
};
