/** Three steps with the lines to copy, and the link to the same choices. */
import { html, nothing } from '../../dist/configurator/lit.js';
import { isTooLong, lacksAddress } from './editors.js';
import { files } from './files.js';
import { pluginSteps } from './plugin.js';
import { baseOf, snippet } from './snippet.js';
import { number, rich } from './text.js';

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
  if (!done) {
    const lines = document.getElementById(`lines-${kind}`);
    // What is folded cannot be selected.
    lines.closest('details')?.setAttribute('open', '');
    getSelection().selectAllChildren(lines);
  }
  app.say('copy', app.words.snippet[done ? 'copied' : 'refused']);
}

async function copyLink(app) {
  const done = await copy(app.link());
  app.say('copy', app.words.snippet[done ? 'link-copied' : 'link-refused']);
}

const block = (app, { kind, text }, title = app.words.snippet[kind], note = nothing) => html`
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
  ${note}
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
    block(app, pieces[0], words.snippet.title, warning(app, pieces[0].text)),
    place(app),
  ];
}

/** What has to be done before the lines can work. */
function warning({ words, config, facts, locale }, text) {
  const said = lacksAddress(config)
    ? rich(words.snippet.address, { url: baseOf(config, facts) })
    : isTooLong(text, config)
      ? rich(words.snippet.long, { number: number(text.length, locale) })
      : undefined;
  return html`<div role="status">${said ? html`<p class="bad">${said}</p>` : nothing}</div>`;
}

const list = (steps) => html`
  <ol class="steps" role="list">
    ${steps.map((step) => html`<li>${step}</li>`)}
  </ol>
`;

/** On WordPress the plugin comes first, where this copy has it; the lines are the second way. */
const pluginFirst = ({ config, facts }) =>
  facts.plugin && config.form === 'script' && config.platform === 'wordpress';

function ways(app) {
  const { words } = app;
  if (!pluginFirst(app)) return list(steps(app));
  return html`
    ${list(pluginSteps(app))}
    <details class="by-hand">
      <summary>${words.where.wordpress.plugin.without}</summary>
      ${list(steps(app))}
    </details>
  `;
}

export const output = (app) => html`
  <section class="output" aria-labelledby="lines" aria-busy=${app.loading ? 'true' : nothing}>
    <h2 id="lines" tabindex="-1">${app.words.snippet.steps}</h2>
    ${ways(app)} ${app.config.form === 'npm' ? files(app) : nothing}
    <div class="after">
      <button type="button" id="copy-link" @click=${() => copyLink(app)}>${app.words.snippet.link}</button>
      <button type="button" id="reset" @click=${() => app.reset()}>${app.words.snippet.reset}</button>
      <p class="status" role="status">${app.said.copy ?? nothing}</p>
    </div>
  </section>
`;

/** On a phone, at the bottom and always in sight. With the plugin there is nothing to copy. */
export const bar = (app) => html`
  <div class="dock">
    ${
      pluginFirst(app)
        ? nothing
        : html`<button type="button" class="primary" id="dock-copy" @click=${() => copyBlock(app, 'page')}>
            ${app.words.snippet.copy}
          </button>`
    }
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
