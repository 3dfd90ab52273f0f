/** Another element of ours: the first one in the same tree, else on the page. */
export const neighbour = <Found extends HTMLElement>(host: Element, tag: string): Found | null =>
  // A server knows no neighbours.
  typeof document === 'undefined'
    ? null
    : ((host.getRootNode() as ParentNode).querySelector<Found>(tag) ??
      host.ownerDocument.querySelector<Found>(tag));
