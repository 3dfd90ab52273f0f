import { html, nothing, type TemplateResult } from 'lit';
import type { GuideId, GuideRef } from '../content/ids.js';
import type { HelpElement } from '../base/help-element.js';
import { fold } from './fold.js';
import { namedBy, safetyNotes } from './notes.js';
import { rich } from './rich-text.js';
import { sketch } from './sketch.js';

/** `guide-glitch:1-5` → the guide and the run of its steps (from 1, both included). */
export function parseRef(ref: GuideRef): { id: GuideId; from: number; to: number } {
  const [id, run] = ref.split(':');
  const [from = 1, to = Infinity] = run ? run.split('-').map(Number) : [];
  // A reference begins with the id of its guide.
  return { id: id as GuideId, from, to };
}

/** The steps of a guide, each with its safety notes before it and further guides folded under it. */
export function guideSteps(host: HelpElement, ref: GuideRef, nested = true): TemplateResult {
  const { id, from, to } = parseRef(ref);
  const { guides, sketches } = host.pack('rest');
  const { steps, result, ifNot, from: documents } = guides[id];
  const texts = steps.map(({ text }) => text);
  return html`<ol class="steps stack">
      ${steps.slice(from - 1, to).map(
        ({ text, safety = [], sketch: picture, fold: detail, more = [] }, index) =>
          html`<li class="step" part="step" value=${index + 1}>
            ${safetyNotes(host, safety)}
            <p>${rich(text, host)}</p>
            ${picture ? sketch(host, sketches[picture], texts) : nothing}
            ${
              detail
                ? html`<details>
                    <summary>${detail.title}</summary>
                    <ol class="fold stack">
                      ${detail.items.map((item) => html`<li>${rich(item, host)}</li>`)}
                    </ol>
                  </details>`
                : nothing
            }
            ${nested ? more.map((each) => guide(host, each, false)) : nothing}
          </li>`,
      )}
    </ol>
    ${
      to === Infinity && (result || ifNot)
        ? html`<div class="after small">
            ${result ? html`<p>${rich(result, host)}</p>` : nothing}
            ${ifNot ? html`<p>${rich(ifNot, host)}</p>` : nothing}
          </div>`
        : nothing
    }
    ${to === Infinity ? namedBy(host, documents) : nothing}`;
}

/** Safety notes of a reference to one single step, which the step of the outcome says in its own words. */
export function stepSafety(host: HelpElement, ref: GuideRef): TemplateResult | typeof nothing {
  const { id, from, to } = parseRef(ref);
  const { safety } = host.pack('rest').guides[id].steps[from - 1] ?? {};
  return from === to && safety ? safetyNotes(host, safety) : nothing;
}

/** A folded guide: its title opens the steps in place, and they are drawn when it is pressed. */
export function guide(host: HelpElement, ref: GuideRef, nested = true): TemplateResult | typeof nothing {
  const { id, from, to } = parseRef(ref);
  // Who refers to a single step says it in words of their own.
  if (!host.complete || from === to) return nothing;
  const { title } = host.pack('rest').guides[id];
  if (host.linkTo) return html`<p><a href=${host.linkTo(id)}>${title}</a></p>`;
  return fold(
    host,
    ref,
    'guide',
    title,
    () => html`<div class="guide-body">${guideLead(host, id)} ${guideSteps(host, ref, nested)}</div>`,
    true,
  );
}

export function guideLead(host: HelpElement, id: GuideId): TemplateResult | typeof nothing {
  const { lead } = host.pack('rest').guides[id];
  return lead ? html`<p class="small">${rich(lead, host)}</p>` : nothing;
}
