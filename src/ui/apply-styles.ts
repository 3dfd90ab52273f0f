import type { CSSResult } from 'lit';

/** Constructed sheets belong to one document; each document gets its own, once. */
const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetFor(page: Document, css: CSSResult): CSSStyleSheet {
  const sheets = made.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(page, sheets);
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new (page.defaultView as unknown as typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css.cssText);
    sheets.set(css, sheet);
  }
  return sheet;
}

/** Gives a shadow root its styles, whichever document it stands in. */
export function applyStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const page = root.ownerDocument;
  try {
    root.adoptedStyleSheets = styles.map((css) => sheetFor(page, css));
  } catch {
    // No constructed sheets here: one <style>, before everything Lit draws, so that it is never cleared.
    const before = root.querySelector(':scope > style[data-ali]');
    const style = (before as HTMLStyleElement | null) ?? page.createElement('style');
    style.dataset['ali'] = '';
    style.textContent = styles.map(({ cssText }) => cssText).join('');
    if (!before) root.prepend(style);
  }
}
