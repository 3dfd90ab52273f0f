// The floor: the same words as plain HTML with <details>; no script at all. Other contenders take outcomes as HTML from here.
export const escape = (text = '') => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const css = `body{margin:16px;font:17px/1.6 system-ui,sans-serif}main{max-width:44em;margin:auto;border:1px solid #ccc;padding:1.25em;border-radius:.75em}
summary{min-height:44px}.muted{color:#566068}`;

/** An outcome below its title; `more(id)` is what stands behind a step with a guide. */
export const outcomeHTML = ({ sections }, more = () => '') =>
  sections
    .map(
      ({ heading, items }) =>
        `<h3>${escape(heading)}</h3><ul>${items
          .map(({ text, guide }) => `<li>${escape(text)}${guide ? more(guide) : ''}</li>`)
          .join('')}</ul>`,
    )
    .join('');

const stepsHTML = (steps) => `<ol>${steps.map((step) => `<li>${escape(step)}</li>`).join('')}</ol>`;

export const foldedGuide = ({ title, steps }) =>
  `<details><summary>${escape(title)}</summary>${stepsHTML(steps)}</details>`;

export function staticHTML(model) {
  const link = (id) => ` <a href="#${id}">${escape(model.guides[id].title)}</a>`;
  const question = ([id, { ask, help, options }]) =>
    `<section id="${id}"><h2>${escape(ask)}</h2>${help ? `<p>${escape(help)}</p>` : ''}<ul>${options
      .map(({ text, to }) => `<li><a href="#${to}">${escape(text)}</a></li>`)
      .join('')}</ul></section>`;
  const outcome = ([id, all]) =>
    `<details id="${id}"><summary>${escape(all.title)}</summary>${outcomeHTML(all, link)}</details>`;
  const guide = ([id, { title, steps }]) =>
    `<details id="${id}"><summary>${escape(title)}</summary>${stepsHTML(steps)}</details>`;
  const extra = ({ title, items }) =>
    `<details><summary>${escape(title)}</summary><ul>${items.map((text) => `<li>${escape(text)}</li>`).join('')}</ul></details>`;
  return `<h1>${escape(model.title)}</h1><p class="muted">${escape(model.lead)}</p>
${Object.entries(model.questions).map(question).join('\n')}
${Object.entries(model.outcomes).map(outcome).join('\n')}
${Object.entries(model.guides).map(guide).join('\n')}
${model.extras.map(extra).join('\n')}
<p class="muted">${escape(model.notice)}</p>`;
}

export const page = (body, head = '') =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Помощь</title><link rel="icon" href="data:,"><style>${css}</style>${head}</head><body><article><h1>Запись в блоге</h1><p>Текст до виджета.</p>${body}<p id="after">Текст после виджета.</p></article></body></html>`;
