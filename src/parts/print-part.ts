import { sheetFor } from '../base/styled-element.js';
import { nodesOf } from '../base/nodes-of.js';
import { isAllowed } from '../base/sandbox.js';
import { ASIDE } from './plain-text.js';
import type { HelpElement } from '../base/help-element.js';

/** Whether printing is offered: neither the page nor the frame it stands in has ruled it out. */
export const canPrint = (host: HelpElement): boolean => !host.hides('print') && isAllowed('print');

/** Prints one part of an element from a frame of its own, so that the page itself stays as it is. */
export function printPart(host: HelpElement, selector: string): void {
  const part = host.renderRoot.querySelector(selector);
  const shown = host.renderRoot.querySelector('.base');
  if (!part || !shown) return;
  // A browser that does not print sends no `afterprint`, so an earlier frame may still be here.
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
  const inner = page.createElement('div');
  inner.className = 'in';
  inner.append(page.importNode(part, true));
  base.append(inner);
  for (const aside of nodesOf(base.querySelectorAll(ASIDE))) aside.remove();
  for (const details of nodesOf(base.querySelectorAll('details'))) {
    if (!details.parentElement?.closest('details')) details.open = true;
    else if (!details.open) details.remove();
  }
  page.documentElement.lang = host.locale;
  page.body.style.fontFamily = getComputedStyle(shown).fontFamily;
  page.body.append(base);
  page.adoptedStyleSheets = host.sheets.map((sheet) => sheetFor(page, sheet));
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
