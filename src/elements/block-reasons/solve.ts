import type { ReasonId } from '../../content/ids.js';
import { textOf, warn } from '../../base/attributes.js';
import { emit } from '../../base/events.js';
import { findElement } from '../../parts/find-element.js';
import type { AliBlockReasons } from './element.js';

type Wizard = HTMLElement & { goTo?: (id: string) => boolean };
const TAG = 'ali-recovery-wizard';

/** The wizard named by the attribute, else the first on the page. */
function findWizard(host: AliBlockReasons): Wizard | null {
  const id = textOf(host.wizard, 200);
  if (id) {
    const named = findElement<Wizard>(host, `#${CSS.escape(id)}`);
    if (named?.localName === TAG) return named;
    warn(host, 'wizard', id, 'the id of an <ali-recovery-wizard>');
  }
  return findElement(host, TAG);
}

/** Opens the wizard at the node of the reason; without a wizard on the page its guide opens in place. */
export function solve(host: AliBlockReasons, id: ReasonId): void {
  const { node } = host.pack('block-reasons').reasons[id];
  const wizard = findWizard(host);
  if (!emit(host, 'ali-link', { kind: 'wizard', id: node, href: `#${wizard?.id ?? ''}` })) return;
  if (wizard?.goTo?.(node)) return;
  const guide = host.renderRoot.querySelector<HTMLDetailsElement>(`#${id} details.guide`);
  if (!guide) return;
  guide.open = true;
  guide.querySelector('summary')?.focus();
}
