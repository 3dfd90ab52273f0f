/** Where elements get views and words from; `entry/` provides them, so elements hold no word and no path. */
import type { CSSResultGroup } from 'lit';
import type { NoticeWords } from '../content/interface/notice.js';
import type { PackName } from '../content/packs.js';

/** Loads a module; `retry` is put behind its address. */
export type Import<Default = unknown> = (retry?: string) => Promise<{ readonly default: Default }>;

/** What a view module exports: a function that draws a part of an element, and its styles. */
export interface View {
  readonly styles?: CSSResultGroup;
  // A method, because TypeScript then lets a view of one element stand where any view is expected.
  render(host: unknown, detail?: unknown): unknown;
}

/** The views that are not needed for the wizard's first question. */
export type RestViewName = 'outcome' | 'answers' | 'signs' | 'documents' | 'contactCards' | 'reasonCards';
export type RestViews = Readonly<Record<RestViewName, View>>;

export interface Provider {
  readonly version: string;
  readonly locales: readonly string[];
  /** All languages there are, where the provider brings only some. */
  readonly allLocales?: readonly string[];
  /** What is said when nothing can be loaded, by locale. */
  readonly notices: Readonly<Record<string, NoticeWords>>;
  /** The `data-lang` of our script tag. */
  readonly scriptLanguage?: string;
  readonly rest: Import<RestViews>;
  readonly packs: Readonly<Record<string, Readonly<Record<PackName, Import>>>>;
}

/** Imports for all packs of a locale. */
export const packImports = (importOf: (name: PackName) => Import): Readonly<Record<PackName, Import>> => ({
  'recovery-wizard': importOf('recovery-wizard'),
  'support-contacts': importOf('support-contacts'),
  'block-reasons': importOf('block-reasons'),
  rest: importOf('rest'),
});

/** An import of what is there already. */
export function alreadyLoaded<Default>(value: Default): Import<Default> {
  const module = Promise.resolve({ default: value });
  return () => module;
}

let current: Provider | undefined;
export const provider = (): Provider | undefined => current;
export const useProvider = (value: Provider): void => {
  current = value;
};

/** Dispatches `added` when languages have been added. */
export const languages = new EventTarget();

/** Takes over the languages of a second script of the same version. */
export function addLanguages({ locales, packs }: Provider): void {
  const added = locales.filter((locale) => !current?.locales.includes(locale));
  if (!current || !added.length) return;
  current = { ...current, locales: [...current.locales, ...added], packs: { ...packs, ...current.packs } };
  languages.dispatchEvent(new CustomEvent('added'));
}
