import { html, nothing, type TemplateResult } from 'lit';
import type { GuideId, GuideRef } from '../content/ids.js';
import type { HelpElement } from '../base/help-element.js';
import { fold } from './fold.js';
import { list } from './notes.js';
import { rich } from './rich-text.js';
import { sketch } from './sketch.js';
import { warning } from './warning.js';

/** `guide-password:1-3` → the guide and the run of its steps (from 1, both included). */
export function parseRef(ref: GuideRef): { id: GuideId; from: number; to: number } {
  const [id, run] = ref.split(':');
  const [from = 1, to = Infinity] = run ? run.split('-').map(Number) : [];
  // A reference begins with the id of its guide.
  return { id: id as GuideId, from, to };
}

/** The steps of a guide, each with what protects the reader and with further guides folded under it. */
export function guideSteps(host: HelpElement, ref: GuideRef, place = '', nested = true): TemplateResult {
  const { id, from, to } = parseRef(ref);
  const { guides, sketches } = host.pack('rest');
  const { lead, steps, result, ifNot } = guides[id];
  const texts = steps.map(({ text }) => text);
  return html`${lead ? html`<p class="small">${rich(lead, host)}</p>` : nothing}
    <ol class="steps">
      ${steps.slice(from - 1, to).map(
        ({ text, warning: caution, sketch: picture, fold: detail, more = [] }) =>
          html`<li class="step" part="step">
            <p>${rich(text, host)}</p>
            ${warning(host, caution)} ${picture ? sketch(host, sketches[picture], texts) : nothing}
            ${
              detail
                ? html`<details class="how">
                    <summary>${detail.title}</summary>
                    ${list(host, detail.items)}
                  </details>`
                : nothing
            }
            ${nested ? more.map((each) => guide(host, each, `${place} ${ref}`, false)) : nothing}
          </li>`,
      )}
    </ol>
    ${
      to === Infinity
        ? [result, ifNot].map((text) => (text ? html`<p class="small">${rich(text, host)}</p>` : nothing))
        : nothing
    }`;
}

/**
 * A folded guide: its title opens the steps in place, and they are drawn when it is pressed. `place` tells it from the
 * same guide elsewhere in the element.
 */
export function guide(
  host: HelpElement,
  ref: GuideRef,
  place = '',
  nested = true,
): TemplateResult | typeof nothing {
  if (!host.complete) return nothing;
  const { id } = parseRef(ref);
  const { title } = host.pack('rest').guides[id];
  if (host.linkTo) return html`<p><a href=${host.linkTo(id)}>${title}</a></p>`;
  return fold(host, `${place} ${ref}`, 'how guide', title, () => guideSteps(host, ref, place, nested));
}
