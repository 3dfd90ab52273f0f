/**
 * Which language an element speaks: the nearest `lang` up the tree, across shadow hosts, below <html>;
 * then the script tag's `data-lang`; then <html lang>; then the browser's languages; then English.
 */

const aliases: Record<string, string> = { no: 'nb', nn: 'nb', ua: 'uk' };

/** `uk-UA`, `UA`, `nn_NO` → a locale of ours, or undefined. Never looks beyond own entries. */
export function toLocale(tag: string | null | undefined, locales: readonly string[]): string | undefined {
  const primary =
    String(tag ?? '')
      .slice(0, 35)
      .trim()
      .toLowerCase()
      .split(/[-_]/)[0] ?? '';
  const locale = Object.prototype.hasOwnProperty.call(aliases, primary) ? aliases[primary] : primary;
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
  const languages = typeof navigator === 'object' ? (navigator.languages ?? [navigator.language]) : [];
  return (
    [scriptLang, page.lang, ...languages]
      .map((tag) => toLocale(tag, locales))
      .find((locale) => locale !== undefined) ??
    // The file of one language has no English to fall back to.
    toLocale('en', locales) ??
    locales[0]!
  );
}

const listeners = new Map<Node, { observer: MutationObserver; callbacks: Set<() => void> }>();

/** Calls back when a `lang` changes in any tree the element stands in. Returns the way to stop it. */
export function watchLanguage(element: Element, callback: () => void): () => void {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  for (const root of roots) {
    let entry = listeners.get(root);
    if (!entry) {
      const callbacks = new Set<() => void>();
      const observer = new MutationObserver(() => [...callbacks].forEach((call) => call()));
      observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      listeners.set(root, (entry = { observer, callbacks }));
    }
    entry.callbacks.add(callback);
  }
  return () => {
    for (const root of roots) {
      const entry = listeners.get(root);
      entry?.callbacks.delete(callback);
      if (entry && !entry.callbacks.size) {
        entry.observer.disconnect();
        listeners.delete(root);
      }
    }
  };
}
