/** Puts classes under their tags. */
import type { AliHelpElement } from '../ui/element.js';
import { addLanguages, source, useSource, type Source } from '../ui/source.js';
import { tags, type Tag } from '../ui/tags.js';

/** What a class of ours says of itself, to other scripts of ours. */
interface Mark {
  aliHelpVersion?: string;
  aliHelpAdd?: (from: Source) => void;
}

/**
 * Defines the tags that nobody has defined yet; what is defined stays, whoever did it. A second script of the
 * same version brings its language along, one of another version says so. Returns whether it is the first.
 */
export function register(
  from: Source,
  classes: Readonly<Partial<Record<Tag, new () => AliHelpElement>>>,
): boolean {
  const ours = tags
    .map((tag) => customElements.get(tag) as Mark | undefined)
    .filter((mark) => mark?.aliHelpVersion) as Required<Mark>[];
  const other = ours.find(({ aliHelpVersion }) => aliHelpVersion !== from.version);
  if (other) {
    console.warn(
      `ali-help ${from.version}: version ${other.aliHelpVersion} is already on this page; it stays.`,
    );
  } else ours.forEach(({ aliHelpAdd }) => aliHelpAdd(from));
  // A copy of the code has one source: that of its first caller.
  if (!source()) useSource(from);
  for (const [tag, element] of Object.entries(classes)) {
    if (customElements.get(tag)) continue;
    const mark: Mark = { aliHelpVersion: from.version, aliHelpAdd: addLanguages };
    customElements.define(tag, Object.assign(element, mark));
  }
  return !ours.length;
}
