/** The three tags and their classes. */
import { AliBlockReasons } from '../elements/block-reasons/element.js';
import { AliRecoveryWizard } from '../elements/recovery-wizard/element.js';
import { AliSupportContacts } from '../elements/support-contacts/element.js';
import type { AliHelpElement } from '../ui/element.js';
import { source, useSource, type Source } from '../ui/source.js';

export const elements: Readonly<Record<string, new () => AliHelpElement>> = {
  'ali-recovery-wizard': AliRecoveryWizard,
  'ali-support-contacts': AliSupportContacts,
  'ali-block-reasons': AliBlockReasons,
};

const VERSION_KEY = 'aliHelpVersion';
type Marked = CustomElementConstructor & { [VERSION_KEY]?: string };

/**
 * Defines the tags that nobody has defined yet. The first script on a page wins; a second one of another
 * version only says so.
 */
export function define(from: Source): void {
  const taken = Object.keys(elements).map((tag) => customElements.get(tag) as Marked | undefined);
  const ours = taken.find((each) => each && VERSION_KEY in each);
  if (ours && ours[VERSION_KEY] !== from.version) {
    console.warn(`ali-help ${from.version}: version ${ours[VERSION_KEY]} is already on this page; it stays.`);
  }
  // A first copy has defined what it could; a tag somebody else has taken stays theirs.
  if (ours && !source()) return;
  if (!ours) useSource(from);
  for (const [tag, element] of Object.entries(elements)) {
    if (customElements.get(tag)) continue;
    Object.defineProperty(element, VERSION_KEY, { value: from.version });
    customElements.define(tag, element);
  }
}
