// A wizard drawn by hand; its sub-classes say with which `button` and `fold`, and where it is drawn.
import { model } from 'bench:model';

export const el = (tag, text, ...children) => {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
};

export class WizardByHand extends HTMLElement {
  connectedCallback() {
    if (this.way) return;
    this.way = [];
    this.go(model.start);
  }
  go(id) {
    this.way.push(id);
    const question = model.questions[id];
    const first = this.way.length === 1;
    this.draw(
      ...(first ? [el('h3', model.title), el('p', model.lead)] : []),
      ...(question ? this.question(question) : this.outcome(model.outcomes[id])),
      ...(first ? this.extras() : [this.button(model.back, () => (this.way.pop(), this.go(this.way.pop())))]),
      el('p', model.notice),
    );
  }
  extras() {
    return [];
  }
  option(text, press) {
    return this.button(text, press);
  }
  question({ ask, help, options }) {
    return [
      el('h2', ask),
      ...(help ? [el('p', help)] : []),
      el('div', '', ...options.map(({ text, to }) => this.option(text, () => this.go(to)))),
    ];
  }
  outcome({ title, sections }) {
    const item = ({ text, guide }) => el('li', text, ...(guide ? [this.guide(model.guides[guide])] : []));
    return [
      el('h2', title),
      ...sections.flatMap(({ heading, items }) => [el('h3', heading), el('ul', '', ...items.map(item))]),
    ];
  }
  guide({ title, steps }) {
    return this.fold(title, el('ol', '', ...steps.map((step) => el('li', step))));
  }
}
