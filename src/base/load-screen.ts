/** What a screen is drawn from: views and words, in the first language that can be had. */
import type { PackName, Packs } from '../content/packs.js';
import { importOnce } from './import-again.js';
import { provider, type RestViews } from './provider.js';

/** The packs loaded so far, all of one locale. */
export type LoadedPacks = { readonly [Name in PackName]?: Packs[Name] };

/** A part by which each pack is told from other files. */
const partOf: Readonly<Record<PackName, string>> = {
  'recovery-wizard': 'questions',
  'support-contacts': 'contacts',
  'block-reasons': 'reasons',
  rest: 'outcomes',
};

const has = (found: unknown, part: string): boolean =>
  typeof found === 'object' && found !== null && Object.hasOwn(found, part);

function loadPack<Name extends PackName>(locale: string, name: Name): Promise<Packs[Name]> {
  const load = provider()?.packs[locale]?.[name];
  if (!load) return Promise.reject(new Error(`no words in ${locale}`));
  // The check of the part is all that is known of a file that came over the network.
  return importOnce(load, (found) => has(found, partOf[name])) as Promise<Packs[Name]>;
}

export function loadRest(): Promise<RestViews> {
  const load = provider()?.rest;
  return load ? importOnce(load, (found) => has(found, 'outcome')) : Promise.reject(new Error('no provider'));
}

/** The words of a screen in one locale. */
export async function loadPacks(locale: string, names: readonly PackName[]): Promise<LoadedPacks> {
  const load = async (name: PackName) => [name, await loadPack(locale, name)] as const;
  // Each pack stands under its own name.
  return Object.fromEntries(await Promise.all(names.map(load))) as LoadedPacks;
}

export interface Screen {
  readonly locale: string;
  readonly packs: LoadedPacks;
  readonly rest: RestViews | undefined;
}

/** Loads a screen in the first language that can be had; fails with the error of the first one. */
async function tryLocales(
  locales: readonly string[],
  names: readonly PackName[],
  loadingRest?: Promise<RestViews>,
): Promise<Screen> {
  let firstError: unknown;
  for (const locale of new Set(locales)) {
    try {
      const [rest, packs] = await Promise.all([loadingRest, loadPacks(locale, names)]);
      return { locale, packs, rest };
    } catch (error) {
      firstError ??= error;
    }
  }
  throw firstError;
}

/** Tries the languages in order, for ten seconds; then the reader sees the fallback and can try again. */
export const loadScreen = (
  locales: readonly string[],
  names: readonly PackName[],
  withRest: boolean,
): Promise<Screen> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), 10000);
    const loading = tryLocales(locales, names, withRest ? loadRest() : undefined);
    void loading.then(resolve, reject).then(() => clearTimeout(timer));
  });
