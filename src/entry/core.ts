/** What the script fetches first: Lit, the three elements and the questions of the wizard. */
import { restUrl, wordsHash } from 'ali-help:files';
import { locales } from '../../packs/all/locales.js';
import { packImports, type Provider, type RestViews } from '../base/provider.js';
import { defineAll } from './define-all.js';
import { fillPlaces } from './placeholders.js';
import { version } from './version.js';

/** Files of words lie beside this file. */
const wordsOf = (locale: string): Provider['packs'][string] =>
  packImports(
    (name) =>
      (retry = '') =>
        import(`./${locale}-${name}-${wordsHash}.js${retry}`),
  );

/** The rest gets this very file as an argument (scripts/build/core-and-rest.mjs). */
const loadRest = async (retry = ''): Promise<{ default: RestViews }> => {
  const [{ default: rest }, core] = await Promise.all([import(restUrl + retry), import(import.meta.url)]);
  return { default: rest(core) };
};

export default {
  /** The script has the notices already: it needs them where not even this file can be loaded. */
  start(scriptLanguage: string | undefined, notices: Provider['notices']): void {
    const first = defineAll({
      version,
      locales,
      notices,
      scriptLanguage,
      rest: loadRest,
      packs: Object.fromEntries(locales.map((locale) => [locale, wordsOf(locale)])),
    });
    if (first) fillPlaces(document);
  },
};
