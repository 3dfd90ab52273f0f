import type { ReasonId } from '../../flow/ids.js';
import { reasons } from '../../flow/reasons.js';
import { warn } from '../../ui/attributes.js';
import { emit } from '../../ui/events.js';
import { neighbour } from '../../ui/neighbour.js';
import type { AliBlockReasons } from './element.js';

type Wizard = HTMLElement & { goTo?: (id: string) => boolean };
const TAG = 'ali-recovery-wizard';

/** The wizard named by the attribute, else the first on the page. */
function findWizard(host: AliBlockReasons): Wizard | null {
  const id = String(host.wizard ?? '')
    .slice(0, 200)
    .trim();
  if (id) {
    const named = neighbour<Wizard>(host, `#${CSS.escape(id)}`);
    if (named?.localName === TAG) return named;
    warn(host, 'wizard', id, 'the id of an <ali-recovery-wizard>');
  }
  return neighbour(host, TAG);
}

/** Opens the wizard at the node of the reason; without a wizard on the page its guide opens in place. */
export function solve(host: AliBlockReasons, id: ReasonId): void {
  const { node } = reasons[id];
  const wizard = findWizard(host);
  if (!emit(host, 'ali-link', { kind: 'wizard', id: node, href: `#${wizard?.id ?? ''}` })) return;
  if (wizard?.goTo?.(node)) return;
  const guide = host.renderRoot.querySelector<HTMLDetailsElement>(`#${id} details.guide`);
  if (!guide) return;
  guide.open = true;
  guide.querySelector('summary')?.focus();
}
