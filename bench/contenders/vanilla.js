// The JavaScript floor: one custom element by hand, its data in the same file, nothing else.
import { model } from 'bench:model';
import { el, WizardByHand } from './by-hand.js';

const css = `:host{display:block;max-width:44em;padding:1.25em;border:1px solid #ccc;border-radius:.75em}
h2{font-size:1.5em;line-height:1.25;margin:.5em 0}p{margin:.6em 0}.muted{color:#566068}
button{display:block;width:100%;min-height:44px;margin:.5em 0;padding:.5em 1em;font:inherit;text-align:start;background:#f5f7f6;border:1px solid #7d878d;border-radius:.5em}
details{margin:.5em 0}summary{min-height:44px}`;
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

customElements.define(
  'vanilla-wizard',
  class extends WizardByHand {
    connectedCallback() {
      if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
      super.connectedCallback();
    }
    draw(...nodes) {
      this.shadowRoot.replaceChildren(...nodes);
    }
    button(text, press) {
      const made = el('button', text);
      made.onclick = press;
      return made;
    }
    fold(summary, ...children) {
      return el('details', '', el('summary', summary), ...children);
    }
    /** The rest of the words, drawn when asked for. */
    extras() {
      return model.extras.map(({ title, items }) =>
        this.button(title, () =>
          this.draw(el('h2', title), el('ul', '', ...items.map((item) => el('li', item)))),
        ),
      );
    }
  },
);
