import { html, nothing, type TemplateResult } from 'lit';

/** A heading so many levels below the element's own, in the look of that level or of another. */
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
