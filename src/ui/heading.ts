import { html, type TemplateResult } from 'lit';

/**
 * A heading at a level that an attribute decides. `below` counts levels under the element's own heading.
 * `look` is the size, where it differs. Focusable by script, so that a step can move the focus to it.
 */
export const heading = (
  host: { level: number },
  below: number,
  text: unknown,
  look = below,
): TemplateResult =>
  html`<div
    role="heading"
    aria-level=${Math.min(host.level + below, 6)}
    class="h h${look}"
    part="heading"
    tabindex="-1"
  >
    ${text}
  </div>`;
