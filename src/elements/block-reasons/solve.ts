import type { ReasonId } from '../../content/ids.js';
import { textOf, warn } from '../../base/attributes.js';
import { emit } from '../../base/events.js';
import { findElement } from '../../parts/find-element.js';
import type { AliBlockReasons } from './element.js';

type Wizard = HTMLElement & { goTo?: (id: string) => boolean };
const TAG = 'ali-recovery-wizard';

/** The wizard named by the attribute, else the first on the page. It may come later, so nobody is told off for that. */
export function findWizard(host: AliBlockReasons): Wizard | null {
  const id = textOf(host.wizard, 200);
  const named = id ? findElement<Wizard>(host, `#${CSS.escape(id)}`) : null;
  return named?.localName === TAG ? named : findElement(host, TAG);
}

/** Opens the wizard at the node of a cause, or where the kind of block is asked; without a wizard the guide opens here. */
export function solve(host: AliBlockReasons, id?: ReasonId): void {
  const node = id ? host.pack('block-reasons').reasons[id].node : 'q-block-kind';
  const wizard = findWizard(host);
  const wanted = textOf(host.wizard, 200);
  if (wanted && wizard?.id !== wanted) warn(host, 'wizard', wanted, 'the id of an <ali-recovery-wizard>');
  if (!emit(host, 'ali-link', { kind: 'wizard', id: node, href: `#${wizard?.id ?? ''}` })) return;
  if (wizard?.goTo?.(node)) return;
  const guide = host.renderRoot.querySelector<HTMLDetailsElement>(`#${id} details.guide`);
  if (!guide) return;
  guide.open = true;
  guide.querySelector('summary')?.focus();
}
