/** Puts classes under their tags. */
import type { AliHelpElement } from '../ui/element.js';
import { addLanguages, source, useSource, type Source } from '../ui/source.js';

const VERSION_KEY = 'aliHelpVersion';
const ADD_KEY = 'aliHelpAdd';
type Marked = CustomElementConstructor & { [VERSION_KEY]?: string; [ADD_KEY]?: (from: Source) => void };

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
  // A browser from before custom elements keeps what stands between the tags.
  if (typeof customElements === 'undefined' || globalThis.Element?.prototype.attachShadow === undefined)
    return false;
  const taken = tags.map((tag) => customElements.get(tag) as Marked | undefined);
  const ours = taken.find((each) => each && VERSION_KEY in each);
  if (ours && ours[VERSION_KEY] !== from.version) {
    console.warn(`ali-help ${from.version}: version ${ours[VERSION_KEY]} is already on this page; it stays.`);
  } else ours?.[ADD_KEY]?.(from);
  // A first copy has defined what it could; a tag somebody else has taken stays theirs.
  if (ours && !source()) return false;
  if (!ours) useSource(from);
  for (const [tag, element] of Object.entries(classes)) {
    if (customElements.get(tag)) continue;
    Object.defineProperty(element, VERSION_KEY, { value: from.version });
    Object.defineProperty(element, ADD_KEY, { value: addLanguages });
    customElements.define(tag, element);
  }
  return !ours;
}
