import { html, nothing, render, type TemplateResult } from 'lit';
import type { AliHelpElement } from './element.js';

/** What has been opened once stays drawn. */
const opened = new WeakMap<AliHelpElement, Set<string>>();
/** A server draws everything. */
let everything = typeof document === 'undefined';

/** What is folded under `key`, as soon as it is drawn: `late` is when it is opened. */
const folded = (host: AliHelpElement, key: string, body: () => unknown, late = host.many): unknown =>
  everything || !late || host.opened.has(key) || opened.get(host)?.has(key) ? body() : nothing;

/** Draws what is folded under `key`, from now on. */
function unfold(host: AliHelpElement, key: string): void {
  const keys = opened.get(host) ?? new Set<string>();
  opened.set(host, keys);
  if (keys.has(key)) return;
  keys.add(key);
  host.requestUpdate();
}

/** Runs with everything drawn, opened or not: for paper and for the clipboard. */
export function whole<Result>(host: AliHelpElement, run: () => Result): Result {
  everything = true;
  render(host.render(), host.renderRoot as ShadowRoot, host.renderOptions);
  const result = run();
  everything = false;
  host.requestUpdate();
  return result;
}

/** Something folded under its title. `key` is its own in the element; `also` runs when it is opened. */
export function fold(
  host: AliHelpElement,
  key: string,
  look: string,
  title: unknown,
  body: () => unknown,
  late = host.many,
  also?: () => void,
): TemplateResult {
  const open = (): void => {
    unfold(host, key);
    also?.();
  };
  // The click comes before anything is seen, the event also when something else opens it.
  return html`<details class=${look} @toggle=${open}>
    <summary @click=${open}>${title}</summary>
    ${folded(host, key, body, late)}
  </details>`;
}

/** A card, which the page can open too: what is open is known by its id. */
export const card = (
  host: AliHelpElement,
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
    @toggle=${(event: Event) => host.flip(host.opened, [id], (event.target as HTMLDetailsElement).open)}
  >
    <summary @click=${() => unfold(host, id)}>${title}</summary>
    ${folded(host, id, body)}
  </details>`;
