import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading at a level that an attribute decides. `below` counts levels under the element's own heading.
 * `look` is the size, where it differs. `focusable` by script, so that a step can move the focus to it.
 */
export const heading = (
  host: { level: number },
  below: number,
  text: unknown,
  look = below,
  focusable = false,
): TemplateResult =>
  html`<div
    role="heading"
    aria-level=${Math.min(host.level + below, 6)}
    class="h h${look}"
    part="heading"
    tabindex=${focusable ? '-1' : nothing}
  >
    ${text}
  </div>`;
