/** The accent: typed or picked, with its contrast computed and a nearer colour offered where it is too low. */
import { html, live, nothing } from '../../dist/configurator/lit.js';
import { accents, contrastOn, enough, ownAccent, parseColour, readable } from './colour.js';
import { radios } from './controls.js';
import { fill, number, rich } from './text.js';

/** Rounded down, so that 4.49 is never shown as the 4.5 it has to be. */
const ratioOf = (colour, scheme, locale) => number(Math.floor(contrastOn(colour, scheme) * 10) / 10, locale);

function verdict(app, key, scheme, colour) {
  const { words, config } = app;
  const ratio = ratioOf(colour, scheme, app.locale);
  const fine = contrastOn(colour, scheme) >= enough;
  const nearest = readable(colour, scheme);
  // The button goes away with the problem; the focus stays with the colour.
  const take = () => {
    app.set(key, nearest);
    document.getElementById(key).focus();
  };
  return html`
    ${config[key] ? nothing : html`${fill(words.accent.automatic, { colour })} `}
    <span class=${fine ? 'good' : 'poor'}
      >${fill(fine ? words.accent.good : words.accent.poor, { ratio })}</span
    >
    ${
      fine
        ? nothing
        : html`<button type="button" class="small" @click=${take}>
            <i class="swatch" style="background:${nearest}"></i
            >${fill(words.accent.nearest, { colour: nearest })}
          </button>`
    }
  `;
}

function one(app, key, scheme, name = scheme) {
  const { words, config } = app;
  const wrong = app.wrong[key];
  const label = words.accent[name];
  const colour = accents(config)[scheme];
  // Three digits may be the beginning of six, so they count once the field is left.
  const type = ({ target: { value } }) =>
    app.type(key, value.trim() && !/\w{6}/.test(value) ? value : (parseColour(value) ?? value.trim()), value);
  const leave = ({ target: { value } }) => app.leave(key, parseColour(value) ?? value.trim());
  return html`
    <div class="field accent">
      <label for=${key}>${label}</label>
      <div class="pair">
        <input
          type="color"
          aria-label=${fill(words.accent.pick, { name: label })}
          .value=${live(colour ?? ownAccent[scheme])}
          @input=${(event) => app.set(key, event.target.value)}
        />
        <input
          id=${key}
          type="text"
          autocomplete="off"
          spellcheck="false"
          placeholder=${colour ?? ownAccent[scheme]}
          .value=${live(app.drafts[key] ?? config[key])}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby="accent-hint ${key}-verdict"
          @input=${type}
          @change=${leave}
        />
      </div>
      <p id="${key}-verdict" class=${wrong ? 'error' : 'verdict'} aria-live="polite">
        ${wrong ? rich(words.accent.invalid) : colour ? verdict(app, key, scheme, colour) : nothing}
      </p>
    </div>
  `;
}

/** The five looks of docs/themes.md, as far as their colours go. */
const looks = {
  ours: {},
  plain: { accent: '#0b57d0', 'accent-dark': '#a8c7fa' },
  magazine: { theme: 'light', accent: '#98301c' },
  'dark-tech': { theme: 'dark', 'accent-dark': '#4ee1a0' },
  'high-contrast': { accent: '#00009c', 'accent-dark': '#ffe94a' },
  sidebar: { accent: '#6b3fa0', 'accent-dark': '#cbb2f0' },
};
const colourKeys = ['theme', 'accent', 'accent-dark'];
const choicesOf = (look) => ({ theme: 'auto', accent: '', 'accent-dark': '', ...looks[look] });

const picture = (look) => html`<i class="picture ${look}" aria-hidden="true"><b></b><b></b><b></b></i>`;

function pictures(app) {
  const { words, config } = app;
  const chosen = Object.keys(looks).find((look) =>
    colourKeys.every((key) => config[key] === choicesOf(look)[key]),
  );
  const shown = { config: { look: chosen }, set: (_, look) => app.take(choicesOf(look)) };
  const choices = Object.keys(looks).map((value) => ({
    value,
    label: html`${picture(value)} ${words.looks[value]}`,
  }));
  return radios(shown, 'look', words.looks.legend, choices, { shape: 'pictures', hint: words.looks.hint });
}

/** What becomes of the one colour on dark pages. */
function derived(app) {
  const { words, config } = app;
  const { dark } = accents(config);
  if (!config.accent || config['accent-dark'] || !dark) return nothing;
  const ratio = ratioOf(dark, 'dark', app.locale);
  return html`<p class="verdict" id="derived">
    <i class="swatch" style="background:${dark}"></i>
    ${fill(words.accent.derived, { colour: dark })}
    <span class="good">${fill(words.accent.good, { ratio })}</span>
  </p>`;
}

/** A look or one colour of one's own. */
export const colours = (app) => html`
  ${pictures(app)}
  <div class="accents">
    ${
      app.config.theme === 'dark'
        ? one(app, 'accent-dark', 'dark', 'brand')
        : one(app, 'accent', 'light', 'brand')
    }
    ${derived(app)}
    <p class="hint" id="accent-hint">${rich(app.words.accent.hint)}</p>
  </div>
`;

/** The other colour, for those who want to choose it themselves. */
export const accentOnDark = (app) =>
  app.config.theme === 'auto' ? one(app, 'accent-dark', 'dark') : nothing;
