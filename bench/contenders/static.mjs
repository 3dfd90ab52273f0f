// The floor: the same words as plain HTML with <details>; no script at all.
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const css = `body{margin:16px;font:17px/1.6 system-ui,sans-serif}main{max-width:44em;margin:auto;border:1px solid #ccc;padding:1.25em;border-radius:.75em}
summary{min-height:44px}.muted{color:#566068}`;

export function staticHTML(model) {
  const items = (list) =>
    `<ul>${list.map(({ text, guide }) => `<li>${escape(text)}${guide ? ` <a href="#${guide}">${escape(model.guides[guide].title)}</a>` : ''}</li>`).join('')}</ul>`;
  const question = ([id, { ask, help, options }]) =>
    `<section id="${id}"><h2>${escape(ask)}</h2>${help ? `<p>${escape(help)}</p>` : ''}<ul>${options
      .map(({ text, to }) => `<li><a href="#${to}">${escape(text)}</a></li>`)
      .join('')}</ul></section>`;
  const outcome = ([id, { title, lead, sections }]) =>
    `<details id="${id}"><summary>${escape(title)}</summary>${lead ? `<p>${escape(lead)}</p>` : ''}${sections
      .map(({ heading, items: list }) => `<h3>${escape(heading)}</h3>${items(list)}`)
      .join('')}</details>`;
  const guide = ([id, { title, steps }]) =>
    `<details id="${id}"><summary>${escape(title)}</summary><ol>${steps.map((step) => `<li>${escape(step)}</li>`).join('')}</ol></details>`;
  const extra = ({ title, items: list }) =>
    `<details><summary>${escape(title)}</summary><ul>${list.map((text) => `<li>${escape(text)}</li>`).join('')}</ul></details>`;
  return `<h1>${escape(model.title)}</h1><p class="muted">${escape(model.lead)}</p>
${Object.entries(model.questions).map(question).join('\n')}
${Object.entries(model.outcomes).map(outcome).join('\n')}
${Object.entries(model.guides).map(guide).join('\n')}
${model.extras.map(extra).join('\n')}
<p class="muted">${escape(model.notice)}</p>`;
}

export const page = (body, head = '') =>
  `<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Помощь</title><link rel="icon" href="data:,"><style>${css}</style>${head}</head><body><article><h1>Запись в блоге</h1><p>Текст до виджета.</p>${body}<p id="after">Текст после виджета.</p></article></body></html>`;
