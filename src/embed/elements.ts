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

/**
 * Defines the tags that nobody has defined yet. The first script on a page wins; a second one of another
 * version only says so.
 */
export function define(from: Source): void {
  const first = Object.keys(elements)
    .map((tag) => customElements.get(tag))
    .find(Boolean) as { [VERSION_KEY]?: string } | undefined;
  if (first) {
    const version = first[VERSION_KEY];
    if (version !== from.version) {
      console.warn(
        `ali-help ${from.version}: another version (${version ?? 'unknown'}) is already on this page; it stays.`,
      );
    }
    if (!source()) return;
  } else {
    useSource(from);
  }
  for (const [tag, element] of Object.entries(elements)) {
    if (customElements.get(tag)) continue;
    Object.defineProperty(element, VERSION_KEY, { value: from.version });
    customElements.define(tag, element);
  }
}
