/** Puts classes under their tags. */
import type { AliHelpElement } from '../ui/element.js';
import { addLanguages, source, useSource, type Source } from '../ui/source.js';

/** What a class of ours says of itself, to other scripts of ours. */
interface Mark {
  aliHelpVersion?: string;
  aliHelpAdd?: (from: Source) => void;
}

export const tags = ['ali-recovery-wizard', 'ali-support-contacts', 'ali-block-reasons'] as const;
export type Tag = (typeof tags)[number];

/**
 * Defines the tags that nobody has defined yet. The first script on a page wins; a second one of the same
 * version brings its language along, one of another version only says so. Returns whether it is the first.
 */
export function register(
  from: Source,
  classes: Readonly<Partial<Record<Tag, new () => AliHelpElement>>>,
): boolean {
  const taken = tags.map((tag) => customElements.get(tag) as Mark | undefined);
  const ours = taken.find((each) => each?.aliHelpVersion);
  if (ours && ours.aliHelpVersion !== from.version) {
    console.warn(
      `ali-help ${from.version}: version ${ours.aliHelpVersion} is already on this page; it stays.`,
    );
  } else ours?.aliHelpAdd?.(from);
  // A first copy has defined what it could; a tag somebody else has taken stays theirs.
  if (ours && !source()) return false;
  if (!ours) useSource(from);
  for (const [tag, element] of Object.entries(classes)) {
    if (customElements.get(tag)) continue;
    const mark: Mark = { aliHelpVersion: from.version, aliHelpAdd: addLanguages };
    customElements.define(tag, Object.assign(element, mark));
  }
  return !ours;
}
