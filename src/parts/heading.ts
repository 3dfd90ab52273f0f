import { html, nothing, type TemplateResult } from 'lit';

/** How a heading looks, whatever its level is. */
export type HeadingLook = 'title' | 'section-title' | 'name';

/** A heading so many levels below the element's own. */
export const heading = (
  host: { level: number },
  below: number,
  text: unknown,
  look: HeadingLook,
  focusable = false,
): TemplateResult =>
  html`<div
    role="heading"
    aria-level=${Math.min(host.level + below, 6)}
    class=${look}
    part="heading"
    tabindex=${focusable ? '-1' : nothing}
  >
    ${text}
  </div>`;
