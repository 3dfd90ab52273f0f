import { html, nothing, type TemplateResult } from 'lit';
import type { EventOn } from '../../base/events.js';

interface FieldOptions {
  readonly hint?: string;
  /** A text area of so many rows; a single line without it. */
  readonly rows?: number | undefined;
}

/** A labelled text field that the browser is asked not to remember. */
export function textField(
  label: string,
  value: string,
  input: (value: string, event: InputEvent) => void,
  { hint, rows }: FieldOptions = {},
): TemplateResult {
  const onInput = (event: InputEvent & EventOn<HTMLInputElement>): void =>
    input(event.currentTarget.value, event);
  return html`<label class="field">
    <span>${label}</span>
    ${hint ? html`<small class="small">${hint}</small>` : nothing}
    ${
      rows
        ? html`<textarea rows=${rows} autocomplete="off" .value=${value} @input=${onInput}></textarea>`
        : html`<input
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            .value=${value}
            @input=${onInput}
          />`
    }
  </label>`;
}
