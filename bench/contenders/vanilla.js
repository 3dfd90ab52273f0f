// The JavaScript floor: one custom element by hand, its data in the same file, nothing else.
import { model } from 'bench:model';

const css = `:host{display:block;max-width:44em;padding:1.25em;border:1px solid #ccc;border-radius:.75em}
h2{font-size:1.5em;line-height:1.25;margin:.5em 0}p{margin:.6em 0}.muted{color:#566068}
button{display:block;width:100%;min-height:44px;margin:.5em 0;padding:.5em 1em;font:inherit;text-align:start;background:#f5f7f6;border:1px solid #7d878d;border-radius:.5em}
details{margin:.5em 0}summary{min-height:44px}`;
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const el = (tag, text, ...children) => {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
};

customElements.define(
  'vanilla-wizard',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
      this.way = [];
      this.go(model.start);
    }
    go(id) {
      this.way.push(id);
      const question = model.questions[id];
      const first = this.way.length === 1;
      this.shadowRoot.replaceChildren(
        ...(first ? [el('h3', model.title), el('p', model.lead)] : []),
        ...(question ? this.question(question) : this.outcome(model.outcomes[id])),
        ...(first ? [] : [this.button(model.back, () => (this.way.pop(), this.go(this.way.pop())))]),
        // The rest of the words, drawn when asked for.
        ...(first ? model.extras.map((extra) => this.button(extra.title, () => this.show(extra))) : []),
        el('p', model.notice),
      );
    }
    show({ title, items }) {
      this.shadowRoot.replaceChildren(el('h2', title), el('ul', '', ...items.map((item) => el('li', item))));
    }
    button(text, press) {
      const made = el('button', text);
      made.onclick = press;
      return made;
    }
    question({ ask, help, options }) {
      return [
        el('h2', ask),
        ...(help ? [el('p', help)] : []),
        el('div', '', ...options.map(({ text, to }) => this.button(text, () => this.go(to)))),
      ];
    }
    outcome({ title, lead, sections }) {
      return [
        el('h2', title),
        ...(lead ? [el('p', lead)] : []),
        ...sections.flatMap(({ heading, items }) => [
          el('h3', heading),
          el(
            'ul',
            '',
            ...items.map(({ text, guide }) => el('li', text, ...(guide ? [this.guide(guide)] : []))),
          ),
        ]),
      ];
    }
    guide(id) {
      const { title, steps } = model.guides[id];
      return el('details', '', el('summary', title), el('ol', '', ...steps.map((step) => el('li', step))));
    }
  },
);
