import { html, type TemplateResult } from 'lit';

/** Small pictures drawn on 20 × 20. The words beside them say all that they say. */
const icons = {
  warning: 'M10 2.8 18 16.8H2zM10 8v4M10 14.4v.1',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
};

export const icon = (name: keyof typeof icons): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${icons[name]} /></svg>`;
