/** What tests and stories look for inside an element. */
import type { HelpElement } from '../../src/base/help-element.js';

export const all = (host: Element, selector: string): HTMLElement[] =>
  Array.from((host.shadowRoot ?? host).querySelectorAll<HTMLElement>(selector));

/** The first one, or the first one with this text in it; throws where there is none. */
export function one(host: Element, selector: string, text = ''): HTMLElement {
  const match = all(host, selector).find((each) => each.textContent!.includes(text));
  if (!match) throw new Error(`${host.localName} has no ${selector} ${text}`);
  return match;
}

/** Opens everything that is folded, and what is folded in that. */
export async function unfold(host: HelpElement, selector = 'details'): Promise<void> {
  await host.updateComplete;
  for (let closed; (closed = all(host, `details:is(${selector}):not([open])`)).length;) {
    // Pressed as a reader would: what is folded is drawn then, whenever the browser tells that it is open.
    for (const details of closed) details.querySelector<HTMLElement>('summary')?.click();
    for (const details of closed) (details as HTMLDetailsElement).open = true;
    await new Promise((resolve) => setTimeout(resolve));
    await host.updateComplete;
  }
}
