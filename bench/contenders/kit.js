// A wizard out of the parts of a component library; the tags differ, the rest is the same.
import { model } from 'bench:model';

export function kit({ card, button, details }) {
  const el = (tag, text, ...children) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    made.append(...children);
    return made;
  };
  const fold = (summary, ...children) => {
    const made = el(details, '', ...children);
    made.setAttribute('summary', summary);
    return made;
  };
  customElements.define(
    'kit-wizard',
    class extends HTMLElement {
      connectedCallback() {
        this.way = [];
        this.go(model.start);
      }
      press(text, press) {
        const made = el(button, text);
        made.addEventListener('click', press);
        return made;
      }
      go(id) {
        this.way.push(id);
        const question = model.questions[id];
        const first = this.way.length === 1;
        this.replaceChildren(
          el(
            card,
            '',
            ...(first ? [el('h3', model.title), el('p', model.lead)] : []),
            ...(question ? this.question(question) : this.outcome(model.outcomes[id])),
            ...(first ? [] : [this.press(model.back, () => (this.way.pop(), this.go(this.way.pop())))]),
            el('p', model.notice),
          ),
        );
      }
      question({ ask, help, options }) {
        return [
          el('h2', ask),
          ...(help ? [el('p', help)] : []),
          el(
            'div',
            '',
            ...options.map(({ text, to }) =>
              el(
                'div',
                '',
                this.press(text, () => this.go(to)),
              ),
            ),
          ),
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
              ...items.map(({ text, guide: id }) => {
                const guide = id && model.guides[id];
                const steps = guide
                  ? [fold(guide.title, el('ol', '', ...guide.steps.map((step) => el('li', step))))]
                  : [];
                return el('li', text, ...steps);
              }),
            ),
          ]),
        ];
      }
    },
  );
}
