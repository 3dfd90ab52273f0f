/**
 * For editors that delete unknown tags: `<div data-ali-help="recovery-wizard" data-lang="uk">` gets the element
 * inside it. What the place held becomes the fallback; the attributes of the contract are read as `data-…`.
 */
import { warn } from '../ui/attributes.js';

const kinds = ['recovery-wizard', 'support-contacts', 'block-reasons'];
const attributes =
  'id lang theme heading-level region hide start url-state remember channels time-zone reasons open wizard';

function upgrade(place: Element): void {
  const given = place.getAttribute('data-ali-help')!.trim();
  const kind = kinds.find((known) => known === given || `ali-${known}` === given);
  if (!kind) return warn(place, 'data-ali-help', given, kinds.join(', '));
  // A place that was copied together with its element is left alone.
  if (place.querySelector(`ali-${kind}`)) return;
  const element = place.ownerDocument.createElement(`ali-${kind}`);
  for (const name of attributes.split(' ')) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  while (place.firstChild) element.append(place.firstChild);
  place.append(element);
}

const upgradeIn = (root: ParentNode): void => root.querySelectorAll('[data-ali-help]').forEach(upgrade);

/** Upgrades the places of the page, now and later; never while the parser is still filling one. */
function render(page: Document): void {
  if (page.readyState === 'loading') {
    page.addEventListener('DOMContentLoaded', () => render(page), { once: true });
    return;
  }
  upgradeIn(page);
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) if (addedNodes.length) upgradeIn(target as Element);
  }).observe(page, { childList: true, subtree: true });
}

export default { styles: [], render };
