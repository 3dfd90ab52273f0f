import type { CSSResult } from 'lit';
import type { AliHelpElement } from './element.js';

/**
 * Prints one part of an element, without the page around it: the guides of its steps unfolded, what is folded
 * inside those left out unless the reader has opened it. A frame of our own holds the copy, so that nothing is
 * written to the page.
 */
export function printPart(host: AliHelpElement, selector: string): void {
  const part = host.renderRoot.querySelector(selector);
  const shown = host.renderRoot.querySelector('.base');
  if (!part || !shown) return;
  // Where nothing is printed, nothing says so either: then the frame of before is still here.
  host.renderRoot.querySelector('iframe')?.remove();
  const frame = host.ownerDocument.createElement('iframe');
  frame.className = 'sr';
  frame.ariaHidden = 'true';
  frame.inert = true;
  host.renderRoot.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return frame.remove();
  const base = page.createElement('div');
  base.className = 'base';
  base.dataset['theme'] = 'light';
  base.append(page.importNode(part, true));
  for (const details of base.querySelectorAll('details')) {
    if (!details.parentElement!.closest('details')) details.open = true;
    else if (!details.open) details.remove();
  }
  page.documentElement.lang = host.locale;
  page.body.style.fontFamily = getComputedStyle(shown).fontFamily;
  page.body.append(base);
  page.adoptedStyleSheets = host.sheets.map((sheet) => {
    const copy = new (view as unknown as typeof globalThis).CSSStyleSheet();
    copy.replaceSync((sheet as CSSResult).cssText);
    return copy;
  });
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
