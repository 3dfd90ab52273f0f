import { html, type TemplateResult } from 'lit';
import type { AliHelpElement } from './element.js';
import { emit } from './events.js';

/** Selects what could not be copied, so that the reader can copy it by hand. */
function select(node: Node): void {
  const selection = node.ownerDocument?.getSelection();
  const range = node.ownerDocument?.createRange();
  if (!selection || !range) return;
  range.selectNodeContents(node);
  selection.removeAllRanges();
  selection.addRange(range);
}

async function copy(
  host: AliHelpElement,
  kind: string,
  id: string,
  text: string,
  button: HTMLElement,
): Promise<void> {
  const { ui } = host.words!;
  let ok = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    ok = false;
    const shown = button.parentElement?.querySelector('.copyable');
    if (shown) select(shown);
  }
  button.dataset['state'] = ok ? 'copied' : 'failed';
  host.say(ok ? ui.copied : ui.copyFailed);
  emit(host, 'ali-copy', { kind, id, ok });
}

/** A button that copies `text`. What it copies stands beside it with the class `copyable`. */
export const copyButton = (host: AliHelpElement, kind: string, id: string, text: string): TemplateResult =>
  html`<button
    type="button"
    class="copy"
    @click=${(event: Event) => void copy(host, kind, id, text, event.currentTarget as HTMLElement)}
  >
    ${host.words!.ui.copy}
  </button>`;
