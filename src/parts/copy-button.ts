import { html, nothing, type TemplateResult } from 'lit';
import type { HelpElement } from '../base/help-element.js';
import { emit, type EventOn } from '../base/events.js';
import { icon } from './icon.js';
import { changing } from './text.js';

/** What was copied last, per element, or could not be copied. */
const last = new WeakMap<HelpElement, { key: string; text: string; ok: boolean }>();

/** How long a button says that it has copied, in milliseconds. */
const SAYS_COPIED = 4000;

async function copy(host: HelpElement, kind: string, id: string, text: string, button: Element) {
  const { ui } = host.words;
  let ok = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    ok = false;
  }
  const copied = { key: `${kind} ${id}`, text, ok };
  last.set(host, copied);
  if (ok) {
    setTimeout(() => {
      if (last.get(host) !== copied) return;
      last.delete(host);
      host.requestUpdate();
    }, SAYS_COPIED);
  }
  host.requestUpdate();
  await host.updateComplete;
  if (!ok) {
    const field = button.nextElementSibling?.querySelector('textarea');
    field?.focus();
    field?.select();
  }
  host.say(ok ? ui.copied : ui.copyFailed);
  emit(host, 'ali-copy', { kind, id, ok });
}

interface CopyLook {
  /** `button` for the main one of a page. */
  readonly look?: 'button' | 'quiet';
  /** What the button says for a while when it has copied. */
  readonly copied?: string;
}

/**
 * A button that copies a text, or the text that a function returns when it is pressed. When the clipboard refuses, a
 * field shows the text selected, to be copied by hand.
 */
export function copyButton(
  host: HelpElement,
  kind: string,
  id: string,
  text: string | (() => string),
  label = host.words.ui.copy,
  { look = 'quiet', copied = host.words.ui.copied }: CopyLook = {},
): TemplateResult {
  const press = ({ currentTarget }: EventOn<HTMLButtonElement>): void =>
    void copy(host, kind, id, typeof text === 'string' ? text : text(), currentTarget);
  const mine = last.get(host);
  const state = mine?.key === `${kind} ${id}` ? mine : undefined;
  return html`<button
      type="button"
      class="copy ${look}"
      data-state=${state ? (state.ok ? 'copied' : 'failed') : nothing}
      @click=${press}
    >
      ${look === 'button' ? icon('copy') : nothing}<span>${changing(state?.ok ? copied : label)}</span>
    </button>
    ${
      state && !state.ok
        ? html`<div class="failed">
            <p class="small">${host.words.ui.copyFailed}</p>
            <textarea
              rows=${Math.min(state.text.split('\n').length, 12)}
              readonly
              aria-label=${label}
              .value=${state.text}
            ></textarea>
          </div>`
        : nothing
    }`;
}
