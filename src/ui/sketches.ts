import { css, html, nothing, type TemplateResult } from 'lit';
import { shapes } from '../flow/shapes.js';
import { sketches, type SketchId, type SketchPart, type SketchShape } from '../flow/sketches.js';
import type { LabelId } from '../content/facts.js';
import type { AliHelpElement } from './element.js';
import { rich } from './text.js';

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

const styles = css`
  .sketch {
    max-width: 26em;
    margin: 0.75em 0 1em;
    break-inside: avoid;
  }
  .sketch > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0 0.75em 0.75em;
    border: 2px solid var(--_line);
    border-radius: 0.6em;
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.35;
  }
  .sketch figcaption {
    margin-top: 0.4em;
  }
  .sketch svg {
    flex: none;
    width: 1.1em;
    height: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sketch .top {
    flex: 1 0 100%;
    height: 1.4em;
    margin-inline: -0.75em;
    border-bottom: 2px solid var(--_line);
    stroke: var(--_border);
    stroke-width: 3;
  }
  .sketch div div {
    position: relative;
    display: flex;
    flex: 1 1 100%;
    gap: 0.5em;
    align-items: center;
    min-width: 0;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    color: var(--_muted);
    hyphens: auto;
  }
  .sketch span {
    flex: 1;
    min-width: 0;
  }
  .sketch small {
    display: block;
    font-size: 0.9285em;
  }
  .sketch .text,
  .sketch .tag,
  .sketch .link {
    padding-inline: 0;
    border: 0;
  }
  .sketch .link b {
    text-decoration: underline;
  }
  .sketch .bar {
    margin-inline: -0.75em;
    border: 0;
    background: var(--_raised);
  }
  .sketch .bar span {
    order: 1;
    text-align: end;
  }
  .sketch .item {
    margin-inline-start: 12%;
  }
  .sketch .tag,
  .sketch .button {
    flex: 0 1 auto;
  }
  .sketch .button {
    background: var(--_raised);
  }
  .sketch div .here {
    padding-inline: 0.7em;
    color: var(--_text);
    border: 0;
    outline: 2px solid var(--_accent);
  }
  .sketch .point {
    position: absolute;
    inset: auto 0.2em -0.6em auto;
    width: 1.5em;
    height: 1.5em;
    fill: var(--_accent);
    stroke: var(--_surface);
  }
  @container ali-help (max-width: 24em) {
    .sketch .item {
      margin-inline-start: 0;
    }
    .sketch .item .item,
    .sketch .link .link,
    .sketch .input .input {
      display: none;
    }
  }
`;

export default { styles, shapes, render };
