/** The accent: typed or picked, with its contrast computed and a nearer colour offered where it is too low. */
import { html, live, nothing } from '../../dist/configurator/lit.js';
import { accents, contrastOn, enough, ownAccent, parseColour, readable } from './colour.js';
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

function one(app, key, scheme) {
  const { words, config } = app;
  const wrong = app.wrong[key];
  const label = words.accent[scheme];
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

export const accentControl = (app) => html`
  <div class="accents">
    ${app.config.theme === 'dark' ? nothing : one(app, 'accent', 'light')}
    ${app.config.theme === 'light' ? nothing : one(app, 'accent-dark', 'dark')}
    <p class="hint" id="accent-hint">${rich(app.words.accent.hint)}</p>
  </div>
`;
