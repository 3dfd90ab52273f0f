import { html, nothing, type TemplateResult } from 'lit';
import type { EventOn } from '../../base/events.js';

interface FieldOptions {
  readonly hint?: string;
  /** A text area of so many rows; a single line without it. */
  readonly rows?: number;
  readonly lang?: string;
  /** Marks what a copy button selects when the clipboard refuses. */
  readonly copyable?: boolean;
  readonly invalid?: boolean;
}

/** A labelled text field that the browser is asked not to remember. */
export function textField(
  label: string,
  value: string,
  input: (value: string, event: InputEvent) => void,
  { hint, rows, lang, copyable, invalid }: FieldOptions = {},
): TemplateResult {
  const onInput = (event: InputEvent & EventOn<HTMLInputElement>): void =>
    input(event.currentTarget.value, event);
  const name = copyable ? 'copyable' : '';
  return html`<label class="field stack">
    <span>${label}</span>
    ${hint ? html`<small class="small">${hint}</small>` : nothing}
    ${
      rows
        ? html`<textarea
            class=${name}
            rows=${rows}
            lang=${lang ?? nothing}
            aria-invalid=${invalid ? 'true' : nothing}
            autocomplete="off"
            .value=${value}
            @input=${onInput}
          ></textarea>`
        : html`<input
            class=${name}
            type="text"
            lang=${lang ?? nothing}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-invalid=${invalid ? 'true' : nothing}
            .value=${value}
            @input=${onInput}
          />`
    }
  </label>`;
}
