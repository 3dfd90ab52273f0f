import { nodesOf } from './nodes-of.js';

/** What a link opens: `#<name or id of the element>--<what>` in start HTML, `#ali-help-w-en-<what>` in the whole help. */
const target = (link: HTMLAnchorElement): string | undefined =>
  /^#(?:.+--|ali-help-[a-z]-[a-z]+-)(.+)/.exec(link.getAttribute('href') ?? '')?.[1];

/** What a pressed link between the tags of an element opens. */
export function targetOf(event: Event, host: Element): string | undefined {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[slot=fallback] a') : null;
  return link && host.contains(link) ? target(link) : undefined;
}

/** What the reader has pressed between the tags before the script was there; the address of the page tells. */
export function pressedBefore(host: Element): string | undefined {
  // Some pages take the entries away; then nothing is known to have been pressed.
  const [opened] = globalThis.performance?.getEntriesByType?.('navigation') ?? [];
  const { hash } = location;
  if (!hash || !opened || opened.name.endsWith(hash)) return undefined;
  // A form of the page may hide the links of its document, not those of the root element.
  const links = nodesOf(host.ownerDocument.documentElement.querySelectorAll<HTMLAnchorElement>('a[href]'));
  // Of several elements with the same links, the first is meant.
  const pressed = links.find((link) => link.getAttribute('href') === hash);
  return pressed && host.contains(pressed) ? target(pressed) : undefined;
}
