/** Everything an owner can choose; only what matters for what is chosen already. */
import { html } from '../../dist/configurator/lit.js';
import { accentOnDark, colours } from './accent-control.js';
import { check, checks, ordered, radios, select, text } from './controls.js';
import { delivery } from './delivery.js';
import { languageName, of, pairs } from './lists.js';
import { elements, platforms, zones } from './options.js';

const what = (app) =>
  radios(app, 'element', app.words.element.legend, of(app.words.element, elements), { shape: 'cards' });

function language(app) {
  const { words, facts } = app;
  const choices = facts.locales.map((value) => ({ value, label: languageName(value), lang: value }));
  return radios(app, 'lang', words.lang.legend, [...choices, { value: 'page', label: words.lang.page }], {
    shape: 'flow',
    hint: app.config.lang === 'page' ? words.lang['page-hint'] : words.lang['one-hint'],
  });
}

/** Where the blog is: it decides what the three steps say. */
function platform(app) {
  const { words, config } = app;
  const shown = { ...app, config: { platform: config.form === 'npm' ? 'npm' : config.platform } };
  shown.set = (_, value) => app.take(value === 'npm' ? { form: 'npm' } : { form: 'script', platform: value });
  const choices = [...platforms, 'npm'].map((value) => ({ value, label: words.where[value].name }));
  return radios(shown, 'platform', words.platform.legend, choices, { shape: 'tiles' });
}

function look(app) {
  const { words, facts, titles } = app;
  return html`
    <section aria-labelledby="look">
      <h2 id="look">${words.look}</h2>
      ${radios(app, 'theme', words.theme.label, of(words.theme, ['auto', 'light', 'dark']), { shape: 'flow' })}
      ${accentOnDark(app)}
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

export const form = (app) => html`
  <form @submit=${(event) => event.preventDefault()}>
    ${platform(app)} ${what(app)} ${language(app)} ${colours(app)}
    <details class="options">
      <summary>${app.words.more}</summary>
      ${look(app)}
      <section aria-labelledby="details">
        <h2 id="details">${app.words.details}</h2>
        ${details[app.config.element](app)}
      </section>
      ${delivery(app)}
    </details>
  </form>
`;
