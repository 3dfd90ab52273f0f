/** For npm, tests and stories: imports views and words when they are needed. */
import { locales, notices, packs } from '../../packs/all/index.js';
import type { PackName } from '../content/packs.js';
import { alreadyLoaded, packImports, type Provider } from '../base/provider.js';
import { version } from './version.js';

const preloaded: Record<string, Provider['packs'][string]> = { ...packs };

export const lazyProvider: Provider = {
  version,
  locales,
  notices,
  rest: () => import('./rest.js'),
  packs: preloaded,
};

/** Puts the words of a locale in place, so that nothing has to be fetched for them. */
export function preload(locale: string, words: Readonly<Record<PackName, object>>): void {
  preloaded[locale] = packImports((name) => alreadyLoaded(words[name]));
}
