import { html, nothing, type TemplateResult } from 'lit';
import type { EventOn } from '../base/events.js';
import type { HelpElement } from '../base/help-element.js';

/** Has the content under `key` drawn from now on. */
function unfold(host: HelpElement, key: string): void {
  if (host.unfolded.has(key)) return;
  host.unfolded.add(key);
  host.requestUpdate();
}

/**
 * Something folded under its title; `key` tells it from others in the element. Its content is drawn when it is opened
 * for the first time. With an `id` it is a card that the page can open too.
 */
export function fold(
  host: HelpElement,
  key: string,
  look: string,
  title: unknown,
  body: () => unknown,
  id?: string,
): TemplateResult {
  const open = (): void => unfold(host, key);
  const drawn = host.drawsFolded || host.opened.has(key) || host.unfolded.has(key);
  // A click is heard before anything opens, so nothing flickers; `toggle` also tells of other ways to open.
  return html`<details
    class=${look}
    part=${id ? 'card' : nothing}
    id=${id ?? nothing}
    .open=${host.opened.has(key)}
    @toggle=${({ currentTarget }: EventOn<HTMLDetailsElement>) => {
      open();
      host.setAll(host.opened, [key], currentTarget.open);
    }}
  >
    <summary @click=${open}>${title}</summary>
    ${drawn ? html`<div class="fold-body">${body()}</div>` : nothing}
  </details>`;
}
