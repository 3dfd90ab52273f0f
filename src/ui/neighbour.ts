/** Another element of ours: the first one in the same tree, else on the page. */
export const neighbour = <Found extends HTMLElement>(host: Element, tag: string): Found | null =>
  (host.getRootNode() as ParentNode).querySelector<Found>(tag) ??
  host.ownerDocument.querySelector<Found>(tag);
