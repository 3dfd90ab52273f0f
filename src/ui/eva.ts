import { html, nothing, type TemplateResult } from 'lit';
import { EVA_LIMIT } from '../content/facts.js';
import { countCharacters } from '../logic/letter.js';
import { copyButton } from './copy.js';
import type { AliHelpElement } from './element.js';
import { field } from './field.js';
import { heading } from './heading.js';
import { letterStyles } from './letter-styles.js';
import { fill } from './text.js';

/** The question being written. Lives as long as the element and goes nowhere. */
const questions = new WeakMap<AliHelpElement, string>();

/** A question short enough for Eva, with a counter that counts as a person does. */
function render(host: AliHelpElement): TemplateResult | typeof nothing {
  const words = host.words!.letterUi;
  if (!words) return nothing;
  const text = questions.get(host) ?? '';
  const count = countCharacters(text);
  return html`<div class="tool eva">
    ${heading(host, 2, words.evaHeading)}
    ${field(
      words.evaLabel,
      text,
      (value) => {
        questions.set(host, value);
        host.requestUpdate();
      },
      { rows: 2, lang: 'en', copyable: true, invalid: count > EVA_LIMIT },
    )}
    <p class="small">${fill(words.evaCount, { n: count, max: EVA_LIMIT })}</p>
    <p role="status">${count > EVA_LIMIT ? words.evaTooLong : ''}</p>
    <div class="actions">${copyButton(host, 'eva', 'question', text)}</div>
  </div>`;
}

export default { styles: letterStyles, render };
