import { html, type TemplateResult } from 'lit';
import type { AliHelpElement } from './element.js';
import { emit } from './events.js';

/** Selects what could not be copied, so that the reader can copy it by hand. */
function select(shown: Element): void {
  if (shown instanceof HTMLTextAreaElement || shown instanceof HTMLInputElement) {
    shown.focus();
    shown.select();
    return;
  }
  const selection = shown.ownerDocument.getSelection();
  const range = shown.ownerDocument.createRange();
  range.selectNodeContents(shown);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

async function copy(host: AliHelpElement, kind: string, id: string, text: string, button: HTMLElement) {
  const { ui } = host.words!;
  let ok = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    ok = false;
    const shown = button.closest('.mail, .letter, .tool')?.querySelector('.copyable');
    if (shown) select(shown);
  }
  button.dataset['state'] = ok ? 'copied' : 'failed';
  host.say(ok ? ui.copied : ui.copyFailed);
  emit(host, 'ali-copy', { kind, id, ok });
}

/** A button that copies `text`, or what it is when the button is pressed. What it copies stands near it with the class `copyable`. */
export const copyButton = (
  host: AliHelpElement,
  kind: string,
  id: string,
  text: string | (() => string),
  label = host.words!.ui.copy,
  look = '',
): TemplateResult =>
  html`<button
    type="button"
    class="copy ${look}"
    @click=${(event: Event) => void copy(host, kind, id, typeof text === 'string' ? text : text(), event.currentTarget as HTMLElement)}
  >
    ${label}
  </button>`;
