/** Another element: the first one that fits in the same tree, else on the page. */
export function findElement<Found extends HTMLElement>(host: Element, selector: string): Found | null {
  // A server knows no other elements.
  if (typeof document === 'undefined') return null;
  const root = host.getRootNode();
  // A form or a picture of the page may hide the methods of its document, not those of the root element.
  const page = host.ownerDocument.documentElement;
  return (
    (root instanceof ShadowRoot && root.querySelector<Found>(selector)) || page.querySelector<Found>(selector)
  );
}
