/** Where the files come from: the owner's own site, a public server or npm. */
import { html, nothing } from '../../dist/configurator/lit.js';
import { folder } from './controls.js';
import { keepsFiles, lacksAddress } from './editors.js';
import { dist } from './facts.js';
import { hosts } from './options.js';
import { baseOf, fileOf } from './snippet.js';
import { fill, rich } from './text.js';

/** The one folder with everything. */
const zipOf = ({ name, version }) => `${name}-${version}.zip`;

const button = (words, file) => html`
  <p>
    <a class="button" href=${dist + file} download>${fill(words.files.download, { file })}</a>
  </p>
`;

/** A sentence with a link in the place of `{link}`. */
function sentence(text, link) {
  const [before, after] = text.split('{link}');
  return html`${before}${link}${after}`;
}

/** What to download: the one file, or the folder for pages in several languages. */
function downloads({ words, config, facts }) {
  const zip = zipOf(facts);
  if (config.lang === 'page') return button(words, zip);
  const link = html`<a href=${dist + zip} download>${zip}</a>`;
  return html`${button(words, fileOf(config))}
    <p>${sentence(words.files.everything, link)}</p>`;
}

/** The owner's own site keeps the files. */
function here({ words, config, facts }) {
  const path = baseOf(config, facts);
  const url = new URL(path + fileOf(config), path.startsWith('/') ? 'https://your.site' : undefined).href;
  const note = words.where[config.platform].files;
  return html`<p>${rich(config.lang === 'page' ? words.files.all : words.files.self, { path, url })}</p>
    ${note ? html`<p>${rich(note)}</p>` : nothing}`;
}

/** The platform keeps no files: the owner has another host, and tells its address here. */
function elsewhere(app) {
  const { words, config, facts } = app;
  const missing = lacksAddress(config);
  const shown = { ...app, config: { ...config, path: missing ? '' : config.path } };
  const url = baseOf(config, facts) + fileOf(config);
  return html`<p>${rich(words.where[config.platform].files)}</p>
    ${folder(shown, words.address)} ${missing ? nothing : html`<p>${rich(words.files.there, { url })}</p>`}`;
}

function ownFiles(app) {
  const { words, config } = app;
  return html`
    ${downloads(app)} ${keepsFiles(config) ? here(app) : elsewhere(app)}
    ${config.lang === 'page' || config.sri ? html`<p>${rich(words.files.cors)}</p>` : nothing}
    <p class="hint">${rich(words.files.update)}</p>
  `;
}

export function files(app) {
  const { words, config, facts } = app;
  if (config.form === 'npm') return html`<p>${rich(words.files.npm, facts)}</p>`;
  if (hosts[config.host])
    return html`<p>${rich(words.files.public, { ...facts, host: words.host[config.host] })}</p>`;
  return ownFiles(app);
}
