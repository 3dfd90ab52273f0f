import { html, nothing, type TemplateResult } from 'lit';
import type { EventOn } from '../base/events.js';
import type { HelpElement } from '../base/help-element.js';

/** Folded content: drawn at once, or with `late` when it is opened for the first time. */
const folded = (host: HelpElement, key: string, body: () => unknown, late = host.many): unknown =>
  !late || host.drawsFolded || host.opened.has(key) || host.unfolded.has(key) ? body() : nothing;

/** Has the content under `key` drawn from now on. */
function unfold(host: HelpElement, key: string): void {
  if (host.unfolded.has(key)) return;
  host.unfolded.add(key);
  host.requestUpdate();
}

/** Something folded under its title; `key` tells it from others in the element. */
export function fold(
  host: HelpElement,
  key: string,
  look: string,
  title: unknown,
  body: () => unknown,
  late = host.many,
): TemplateResult {
  const open = (): void => unfold(host, key);
  // A click is heard before anything opens, so nothing flickers; `toggle` also tells of other ways to open.
  return html`<details class=${look} @toggle=${open}>
    <summary @click=${open}>${title}</summary>
    ${folded(host, key, body, late)}
  </details>`;
}

/** A card under its id, which the page can open too. */
export const card = (
  host: HelpElement,
  id: string,
  look: string,
  title: unknown,
  body: () => unknown,
): TemplateResult =>
  html`<details
    class="card ${look}"
    part="card"
    id=${id}
    .open=${host.opened.has(id)}
    @toggle=${({ currentTarget }: EventOn<HTMLDetailsElement>) => host.setAll(host.opened, [id], currentTarget.open)}
  >
    <summary @click=${() => unfold(host, id)}>${title}</summary>
    ${folded(host, id, body)}
  </details>`;
