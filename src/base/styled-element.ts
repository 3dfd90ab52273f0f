import { CSSResult, LitElement, type CSSResultGroup } from 'lit';
import { Fallback } from './fallback.js';
import { nodesOf } from './nodes-of.js';

/** Constructed style sheets belong to one document, so each document gets its own, once. */
const sheetsOf = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

export function sheetFor(page: Document, css: CSSResult): CSSStyleSheet {
  const sheets = sheetsOf.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  sheetsOf.set(page, sheets);
  let sheet = sheets.get(css);
  if (!sheet) {
    const { CSSStyleSheet } = page.defaultView ?? window;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css.cssText);
    sheets.set(css, sheet);
  }
  return sheet;
}

/** Gives a shadow root its styles, whichever document it stands in. */
function applyStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const page = root.ownerDocument;
  try {
    root.adoptedStyleSheets = styles.map((css) => sheetFor(page, css));
  } catch {
    // Without constructed sheets one <style> holds them all, above what Lit draws and clears.
    const before = root.querySelector<HTMLStyleElement>(':scope > style[data-ali]');
    const style = before ?? page.createElement('style');
    style.dataset['ali'] = '';
    style.textContent = styles.map(({ cssText }) => cssText).join('');
    if (!before) root.prepend(style);
  }
}

/** Has its style sheets in whatever document it stands, and shows something until its content is drawn. */
export abstract class StyledElement extends LitElement {
  /** The styles of the views that have been loaded. */
  protected abstract get viewStyles(): CSSResultGroup;

  /** All style sheets in use. @internal */
  get sheets(): readonly CSSResult[] {
    // Lit keeps the style sheets of each class there.
    const { elementStyles } = this.constructor as typeof StyledElement;
    const sheets = StyledElement.finalizeStyles([elementStyles, this.viewStyles]);
    return sheets.filter((sheet) => sheet instanceof CSSResult);
  }

  protected adoptStyles(): void {
    if (this.shadowRoot) applyStyles(this.shadowRoot, this.sheets);
  }

  adoptedCallback(): void {
    // Style sheets do not move to another document with the element.
    this.adoptStyles();
  }

  protected readonly fallback = new Fallback(this);

  // A framework may remove, replace or reorder the fallback it has drawn while it is not in the page.
  /** Removes a child, also a fallback that has been taken out of the page. @internal */
  override removeChild<Child extends Node>(child: Child): Child {
    if (!this.fallback.has(child)) return super.removeChild(child);
    child.remove();
    return child;
  }
  /** Replaces a child, also a fallback that has been taken out of the page. @internal */
  override replaceChild<Child extends Node>(node: Node, child: Child): Child {
    if (!this.fallback.has(child)) return super.replaceChild(node, child);
    this.fallback.insertBefore(node, child);
    child.remove();
    return child;
  }
  /** Puts a child before another, also before a fallback that has been taken out of the page. @internal */
  override insertBefore<Child extends Node>(node: Child, before: Node | null): Child {
    if (!this.fallback.has(before)) return super.insertBefore(node, before);
    this.fallback.insertBefore(node, before);
    return node;
  }

  /** The place of the fallback, or what a server has drawn, so that nothing moves. */
  #placeholders: ChildNode[] = [];
  protected drawnByServer = false;

  /** Lit itself would use style sheets of the document of the script, also for an element in a frame. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.drawnByServer = Boolean(root.querySelector('.base'));
    if (this.drawnByServer) {
      this.#placeholders = nodesOf(root.childNodes);
      // A notice stands above what a server drew, and below a fallback.
      root.prepend('');
      this.renderOptions.renderBefore ??= root.firstChild;
    } else {
      // A notice of the script, which was shown until now, is no longer needed.
      root.replaceChildren();
      this.addFallback(root);
    }
    // What is no fallback, such as the rest of a page after a tag that was not closed, stays visible below.
    const others = this.ownerDocument.createElement('slot');
    root.append(others);
    this.renderOptions.renderBefore ??= others;
    applyStyles(root, this.sheets);
    return root;
  }

  /** Shows the fallback, and below it what is given. */
  protected addFallback(root: DocumentFragment | HTMLElement = this.renderRoot, ...below: ChildNode[]): void {
    this.fallback.putBack();
    const slot = this.ownerDocument.createElement('slot');
    slot.name = 'fallback';
    root.prepend(slot, ...below);
    this.#placeholders.push(slot, ...below);
  }

  protected removePlaceholders(): void {
    this.#placeholders.forEach((node) => node.remove());
    this.#placeholders = [];
    this.fallback.takeOut();
  }
}
