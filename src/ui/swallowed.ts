/**
 * `<ali-recovery-wizard />` does not close the tag in HTML: the rest of the post becomes content of the element,
 * and would be hidden as a fallback is. It shows in what no fallback holds: another tag of ours, media, a long
 * text, or a closing that the parser made up (nothing behind the element, line breaks at both ends inside it).
 */
import { html, nothing } from 'lit';
import type { AliHelpElement } from './element.js';
import { tags } from './tags.js';

const hardly = 'img, picture, figure, video, iframe, form, article, aside, footer, main, nav';
const blank = (node: Node | null): boolean => node?.nodeType === 3 && !node.textContent!.trim();

const known = new WeakMap<Element, boolean>();

/** Whether the element holds the rest of its page. Says so once; asked again while the page is still coming in. */
function swallows(element: AliHelpElement): boolean {
  let found = known.get(element);
  if (found !== undefined) return found;
  const page = element.ownerDocument;
  const { firstChild, lastChild, nextSibling } = element;
  found =
    !!element.querySelector(`[data-ali-help], ${tags}`) ||
    // The ids of our own pages in dist/fallback.
    (!element.querySelector('[id^=ali-help-]') &&
      (!!element.querySelector(hardly) ||
        element.textContent!.length > 2000 ||
        (firstChild !== lastChild &&
          !nextSibling &&
          blank(firstChild) &&
          blank(lastChild) &&
          !element.closest('[data-ali-help]'))));
  if (page.readyState === 'loading') {
    page.addEventListener('DOMContentLoaded', () => element.requestUpdate(), { once: true });
    return found;
  }
  known.set(element, found);
  if (found) {
    console.warn(
      `<${element.localName}>: content behind it was inside it, so it is shown below. Close the tag with </${element.localName}>, not with />.`,
    );
  }
  return found;
}

/** Shows below the element what it has swallowed. */
export default {
  styles: [],
  render: (host: AliHelpElement): unknown =>
    host.isConnected && swallows(host) ? html`<slot></slot>` : nothing,
};
