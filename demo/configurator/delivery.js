/** How the element gets onto the site, and what readers see until then. */
import { html, nothing } from '../../dist/configurator/lit.js';
import { check, folder, radios, select, text } from './controls.js';
import { keepsFiles } from './editors.js';
import { languageName, of } from './lists.js';
import { applies, hosts, options } from './options.js';
import { fileOf } from './snippet.js';
import { fill } from './text.js';

const matters = (key, config) =>
  applies(
    options.find((each) => each.key === key),
    config,
  );

/** What stands between the tags. */
const before = (app) => {
  const { words, facts, config } = app;
  const locales = facts.locales.map((locale) => [locale, languageName(locale)]);
  const { legend } = words.before;
  return html`
    ${radios(app, 'before', legend, of(words.before, ['start', 'none', 'fallback']))}
    ${
      matters('fallback-lang', config)
        ? select(app, 'fallback-lang', words['fallback-lang'], locales)
        : nothing
    }
    ${matters('whole', config) ? text(app, 'whole', words.whole) : nothing}
    ${facts.holds && matters('space', config) ? check(app, 'space', words.space) : nothing}
  `;
};

/** Where the script comes from. */
function files(app) {
  const { words, facts, config } = app;
  const where = Object.keys(hosts).map((value) => ({
    value,
    label: words.host[value],
    hint: hosts[value] && config.host === value && fill(words.host['public-hint'], facts),
  }));
  const integrity = facts.integrity?.[fileOf(config)];
  const part = config.lang === 'page' ? ` ${words.sri.part}` : '';
  const sri = { label: words.sri.label, hint: integrity ? words.sri.hint + part : words.sri.missing };
  return html`
    ${radios(app, 'host', words.host.label, where)}
    ${
      // Where the platform keeps no files, the address is part of the first step.
      config.host === 'self' && keepsFiles(config) ? folder(app, words.path) : nothing
    }
    ${matters('markup', config) ? check(app, 'markup', words.markup) : nothing}
    ${check(app, 'sri', sri, { disabled: !integrity })}
  `;
}

export const delivery = (app) => html`
  <section aria-labelledby="delivery">
    <h2 id="delivery">${app.words.delivery}</h2>
    ${app.config.form === 'script' ? files(app) : nothing} ${before(app)}
  </section>
`;
