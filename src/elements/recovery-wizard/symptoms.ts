import { html, nothing, type TemplateResult } from 'lit';
import { symptoms } from '../../flow/symptoms.js';
import { rich } from '../../ui/rich.js';
import type { AliRecoveryWizard } from './element.js';
import { symptomsStyles } from './symptoms-styles.js';

/** "I see this": another way in, by what is on the reader's screen. */
function render(host: AliRecoveryWizard): TemplateResult | typeof nothing {
  const { wizard, symptoms: words } = host.words!;
  if (!words) return nothing;
  const wanted = host.query.trim().toLocaleLowerCase(host.locale);
  const found = symptoms.filter(([id]) => words[id].toLocaleLowerCase(host.locale).includes(wanted));
  return html`<label class="small" for="find">${wizard!.symptomsFilter}</label>
    <input
      id="find"
      type="search"
      autocomplete="off"
      maxlength="100"
      .value=${host.query}
      @input=${(event: Event) => host.change({ query: (event.target as HTMLInputElement).value })}
    />
    <ul>
      ${found.map(
        ([id, node]) =>
          html`<li>
            <button type="button" class="pick" @click=${() => host.goTo(node)}>
              <span>${rich(words[id], host)}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${found.length ? nothing : html`<p role="status">${wizard!.symptomsNone}</p>`}`;
}

export default { styles: symptomsStyles, render };
