// Where the project is, its languages, and whether a script was started or imported.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

// A fifth language is one line here and one XLIFF file in locales/.
export const sourceLocale = 'en';
export const targetLocales = ['ru', 'uk', 'nb', 'es', 'pt'];
export const locales = [sourceLocale, ...targetLocales];

/** Whether the module with this `import.meta.url` is the one Node was started with. */
export function isMain(url) {
  return Boolean(process.argv[1]) && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));
}
