import { html, nothing, type TemplateResult } from 'lit';
import type { HelpElement } from '../base/help-element.js';
import { emit, type EventOn } from '../base/events.js';

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

/** What could not be copied last, per element: shown beside its button until something else is copied. */
const refused = new WeakMap<HelpElement, { key: string; text: string }>();

async function copy(host: HelpElement, kind: string, id: string, text: string, button: Element) {
  const { ui } = host.words;
  let ok = true;
  refused.delete(host);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    ok = false;
    refused.set(host, { key: `${kind} ${id}`, text });
  }
  button.setAttribute('data-state', ok ? 'copied' : 'failed');
  host.requestUpdate();
  await host.updateComplete;
  const near = ok ? null : button.closest('.mail, .letter, .tool, .extras')?.querySelector('.copyable');
  if (near) select(near);
  host.say(ok ? ui.copied : ui.copyFailed);
  emit(host, 'ali-copy', { kind, id, ok });
}

/** Kinds whose text is not on the screen; when copying fails, a field shows it. */
const NOT_ON_SCREEN = ['outcome', 'link'];

/** A button that copies a text, or the text that a function returns when it is pressed. */
export function copyButton(
  host: HelpElement,
  kind: string,
  id: string,
  text: string | (() => string),
  label = host.words.ui.copy,
  look = '',
): TemplateResult {
  const press = ({ currentTarget }: EventOn<HTMLButtonElement>): void =>
    void copy(host, kind, id, typeof text === 'string' ? text : text(), currentTarget);
  const { key, text: notCopied } = refused.get(host) ?? {};
  const field = NOT_ON_SCREEN.includes(kind)
    ? html`<textarea class="copyable" rows="4" readonly aria-label=${label} .value=${notCopied}></textarea>`
    : nothing;
  const failure = html`<p class="small failed">${host.words.ui.copyFailed}</p>
    ${field}`;
  return html`<button type="button" class="copy ${look}" @click=${press}>${label}</button>
    ${key === `${kind} ${id}` ? failure : nothing}`;
}
