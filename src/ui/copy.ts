import { html, nothing, type TemplateResult } from 'lit';
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

/** What the clipboard refused last, per element: shown beside its button until something else is copied. */
const refused = new WeakMap<AliHelpElement, { key: string; text: string }>();

async function copy(host: AliHelpElement, kind: string, id: string, text: string, button: HTMLElement) {
  const { ui } = host.words!;
  let ok = true;
  refused.delete(host);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    ok = false;
    refused.set(host, { key: `${kind} ${id}`, text });
  }
  button.dataset['state'] = ok ? 'copied' : 'failed';
  host.requestUpdate();
  await host.updateComplete;
  const near = ok ? null : button.closest('.mail, .letter, .tool, .take')?.querySelector('.copyable');
  if (near) select(near);
  host.say(ok ? ui.copied : ui.copyFailed);
  emit(host, 'ali-copy', { kind, id, ok });
}

/** Kinds whose text is not on the screen as it is copied: when copying fails, it is shown to be copied by hand. */
const UNSEEN = ['outcome', 'link'];

/** A button that copies `text`, or what it is when the button is pressed. */
export function copyButton(
  host: AliHelpElement,
  kind: string,
  id: string,
  text: string | (() => string),
  label = host.words!.ui.copy,
  look = '',
): TemplateResult {
  const press = (event: Event): void =>
    void copy(host, kind, id, typeof text === 'string' ? text : text(), event.currentTarget as HTMLElement);
  const failure = refused.get(host);
  const failed = failure?.key === `${kind} ${id}` ? failure : undefined;
  return html`<button type="button" class="copy ${look}" @click=${press}>${label}</button> ${
      failed
        ? html`<p class="small failed">${host.words!.ui.copyFailed}</p>
            ${
              UNSEEN.includes(kind)
                ? html`<textarea
                    class="copyable"
                    rows="4"
                    readonly
                    aria-label=${label}
                    .value=${failed.text}
                  ></textarea>`
                : nothing
            }`
        : nothing
    }`;
}
