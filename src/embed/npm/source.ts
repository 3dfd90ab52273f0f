/**
 * npm: one source that grows with what is imported, so that a tag brings its own views and words along and no
 * other element's. Free of side effects until something is added.
 */
import { locales, notices } from '../../../packs/all/index.js';
import type { PackName } from '../../content/packs.js';
import type { Import, Source, ViewName } from '../../ui/source.js';
import { version } from '../version.js';

type Growing<Key extends string> = { [name in Key]?: Import };
type Packs = Growing<PackName>;

const views: Growing<ViewName> = { swallowed: () => import('../../ui/swallowed.js') };
const packs: Record<string, Packs> = Object.fromEntries(locales.map((locale) => [locale, {}]));

/** What every tag that was imported needs; nothing asks for more. */
export const shared = { version, locales, notices, views, packs } as unknown as Source;

/** Adds views, and packs as one import per locale. What is there stays. */
export function add(
  moreViews: Growing<ViewName>,
  morePacks: { readonly [name in PackName]?: Readonly<Record<string, Import>> },
): Source {
  Object.assign(views, { ...moreViews, ...views });
  for (const locale of locales) {
    const more = Object.entries(morePacks).map(([name, imports]) => [name, imports[locale]]);
    packs[locale] = Object.assign(packs[locale]!, { ...Object.fromEntries(more), ...packs[locale] });
  }
  return shared;
}

/** Puts the words of a locale in place, so that nothing has to be fetched for them. */
export function preload(locale: string, words: Readonly<Record<PackName, object>>): void {
  for (const [name, pack] of Object.entries(words)) {
    packs[locale]![name as PackName] = () => Promise.resolve({ default: pack });
  }
}
