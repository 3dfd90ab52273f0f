/**
 * For editors that delete unknown tags: `<div data-ali-help="recovery-wizard" data-lang="uk">` gets the element
 * inside it. What the place held becomes the fallback; the attributes of the contract are read as `data-…`.
 */
import { warn } from '../ui/attributes.js';
import { tags } from '../ui/tags.js';

function upgrade(place: Element): void {
  const given = place.getAttribute('data-ali-help')!.trim();
  const tag = tags.find((known) => known === given || known === `ali-${given}`);
  if (!tag) return warn(place, 'data-ali-help', given, tags.map((known) => known.slice(4)).join(', '));
  // A place that was copied together with its element is left alone.
  if (place.querySelector(tag)) return;
  const element = place.ownerDocument.createElement(tag);
  // What somebody else has defined under this name may have none.
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  for (const name of ['id', 'lang', ...observedAttributes]) {
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
