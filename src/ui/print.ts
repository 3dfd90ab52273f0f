import type { CSSResult } from 'lit';
import type { AliHelpElement } from './element.js';

/**
 * Prints one part of an element, everything unfolded, without the page around it. A frame of our own holds
 * the copy, so that nothing is written to the page.
 */
export function printPart(host: AliHelpElement, selector: string): void {
  const part = host.renderRoot.querySelector(selector);
  if (!part) return;
  const frame = host.ownerDocument.createElement('iframe');
  frame.className = 'sr';
  frame.ariaHidden = 'true';
  host.renderRoot.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return frame.remove();
  const base = page.createElement('div');
  base.className = 'base';
  base.dataset['theme'] = 'light';
  page.documentElement.lang = host.locale;
  base.append(page.importNode(part, true));
  for (const details of base.querySelectorAll('details')) details.open = true;
  page.body.append(base);
  page.adoptedStyleSheets = host.sheets.map((sheet) => {
    const copy = new (view as unknown as typeof globalThis).CSSStyleSheet();
    copy.replaceSync((sheet as CSSResult).cssText);
    return copy;
  });
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
