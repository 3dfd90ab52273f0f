import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { checkLink } from '../../rules/link.js';
import type { HelpElement } from '../../base/help-element.js';
import { warning } from '../warning.js';
import { textField } from './text-field.js';

/** What was typed and what of it was checked. Lives as long as the element and goes nowhere. */
const typed = new WeakMap<HelpElement, { text: string; checked: string }>();

/** The answer: which part counts, whether it is on the list, what is suspicious. Never says "safe". */
function answer(host: HelpElement, text: string): TemplateResult {
  const words = host.pack('rest').link;
  const { kind, counts, lookalike, foreignLetters, userPart, notSecure } = checkLink(text);
  if (kind === 'unreadable') return html`<p>${words.unreadable}</p>`;
  const listed = kind === 'listed';
  return html`<div>
    ${listed ? nothing : warning(host, words.notListed)}
    <p>${words.counts} <b class="address" lang="en">${counts}</b></p>
    ${listed ? html`<p>${words.listed}</p>` : nothing}
    ${lookalike ? html`<p>${words.lookalike}</p>` : nothing}
    ${foreignLetters ? html`<p>${words.foreignLetters}</p>` : nothing}
    ${userPart ? html`<p>${words.userPart}</p>` : nothing}
    ${notSecure ? html`<p>${words.notSecure}</p>` : nothing}
  </div>`;
}

export function linkCheck(host: HelpElement): TemplateResult {
  const words = host.pack('rest').link;
  const state = typed.get(host) ?? { text: '', checked: '' };
  const set = (text: string, checked: string): void => {
    typed.set(host, { text, checked });
    host.requestUpdate();
  };
  // A name that is only half typed gets no verdict; a pasted one at once.
  const input = (text: string, { inputType }: InputEvent): void =>
    set(text, inputType === 'insertFromPaste' ? text : '');
  // What is filled in by a program is told as typed and as done in one go, before anything is drawn again.
  const check = (): void => {
    const { text } = typed.get(host) ?? state;
    set(text, text);
  };
  return html`<div class="link-check" @change=${check}>
    <p class="small">${words.lead}</p>
    ${textField(words.field, state.text, input)}
    <div class="actions row">
      <button type="button" class="button" @click=${check}>${words.check}</button>
    </div>
    <div role="status">
      ${state.checked.trim() ? keyed(state.checked, answer(host, state.checked)) : nothing}
    </div>
    <p class="small">${words.advice}</p>
  </div>`;
}
