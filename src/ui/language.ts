/**
 * Which language an element speaks: the nearest `lang` up the tree, across shadow hosts, below <html>;
 * then the script tag's `data-lang`; then <html lang>; then the browser's languages; then English.
 */

const aliases: Record<string, string> = { no: 'nb', nn: 'nb', ua: 'uk' };

/** `uk-UA`, `UA`, `nn_NO` → a locale of ours, or undefined. Never looks beyond own entries. */
export function toLocale(tag: string | null | undefined, locales: readonly string[]): string | undefined {
  const [primary] = String(tag ?? '')
    .slice(0, 35)
    .trim()
    .toLowerCase()
    .split(/[-_]/) as [string];
  const locale = Object.hasOwn(aliases, primary) ? aliases[primary] : primary;
  return locales.find((known) => known === locale);
}

const parentOf = (node: Element): Element | null => {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

export function resolveLocale(element: Element, locales: readonly string[], scriptLang?: string): string {
  const page = element.ownerDocument.documentElement;
  for (let node: Element | null = element; node && node !== page; node = parentOf(node)) {
    const locale = toLocale(node.getAttribute('lang'), locales);
    if (locale) return locale;
  }
  return (
    [scriptLang, page.lang, ...(globalThis.navigator?.languages ?? []), 'en']
      .map((tag) => toLocale(tag, locales))
      .find(Boolean) ??
    // The file of one language may have no English.
    locales[0]!
  );
}

/** Of each tree somebody has asked for: says when a `lang` in it changes. */
const changes = new WeakMap<Node, EventTarget>();

/** Calls back when a `lang` changes in any tree the element stands in. */
export function watchLanguage(element: Element, callback: () => void, signal: AbortSignal): void {
  for (let root: Node | null = element.getRootNode(); root;) {
    let change = changes.get(root);
    if (!change) {
      const fresh = (change = new EventTarget());
      new MutationObserver(() => fresh.dispatchEvent(new CustomEvent('lang'))).observe(root, {
        attributes: true,
        attributeFilter: ['lang'],
        subtree: true,
      });
      changes.set(root, fresh);
    }
    change.addEventListener('lang', callback, { signal });
    root = root instanceof ShadowRoot ? root.host.getRootNode() : null;
  }
}
