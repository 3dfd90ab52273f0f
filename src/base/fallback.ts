/** Whether a node is fallback: what carries the mark, and plain text. */
const isFallback = (node: Node): node is ChildNode =>
  node instanceof Element
    ? node.slot === 'fallback'
    : node.nodeType === Node.TEXT_NODE && Boolean(node.textContent?.trim());

const showsSomething = ({ textContent, firstElementChild, localName }: Element): boolean =>
  Boolean(textContent?.trim() || firstElementChild || /^(img|video|iframe|hr|svg)$/.test(localName));

const hinted = new WeakSet<Element>();

/** Says how to mark a fallback, because what carries no mark stays on the page. */
function hint(host: Element, others: readonly Element[]): void {
  if (hinted.has(host) || !others.some(showsSomething)) return;
  hinted.add(host);
  console.warn(
    `<${host.localName}>: what stands inside it is shown below it. If it is meant for before the help is there, mark it with slot="fallback"; if it is the rest of your page, close the tag with </${host.localName}>, not with />.`,
  );
}

/**
 * What stands between the tags until the element shows content. It is then taken out of the page, so that tables of
 * contents, anchors and find-in-page do not meet what nobody sees. A framework that has drawn it finds it still in a
 * parent of its own and in order, and goes on changing it there.
 */
export class Fallback {
  #host: Element;
  #store?: DocumentFragment;
  /** Keeps its place. A page that empties the element throws it away, and the fallback with it. */
  #place?: Comment;
  #observer?: MutationObserver;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Whether something that is marked stands in the page now. */
  get isShown(): boolean {
    return Boolean(this.#host.querySelector(':scope > [slot=fallback]'));
  }

  /** Takes the fallback out, also what a framework or the parser puts in later. */
  takeOut(): void {
    const nodes: ChildNode[] = Array.prototype.slice.call(this.#host.childNodes);
    const found = nodes.filter(isFallback);
    if (found[0] && !this.#place?.parentNode) {
      const page = this.#host.ownerDocument;
      this.#store = page.createDocumentFragment();
      this.#place = page.createComment('fallback');
      found[0].before(this.#place);
    }
    this.#store?.append(...found);
    hint(this.#host, Array.prototype.slice.call(this.#host.children));
    if (this.#observer) return;
    this.#observer = new MutationObserver(() => this.takeOut());
    this.#observer.observe(this.#host, { childList: true });
  }

  /** Puts it back. */
  putBack(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    if (this.#store) this.#place?.replaceWith(this.#store);
  }

  /** Whether a child of the host has been taken out. */
  has(node: Node | null): node is ChildNode {
    return Boolean(this.#store && node?.parentNode === this.#store);
  }

  /** Puts a node before one that has been taken out: with it, or visible in its place when it is no fallback itself. */
  insertBefore(node: Node, before: ChildNode): void {
    if (isFallback(node)) before.before(node);
    else this.#place?.before(node);
  }
}
