/** Three steps with the lines to copy, and the link to the same choices. */
import { html, nothing } from '../../dist/configurator/lit.js';
import { files } from './files.js';
import { snippet } from './snippet.js';
import { rich } from './text.js';

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function copyBlock(app, kind) {
  // What is under way belongs to the lines.
  await app.loading;
  const done = await copy(snippet(app.config, app.facts).find((each) => each.kind === kind).text);
  // Without the clipboard, selecting is the next best: one key more.
  if (!done) getSelection().selectAllChildren(document.getElementById(`lines-${kind}`));
  app.say('copy', app.words.snippet[done ? 'copied' : 'refused']);
}

async function copyLink(app) {
  const done = await copy(app.link());
  app.say('copy', app.words.snippet[done ? 'link-copied' : 'link-refused']);
}

const block = (app, { kind, text }, title = app.words.snippet[kind]) => html`
  <div class="bar">
    <h3 id="title-${kind}">${title}</h3>
    <button
      type="button"
      class="primary"
      id="copy-${kind}"
      aria-describedby="title-${kind}"
      @click=${() => copyBlock(app, kind)}
    >
      ${app.words.snippet.copy}
    </button>
  </div>
  <pre
    tabindex="0"
    role="region"
    aria-labelledby="title-${kind}"
  ><code id="lines-${kind}" translate="no">${text}</code></pre>
`;

/** Where the lines go on the platform, and what may be needed besides. */
function place({ words, config }) {
  const { paste, also } = words.where[config.platform];
  return html`
    <h3>${words.where.title}</h3>
    <p>${rich(paste)}</p>
    ${
      also.length
        ? html`<ul>
            ${also.map((note) => html`<li>${rich(note)}</li>`)}
          </ul>`
        : nothing
    }
    <p class="hint">${rich(words.where.always)}</p>
  `;
}

function steps(app) {
  const { words, config, facts } = app;
  const pieces = snippet(config, facts);
  if (config.form === 'npm') return pieces.map((each) => block(app, each));
  return [
    html`<h3>${words.files.title}</h3>
      ${files(app)}`,
    block(app, pieces[0], words.snippet.title),
    place(app),
  ];
}

export const output = (app) => html`
  <section class="output" aria-labelledby="lines" aria-busy=${app.loading ? 'true' : nothing}>
    <h2 id="lines" tabindex="-1">${app.words.snippet.steps}</h2>
    <ol class="steps" role="list">
      ${steps(app).map((step) => html`<li>${step}</li>`)}
    </ol>
    ${app.config.form === 'npm' ? files(app) : nothing}
    <div class="after">
      <button type="button" id="copy-link" @click=${() => copyLink(app)}>${app.words.snippet.link}</button>
      <button type="button" id="reset" @click=${() => app.reset()}>${app.words.snippet.reset}</button>
      <p class="status" role="status">${app.said.copy ?? nothing}</p>
    </div>
  </section>
`;

/** On a phone, at the bottom and always in sight. */
export const bar = (app) => html`
  <div class="dock">
    <button type="button" class="primary" id="dock-copy" @click=${() => copyBlock(app, 'page')}>
      ${app.words.snippet.copy}
    </button>
    <button
      type="button"
      id="dock-preview"
      aria-pressed=${app.peek ? 'true' : 'false'}
      @click=${() => app.view({ peek: !app.peek })}
    >
      ${app.words.preview.title}
    </button>
    <span aria-hidden="true">${app.said.copy ?? nothing}</span>
  </div>
`;
