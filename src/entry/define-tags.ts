/** Puts classes under their tags. */
import type { HelpElement } from '../base/help-element.js';
import { addLanguages, provider, useProvider, type Provider } from '../base/provider.js';
import { tags, type Tag } from '../base/tags.js';

/** What a class of ours tells other scripts of ours. */
interface Mark {
  aliHelpVersion?: string;
  aliHelpAdd?: (from: Provider) => void;
}

/** Defines the tags that are still free; tells whether this is the first script of ours on the page. */
export function defineTags(
  from: Provider,
  classes: Readonly<Partial<Record<Tag, new () => HelpElement>>>,
): boolean {
  // A server may have no registry.
  if (typeof customElements === 'undefined') return false;
  // Whatever is defined under our tags, only classes of ours carry a version.
  const defined = tags
    .map((tag) => customElements.get(tag) as Mark | undefined)
    .filter((mark): mark is Mark => Boolean(mark?.aliHelpVersion));
  const other = defined.find(({ aliHelpVersion }) => aliHelpVersion !== from.version);
  if (other) {
    console.warn(
      `ali-help ${from.version}: version ${other.aliHelpVersion} is already on this page; it stays.`,
    );
  } else defined.forEach(({ aliHelpAdd }) => aliHelpAdd?.(from));
  // A copy of the code has one provider: that of its first caller.
  if (!provider()) useProvider(from);
  for (const [tag, element] of Object.entries(classes)) {
    if (customElements.get(tag)) continue;
    const mark: Mark = { aliHelpVersion: from.version, aliHelpAdd: addLanguages };
    customElements.define(tag, Object.assign(element, mark));
  }
  return !defined.length;
}
