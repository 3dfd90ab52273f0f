// A wizard out of the parts of a component library; the tags differ, the rest is the same.
import { el, WizardByHand } from './by-hand.js';

export const kit = ({ card, button, details }) =>
  customElements.define(
    'kit-wizard',
    class extends WizardByHand {
      draw(...nodes) {
        this.replaceChildren(el(card, '', ...nodes));
      }
      button(text, press) {
        const made = el(button, text);
        made.addEventListener('click', press);
        return made;
      }
      option(text, press) {
        return el('div', '', this.button(text, press));
      }
      fold(summary, ...children) {
        const made = el(details, '', ...children);
        made.setAttribute('summary', summary);
        return made;
      }
    },
  );
