import { html, nothing, type TemplateResult } from 'lit';
import type { Sketch, SketchItem, SketchShape } from '../content/types.js';
import type { HelpElement } from '../base/help-element.js';
import { rich } from './rich-text.js';

/** Signs at the end of a line, drawn on 16 × 16; `point` is the pointer at what a step speaks of. */
const paths: Partial<Record<SketchShape | 'point', string>> = {
  bar: 'M2 4h12M2 8h12M2 12h12',
  link: 'M5 11l6-6M6 5h5v5',
  item: 'M6 4l4 4-4 4',
  input: 'M8 3v10M6 3h4M6 13h4',
  list: 'M4 6l4 4 4-4',
  order: 'M2 5l6-3 6 3v6l-6 3-6-3zM2 5l6 3 6-3M8 8v6',
  point: 'M2 1v13l4-4h6z',
};

const icon = (name: SketchShape | 'point'): unknown =>
  paths[name] ? html`<svg class="icon-${name}" viewBox="0 0 16 16"><path d=${paths[name]} /></svg>` : nothing;

/** A label as it stands on the screen with its meaning below, or what stands there in our own words. */
function caption(host: HelpElement, { label: id, text }: SketchItem): unknown {
  if (!id) return text;
  const found = host.labels[id];
  if (!found) return nothing;
  const [lang, label, gloss] = found;
  const clear = lang === host.locale || gloss.toLowerCase() === label.toLowerCase();
  return html`<b lang=${lang}>${label}</b>${clear ? nothing : html` <small>${gloss}</small>`}`;
}

/** A screen as a sketch: labels wrap like any text, and what the steps of the guide name is pointed at. */
export function sketch(
  host: HelpElement,
  { name, text, items }: Sketch,
  steps: readonly string[],
): TemplateResult {
  return html`<figure class="sketch">
    <div class="row" role="img" aria-label=${name}>
      <svg class="top" viewBox="0 0 40 8" preserveAspectRatio="xMinYMid"><path d="M5 4h0m6 0h0m6 0h0" /></svg>
      ${items.map((item) => {
        const { shape, label } = item;
        const here = label && steps.some((step) => step.includes(`{${label}`));
        return html`<div class="shape-${shape} ${here ? 'here' : ''}">
          <span>${caption(host, item)}</span>${icon(shape)} ${here ? icon('point') : nothing}
        </div>`;
      })}
    </div>
    <figcaption class="small">${rich(text, host)}</figcaption>
  </figure>`;
}
