import { html, nothing, type TemplateResult } from 'lit';
import { copyButton } from './copy.js';
import type { AliHelpElement } from './element.js';
import { letterStyles } from './letter-styles.js';
import { printPart } from './print.js';

/** What to save before writing: a checklist to tick, copy and print. */
function render(host: AliHelpElement): TemplateResult | typeof nothing {
  const words = host.words!.evidence;
  if (!words) return nothing;
  const text = words.items.map((item) => `☐ ${item}`).join('\n');
  return html`<div class="tool evidence">
    <p class="small">${words.lead}</p>
    <div class="copyable">
      ${words.items.map(
        (item) => html`<label class="tick"><input type="checkbox" /><span>${item}</span></label>`,
      )}
    </div>
    <div class="actions">
      ${copyButton(host, 'evidence', 'list', text, words.copy)}
      ${
        host.hides('print')
          ? nothing
          : html`<button type="button" @click=${() => printPart(host, '.evidence')}>${words.print}</button>`
      }
    </div>
  </div>`;
}

export default { styles: letterStyles, render };
