import { css, html, nothing, type TemplateResult } from 'lit';
import type { EventOn } from '../../base/events.js';
import { rich } from '../../parts/rich-text.js';
import type { AliRecoveryWizard } from './element.js';

/** "I see this": another way in, by what is on the reader's screen. */
function render(host: AliRecoveryWizard): TemplateResult | typeof nothing {
  if (!host.complete) return nothing;
  const { wizard } = host.pack('recovery-wizard');
  const { symptoms } = host.pack('rest');
  const wanted = host.query.trim().toLocaleLowerCase(host.locale);
  const found = Object.values(symptoms).filter(({ text }) =>
    text.toLocaleLowerCase(host.locale).includes(wanted),
  );
  return html`<label class="small" for="find">${wizard.symptomsFilter}</label>
    <input
      id="find"
      type="search"
      autocomplete="off"
      maxlength="100"
      .value=${host.query}
      @input=${({ currentTarget }: EventOn<HTMLInputElement>) => (host.query = currentTarget.value)}
    />
    <ul class="stack">
      ${found.map(
        ({ text, node }) =>
          html`<li>
            <button type="button" class="pick" @click=${() => host.goTo(node)}>
              <span>${rich(text, host)}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${found.length ? nothing : html`<p role="status">${wizard.symptomsNone}</p>`}`;
}

const styles = css`
  .symptoms input {
    margin-bottom: 0.75em;
  }
  .symptoms ul {
    gap: 0.4em;
  }
  .symptoms ul button {
    width: 100%;
    font-size: 0.9375em;
  }
`;

export default { styles, render };
