/** Where the files come from: the owner's own site, a public server or npm. */
import { html, nothing } from '../../dist/configurator/lit.js';
import { dist } from './facts.js';
import { hosts } from './options.js';
import { baseOf, fileOf } from './snippet.js';
import { fill, rich } from './text.js';

function ownFiles(app) {
  const { words, config, facts } = app;
  const file = fileOf(config);
  const path = baseOf(config, facts);
  const url = new URL(path + file, path.startsWith('/') ? 'https://your.site' : undefined).href;
  const note = words.where[config.platform].files;
  const about = note ? html`<p>${rich(note)}</p>` : nothing;
  return config.lang === 'page'
    ? html`<p>${rich(words.files.all, { path })}</p>
        ${about}
        <p>${rich(words.files.cors)}</p>
        <p class="hint">${rich(words.files.update)}</p>`
    : html`<p>
          <a class="button" href=${dist + file} download>${fill(words.files.download, { file })}</a>
        </p>
        <p>${rich(words.files.self, { path, url })}</p>
        ${about} ${config.sri ? html`<p>${rich(words.files.cors)}</p>` : nothing}
        <p class="hint">${rich(words.files.update)}</p>`;
}

export function files(app) {
  const { words, config, facts } = app;
  if (config.form === 'npm') return html`<p>${rich(words.files.npm, facts)}</p>`;
  if (hosts[config.host])
    return html`<p>${rich(words.files.public, { ...facts, host: words.host[config.host] })}</p>`;
  return ownFiles(app);
}
