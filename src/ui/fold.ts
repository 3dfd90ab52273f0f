import { html, nothing, type TemplateResult } from 'lit';
import type { AliHelpElement } from './element.js';

/** Something folded under its title, which is drawn when it is opened, or on a server. `key` is its own in the element. */
export function fold(
  host: AliHelpElement,
  key: string,
  kind: string,
  title: unknown,
  body: () => unknown,
  opened?: () => void,
): TemplateResult {
  const open = (): void => {
    host.draw(key);
    opened?.();
  };
  // The click comes before anything is seen, the event also when something else opens it.
  return html`<details class=${kind} @toggle=${open}>
    <summary @click=${open}>${title}</summary>
    ${host.draws(key) ? body() : nothing}
  </details>`;
}
