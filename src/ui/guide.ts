import { html, nothing, type TemplateResult } from 'lit';
import { guides } from '../flow/guides.js';
import type { GuideId, GuideRef } from '../flow/ids.js';
import type { SketchId } from '../flow/sketches.js';
import { ask } from './ask.js';
import type { AliHelpElement } from './element.js';
import { fold } from './fold.js';
import { safetyNotes } from './notes.js';
import { namedBy } from './sources.js';
import { rich } from './rich.js';

/** `guide-glitch:1-5` → the guide and the run of its steps (from 1, both included). */
export function parseRef(ref: GuideRef): { id: GuideId; from: number; to: number } {
  const [id, run] = ref.split(':') as [GuideId, string?];
  const [from = 1, to = Infinity] = run ? run.split('-').map(Number) : [];
  return { id, from, to };
}

/** The sketch of a step, once it is there; the opened guide asks for it. */
const sketch = (host: AliHelpElement, id: SketchId | undefined, steps: readonly string[]): unknown =>
  id && host.words?.sketches ? host.views.sketches?.render(host, { id, steps }) : nothing;

/** The steps of a guide as an ordered list, each with its safety notes before it and further guides folded under it. */
export function guideSteps(
  host: AliHelpElement,
  ref: GuideRef,
  nested = true,
): TemplateResult | typeof nothing {
  const { id, from, to } = parseRef(ref);
  const words = host.words?.guides?.[id];
  if (!words) return nothing;
  const route = guides[id];
  const steps = words.steps.map((text, index) => ({ text, step: index + 1 }));
  return html`<ol class="steps">
      ${steps
        .filter(({ step }) => step >= from && step <= to)
        .map(
          ({ text, step }) =>
            html`<li class="step" part="step" value=${step - from + 1}>
              ${safetyNotes(host, route.safety?.[step] ?? [])}
              <p>${rich(text, host)}</p>
              ${sketch(host, route.sketch?.[step], words.steps)}
              ${
                route.fold === step && words.fold
                  ? html`<details>
                      <summary>${words.fold.title}</summary>
                      <ol class="fold">
                        ${words.fold.items.map((item) => html`<li>${rich(item, host)}</li>`)}
                      </ol>
                    </details>`
                  : nothing
              }
              ${nested ? (route.more?.[step] ?? []).map((more) => guide(host, more, false)) : nothing}
            </li>`,
        )}
    </ol>
    ${
      to === Infinity && (words.result || words.ifNot)
        ? html`<div class="after small">
            ${words.result ? html`<p>${rich(words.result, host)}</p>` : nothing}
            ${words.ifNot ? html`<p>${rich(words.ifNot, host)}</p>` : nothing}
          </div>`
        : nothing
    }
    ${to === Infinity ? namedBy(host, route.from) : nothing}`;
}

/** Safety notes of a reference to one single step, which the step of the outcome says in its own words. */
export function stepSafety(host: AliHelpElement, ref: GuideRef): TemplateResult | typeof nothing {
  const { id, from, to } = parseRef(ref);
  return from === to ? safetyNotes(host, guides[id].safety?.[from] ?? []) : nothing;
}

/** A folded guide: its title opens the steps in place. They are drawn when that happens. */
export function guide(host: AliHelpElement, ref: GuideRef, nested = true): TemplateResult | typeof nothing {
  const { id, from, to } = parseRef(ref);
  const words = host.words?.guides?.[id];
  // A single step needs no unfolding: whoever refers to it says it.
  if (!words || from === to) return nothing;
  return fold(
    host,
    ref,
    'guide',
    words.title,
    () => html`<div class="guide-body">${guideLead(host, id)} ${guideSteps(host, ref, nested)}</div>`,
    true,
    () => {
      if (guides[id].sketch) void ask(host, 'sketches', 'sketches');
    },
  );
}

export function guideLead(host: AliHelpElement, id: GuideId): TemplateResult | typeof nothing {
  const lead = host.words?.guides?.[id]?.lead;
  return lead ? html`<p class="small">${rich(lead, host)}</p>` : nothing;
}
