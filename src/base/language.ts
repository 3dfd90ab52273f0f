/** Which language an element speaks, and how it notices a change. */

import { textOf } from './attributes.js';

const aliases: Record<string, string> = { no: 'nb', nn: 'nb', ua: 'uk' };

/** The locale for a language tag such as `uk-UA`, `UA` or `nn_NO`; undefined where there is none. */
export function toLocale(tag: string | null | undefined, locales: readonly string[]): string | undefined {
  const [primary = ''] = textOf(tag, 35).toLowerCase().split(/[-_]/);
  const locale = Object.hasOwn(aliases, primary) ? aliases[primary] : primary;
  return locales.find((known) => known === locale);
}

/** Languages written from right to left; `Intl.Locale` cannot tell it in every browser. */
const fromRight = /^(ar|fa|he|ps|ur|yi)$/;

/** The direction in which a locale is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (fromRight.test(locale) ? 'rtl' : 'ltr');

/** The element around another one, also across shadow roots and slots. */
export const parentOf = (node: Element): Element | null => {
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
    locales[0] ??
    'en'
  );
}

/** One observer for each tree, however many elements stand in it. */
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
