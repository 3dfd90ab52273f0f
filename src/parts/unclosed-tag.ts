/**
 * `<ali-recovery-wizard />` does not close the tag in HTML: the rest of the post becomes content of the element
 * and would be hidden as its fallback. Signs are another tag of ours, media, a long text, or a closing that the
 * parser made up: nothing behind the element, line breaks at both ends inside it.
 */
import { html, nothing } from 'lit';
import type { HelpElement } from '../base/help-element.js';
import { tags } from '../base/tags.js';

/** What a fallback hardly ever holds. */
const postContent = 'img, picture, figure, video, iframe, form, article, aside, footer, main, nav';
const isBlank = (node: Node | null): boolean => node?.nodeType === 3 && !node.textContent?.trim();

const answers = new WeakMap<Element, boolean>();

/** Whether the element holds the rest of its page; while the page is loading, the answer may change. */
function holdsRestOfPage(element: HelpElement): boolean {
  let found = answers.get(element);
  if (found !== undefined) return found;
  const page = element.ownerDocument;
  const { firstChild, lastChild, nextSibling } = element;
  const closedByParser =
    firstChild !== lastChild && !nextSibling && isBlank(firstChild) && isBlank(lastChild);
  found =
    !!element.querySelector(`[data-ali-help], ${tags}`) ||
    // Our own pages in dist/fallback have such ids.
    (!element.querySelector('[id^=ali-help-]') &&
      (!!element.querySelector(postContent) ||
        (element.textContent ?? '').length > 2000 ||
        (closedByParser && !element.closest('[data-ali-help]'))));
  if (page.readyState === 'loading') {
    page.addEventListener('DOMContentLoaded', () => element.requestUpdate(), { once: true });
    return found;
  }
  answers.set(element, found);
  if (found) {
    console.warn(
      `<${element.localName}>: content behind it was inside it, so it is shown below. Close the tag with </${element.localName}>, not with />.`,
    );
  }
  return found;
}

/** Shows below the element what stands inside only because its tag is not closed. */
export default {
  render: (host: HelpElement): unknown =>
    host.isConnected && holdsRestOfPage(host) ? html`<slot></slot>` : nothing,
};
