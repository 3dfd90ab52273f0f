/** Everything an owner can choose; only what matters for what is chosen already. */
import { html, nothing } from '../../dist/configurator/lit.js';
import { accentControl } from './accent-control.js';
import { check, checks, ordered, radios, select, text } from './controls.js';
import { fileOf } from './snippet.js';
import { elements, hosts, zones } from './options.js';
import { fill } from './text.js';

export const languages = { en: 'English', ru: 'Русский', uk: 'Українська', nb: 'Norsk' };
const of = (words, ids) => ids.map((value) => ({ value, label: words[value], hint: words[`${value}-hint`] }));
const pairs = (words, ids) => ids.map((id) => [id, words[id]]);

const what = (app) =>
  radios(app, 'element', app.words.element.legend, of(app.words.element, elements), { shape: 'cards' });

function language(app) {
  const { words, facts } = app;
  const choices = facts.locales.map((value) => ({ value, label: languages[value], lang: value }));
  return radios(app, 'lang', words.lang.legend, [...choices, { value: 'page', label: words.lang.page }], {
    shape: 'flow',
    hint: app.config.lang === 'page' ? words.lang['page-hint'] : words.lang['one-hint'],
  });
}

function look(app) {
  const { words, facts, titles } = app;
  return html`
    <section aria-labelledby="look">
      <h2 id="look">${words.look}</h2>
      ${radios(app, 'theme', words.theme.label, of(words.theme, ['auto', 'light', 'dark']), { shape: 'flow' })}
      ${accentControl(app)}
      ${select(
        app,
        'heading-level',
        words['heading-level'],
        ['2', '3', '4', '5', '6'].map((level) => [level, level]),
      )}
      ${checks(app, 'hide', words.hide.label, pairs(words.hide, ['heading', 'sources', 'print']))}
      ${select(app, 'region', words.region, [['', words.region.none], ...pairs(titles.regions, facts.regions)])}
    </section>
  `;
}

function wizard(app) {
  const { words, facts, titles } = app;
  const nodes = (prefix) =>
    pairs(
      titles.nodes,
      facts.nodes.filter((id) => id.startsWith(prefix)),
    );
  return html`
    ${select(
      app,
      'start',
      words.start,
      [['', words.start.first]],
      [
        [words.start.questions, nodes('q-')],
        [words.start.outcomes, nodes('o-')],
      ],
    )}
    ${radios(app, 'url-state', words['url-state'].label, of(words['url-state'], ['read', 'sync', 'off']))}
    ${check(app, 'remember', words.remember)} ${text(app, 'id', words.id, words.name)}
  `;
}

/** Time zones by continent; names of places as the browser's list has them. */
function zoneGroups() {
  const groups = new Map();
  for (const zone of zones()) {
    const [area, ...place] = zone.split('/');
    if (!groups.has(area)) groups.set(area, []);
    groups.get(area).push([zone, (place.join(', ') || area).replace(/_/g, ' ')]);
  }
  return [...groups].sort(([one], [other]) => (other === 'Europe') - (one === 'Europe'));
}

const contacts = (app) => html`
  ${ordered(app, 'channels', app.words.channels, app.titles.channels)}
  ${select(app, 'time-zone', app.words['time-zone'], [['', app.words['time-zone'].own]], zoneGroups())}
`;

const reasons = (app) => html`
  ${ordered(app, 'reasons', app.words.reasons, app.titles.reasons)}
  ${select(app, 'open', app.words.open, [
    ['', app.words.open.none],
    ...Object.entries(app.titles.reasons).filter(
      ([id]) => !app.config.reasons.length || app.config.reasons.includes(id),
    ),
  ])}
  ${text(app, 'wizard', app.words.wizard, app.words.name)}
`;

const details = { 'recovery-wizard': wizard, 'support-contacts': contacts, 'block-reasons': reasons };

function delivery(app) {
  const { words, facts, config } = app;
  const script = config.form === 'script';
  const where = Object.keys(hosts).map((value) => ({
    value,
    label: words.host[value],
    hint: hosts[value] && config.host === value && fill(words.host['public-hint'], facts),
  }));
  const file = fileOf(config);
  const integrity = facts.integrity?.[file];
  const sri = {
    label: words.sri.label,
    hint: !integrity
      ? words.sri.missing
      : config.lang === 'page'
        ? `${words.sri.hint} ${words.sri.part}`
        : words.sri.hint,
  };
  const locales = facts.locales.map((locale) => [locale, languages[locale]]);
  return html`
    <section aria-labelledby="delivery">
      <h2 id="delivery">${words.delivery}</h2>
      ${radios(app, 'form', words.form.label, of(words.form, ['script', 'npm']))}
      ${script ? radios(app, 'host', words.host.label, where) : nothing}
      ${script && config.host === 'self' ? text(app, 'path', words.path, { complete: (path) => path.replace(/[^/]$/, '$&/') }) : nothing}
      ${script ? check(app, 'markup', words.markup) : nothing} ${check(app, 'fallback', words.fallback)}
      ${
        config.fallback && config.lang === 'page'
          ? select(app, 'fallback-lang', words['fallback-lang'], locales)
          : nothing
      }
      ${facts.holds ? check(app, 'space', words.space) : nothing}
      ${script ? check(app, 'sri', sri, { disabled: !integrity }) : nothing}
    </section>
  `;
}

export const form = (app) => html`
  <form @submit=${(event) => event.preventDefault()}>
    ${what(app)} ${language(app)} ${look(app)}
    <section aria-labelledby="details">
      <h2 id="details">${app.words.details}</h2>
      ${details[app.config.element](app)}
    </section>
    ${delivery(app)}
  </form>
`;
