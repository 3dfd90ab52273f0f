import { html, nothing, type TemplateResult } from 'lit';
import { ROBOT_QUESTION_LIMIT } from '../../content/facts.js';
import { countCharacters } from '../../rules/letter.js';
import { copyButton } from '../copy-button.js';
import type { HelpElement } from '../../base/help-element.js';
import { textField } from './text-field.js';
import { heading } from '../heading.js';
import { fill } from '../text.js';

/** The question being written. Lives as long as the element and goes nowhere. */
const questions = new WeakMap<HelpElement, string>();

/** A question short enough for Eva, with a counter that counts as a person does. */
export function robotQuestion(host: HelpElement): TemplateResult | typeof nothing {
  if (!host.complete) return nothing;
  const words = host.pack('rest').robotQuestion;
  const text = questions.get(host) ?? '';
  const count = countCharacters(text);
  return html`<div class="tool stack robot-question">
    ${heading(host, 2, words.heading)}
    ${textField(
      words.label,
      text,
      (value) => {
        questions.set(host, value);
        host.requestUpdate();
      },
      { rows: 2, lang: 'en', copyable: true, invalid: count > ROBOT_QUESTION_LIMIT },
    )}
    <p class="small">${fill(words.count, { n: count, max: ROBOT_QUESTION_LIMIT })}</p>
    <p role="status">${count > ROBOT_QUESTION_LIMIT ? words.tooLong : ''}</p>
    <div class="actions row">${copyButton(host, 'robot-question', 'question', text)}</div>
  </div>`;
}
