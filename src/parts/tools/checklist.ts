import { html, nothing, type TemplateResult } from 'lit';
import { copyButton } from '../copy-button.js';
import type { HelpElement } from '../../base/help-element.js';
import { canPrint, printPart } from '../print-part.js';

/** What to save before writing: a checklist to tick, copy and print. */
export function checklist(host: HelpElement): TemplateResult {
  const words = host.pack('rest').checklist;
  const text = words.items.map((item) => `☐ ${item}`).join('\n');
  return html`<div class="tool checklist">
    <p class="small">${words.lead}</p>
    <div>
      ${words.items.map(
        (item) => html`<label class="tick"><input type="checkbox" /><span>${item}</span></label>`,
      )}
    </div>
    <div class="actions row">
      ${copyButton(host, 'checklist', 'list', text, words.copy)}
      ${
        !canPrint(host)
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => printPart(host, '.checklist')}>
              ${words.print}
            </button>`
      }
    </div>
  </div>`;
}
