/** The lines to copy, the link to the same choices, the files. */
import { html, nothing } from '../../dist/configurator/lit.js';
import { dist } from './facts.js';
import { hosts } from './options.js';
import { baseOf, fileOf, snippet } from './snippet.js';
import { fill, rich } from './text.js';

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function copyBlock(app, kind, text) {
  const done = await copy(text);
  // Without the clipboard, selecting is the next best: one key more.
  if (!done) getSelection().selectAllChildren(document.getElementById(`lines-${kind}`));
  app.say('copy', app.words.snippet[done ? 'copied' : 'refused']);
}

async function copyLink(app) {
  const done = await copy(app.link());
  app.say('copy', app.words.snippet[done ? 'link-copied' : 'link-refused']);
}

const block = (app, { kind, text }) => html`
  <div class="block">
    <div class="bar">
      <h3 id="title-${kind}">${app.words.snippet[kind]}</h3>
      <button
        type="button"
        class="primary"
        id="copy-${kind}"
        aria-describedby="title-${kind}"
        @click=${() => copyBlock(app, kind, text)}
      >
        ${app.words.snippet.copy}
      </button>
    </div>
    <pre
      tabindex="0"
      role="region"
      aria-labelledby="title-${kind}"
    ><code id="lines-${kind}" translate="no">${text}</code></pre>
  </div>
`;

export const output = (app) => html`
  <section class="output" aria-labelledby="lines">
    <h2 id="lines" tabindex="-1">${app.words.snippet.title}</h2>
    ${snippet(app.config, app.facts).map((each) => block(app, each))}
    <div class="after">
      <button type="button" id="copy-link" @click=${() => copyLink(app)}>${app.words.snippet.link}</button>
      <button type="button" id="reset" @click=${() => app.reset()}>${app.words.snippet.reset}</button>
      <p class="status" role="status">${app.said.copy ?? nothing}</p>
    </div>
  </section>
`;

function ownFiles(app) {
  const { words, config, facts } = app;
  const file = fileOf(config);
  const path = baseOf(config, facts);
  const url = new URL(path + file, path.startsWith('/') ? 'https://your.site' : undefined).href;
  return config.lang === 'page'
    ? html`<p>${rich(words.files.all, { path })}</p>
        <p>${rich(words.files.cors)}</p>
        <p>${rich(words.files.update)}</p>`
    : html`<p>
          <a class="button" href=${dist + file} download>${fill(words.files.download, { file })}</a>
        </p>
        <p>${rich(words.files.self, { path, url })}</p>
        ${config.sri ? html`<p>${rich(words.files.cors)}</p>` : nothing}
        <p>${rich(words.files.update)}</p>`;
}

export function files(app) {
  const { words, config, facts } = app;
  const about = { ...facts, host: words.host[config.host] };
  return html`
    <section aria-labelledby="files">
      <h2 id="files">${words.files.title}</h2>
      ${
        config.form === 'npm'
          ? html`<p>${rich(words.files.npm, about)}</p>`
          : hosts[config.host]
            ? html`<p>${rich(words.files.public, about)}</p>`
            : ownFiles(app)
      }
    </section>
  `;
}
