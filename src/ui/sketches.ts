import { html, nothing, type TemplateResult } from 'lit';
import { shapes } from '../flow/shapes.js';
import { sketches, type SketchId, type SketchPart, type SketchShape } from '../flow/sketches.js';
import type { LabelId } from '../content/facts.js';
import type { AliHelpElement } from './element.js';
import { sketchStyles } from './sketch-styles.js';
import { rich } from './rich.js';

/** Drawn at the end of a line, in a square of 16; `point` is the pointer at what a step speaks of. */
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
  paths[name] ? html`<svg class=${name} viewBox="0 0 16 16"><path d=${paths[name]} /></svg>` : nothing;

/** A word as it stands on the screen with its meaning below, or what stands there in our own words. */
function caption(host: AliHelpElement, word: LabelId | SketchPart): unknown {
  const { labels, sketchParts } = host.words!;
  const [lang, label, gloss] = labels[word as LabelId] ?? [];
  if (!label) return sketchParts![word as SketchPart];
  const clear = lang === host.locale || gloss!.toLowerCase() === label.toLowerCase();
  return html`<b lang=${lang}>${label}</b>${clear ? nothing : html` <small>${gloss}</small>`}`;
}

/** A screen as a sketch: labels wrap like any text, and what the steps of the guide name is pointed at. */
function render(
  host: AliHelpElement,
  { id, steps }: { id: SketchId; steps: readonly string[] },
): TemplateResult {
  const { name, text } = host.words!.sketches![id];
  return html`<figure class="sketch">
    <div role="img" aria-label=${name}>
      <svg class="top" viewBox="0 0 40 8" preserveAspectRatio="xMinYMid"><path d="M5 4h0m6 0h0m6 0h0" /></svg>
      ${sketches[id].map(([shape, word]) => {
        const here = steps.some((step) => step.includes(`{${word}`));
        return html`<div class="${shape} ${here ? 'here' : ''}">
          <span>${caption(host, word)}</span>${icon(shape)} ${here ? icon('point') : nothing}
        </div>`;
      })}
    </div>
    <figcaption class="small">${rich(text, host)}</figcaption>
  </figure>`;
}

export default { styles: sketchStyles, shapes, render };
