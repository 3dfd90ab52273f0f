/** For editors that delete unknown tags: `<div data-ali-help="recovery-wizard">` gets the element inside. */
import { textOf, warn } from '../base/attributes.js';
import { nodesOf } from '../base/nodes-of.js';
import { tags } from '../base/tags.js';

function upgrade(place: Element): void {
  const given = textOf(place.getAttribute('data-ali-help'), 100);
  const tag = tags.find((known) => known === given || known === `ali-${given}`);
  if (!tag) return warn(place, 'data-ali-help', given, tags.map((known) => known.slice(4)).join(', '));
  // A place that was copied together with its element is left alone.
  if (place.querySelector(tag)) return;
  const element = place.ownerDocument.createElement(tag);
  // A class that somebody else has defined under this tag may observe none.
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  for (const name of ['id', 'lang', ...observedAttributes]) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  if (place.firstChild) {
    const fallback = place.ownerDocument.createElement('div');
    fallback.slot = 'fallback';
    while (place.firstChild) fallback.append(place.firstChild);
    element.append(fallback);
  }
  place.append(element);
}

const upgradeIn = (root: ParentNode): void =>
  nodesOf(root.querySelectorAll('[data-ali-help]')).forEach(upgrade);

/** Fills the places of the page, now and later; never while the parser is still filling one. */
export function fillPlaces(page: Document): void {
  if (page.readyState === 'loading') {
    page.addEventListener('DOMContentLoaded', () => fillPlaces(page), { once: true });
    return;
  }
  // A form or a picture of the page may hide the methods of its document, not those of the root element.
  upgradeIn(page.documentElement);
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      // Only elements and the document get children.
      if (addedNodes.length) upgradeIn(target as Element | Document);
    }
  }).observe(page, { childList: true, subtree: true });
}
