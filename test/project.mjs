// Where the project and its data are, for every test: one place to change when a folder moves.
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export { locales } from '../scripts/project.mjs';
export { launchOptions } from '../scripts/browsers.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const tags = ['ali-recovery-wizard', 'ali-support-contacts', 'ali-block-reasons'];

/** A file of the checkout, as text. */
export const read = (...path) => readFile(join(root, ...path), 'utf8');
export const readNow = (...path) => readFileSync(join(root, ...path), 'utf8');
export const json = (...path) => JSON.parse(readNow(...path));

/** The words of one pack in one language. */
export const pack = async (locale, name) =>
  (await import(pathToFileURL(join(root, 'packs', locale, `${name}.js`)))).default;
export const firstQuestion = async (locale) =>
  (await pack(locale, 'recovery-wizard')).questions['q-start'].ask;
export const fallbackOf = (locale, tag) => read('dist/fallback', locale, `${tag}.html`);

/** What a module made of TypeScript sources exports; paths begin below src/. */
export async function fromSource(contents) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'src'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
