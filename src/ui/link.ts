import { html, nothing, type TemplateResult } from 'lit';
import { checkLink } from '../logic/link.js';
import type { AliHelpElement } from './element.js';
import { field } from './field.js';
import { letterStyles } from './letter-styles.js';

/** What was pasted. Lives as long as the element and goes nowhere. */
const pasted = new WeakMap<AliHelpElement, string>();

/** The answer: which part counts, whether it is on the list, what is suspicious. Never says "safe". */
function answer(host: AliHelpElement, text: string): TemplateResult {
  const words = host.words!.link!;
  const { kind, counts, lookalike, foreignLetters, userPart, notSecure } = checkLink(text);
  if (kind === 'unreadable') return html`<p>${words.unreadable}</p>`;
  return html`<p>${words.counts} <b class="address" lang="en">${counts}</b></p>
    <p>${kind === 'listed' ? words.listed : words.notListed}</p>
    ${lookalike ? html`<p>${words.lookalike}</p>` : nothing}
    ${foreignLetters ? html`<p>${words.foreignLetters}</p>` : nothing}
    ${userPart ? html`<p>${words.userPart}</p>` : nothing}
    ${notSecure ? html`<p>${words.notSecure}</p>` : nothing}`;
}

function render(host: AliHelpElement): TemplateResult | typeof nothing {
  const words = host.words!.link;
  if (!words) return nothing;
  const text = pasted.get(host) ?? '';
  return html`<div class="tool link-check">
    <p class="small">${words.lead}</p>
    ${field(words.field, text, (value) => {
      pasted.set(host, value);
      host.requestUpdate();
    })}
    <div role="status">${text.trim() ? answer(host, text) : nothing}</div>
    <p class="small">${words.advice}</p>
  </div>`;
}

export default { styles: letterStyles, render };
