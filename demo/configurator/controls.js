/** Form controls: a label, the control, a hint. `app.set(key, value)` takes what is chosen. */
import { html, live, nothing, repeat } from '../../dist/configurator/lit.js';
import { fill, rich } from './text.js';

const hintOf = (key, text) => (text ? html`<p class="hint" id="${key}-hint">${rich(text)}</p>` : nothing);

/** A radio button or a checkbox beside its label; `change` gets whether it is ticked. */
const choice = ({ type = 'checkbox', key, value, checked, change, label, lang, hint, described, disabled }) =>
  html`<label class="choice">
    <input
      type=${type}
      name=${key}
      value=${value ?? nothing}
      .checked=${live(checked)}
      ?disabled=${disabled}
      aria-describedby=${described ?? nothing}
      @change=${(event) => change(event.target.checked)}
    />
    <span lang=${lang ?? nothing}>${label}</span>
    ${hint ? html`<span class="hint">${rich(hint)}</span>` : nothing}
  </label>`;

/** One of a few, each with its own hint. `choices`: `[{ value, label, hint, lang }]`. */
export const radios = (app, key, legend, choices, { shape = 'rows', hint } = {}) => html`
  <fieldset class=${shape} aria-describedby=${hint ? `${key}-hint` : nothing}>
    <legend>${legend}</legend>
    ${choices.map((each) => {
      const checked = app.config[key] === each.value;
      return choice({ ...each, type: 'radio', key, checked, change: () => app.set(key, each.value) });
    })}
    ${hintOf(key, hint)}
  </fieldset>
`;

/** One of many. `choices`: `[[value, label]]`; `groups`: `[[label, choices]]`. */
export function select(app, key, words, choices, groups = []) {
  const option = ([value, label]) =>
    html`<option value=${value} ?selected=${app.config[key] === value}>${label}</option>`;
  return html`
    <div class="field">
      <label for=${key}>${words.label}</label>
      <select
        id=${key}
        .value=${live(app.config[key])}
        aria-describedby=${words.hint ? `${key}-hint` : nothing}
        @change=${(event) => app.set(key, event.target.value)}
      >
        ${choices.map(option)}
        ${groups.map(([label, of]) => html`<optgroup label=${label}>${of.map(option)}</optgroup>`)}
      </select>
      ${hintOf(key, words.hint)}
    </div>
  `;
}

/** Yes or no. */
export const check = (app, key, { label, hint }, { disabled = false } = {}) => html`
  <div class="field">
    ${choice({
      key,
      label,
      disabled,
      checked: app.config[key],
      described: hint && `${key}-hint`,
      change: (ticked) => app.set(key, ticked),
    })}
    ${hintOf(key, hint)}
  </div>
`;

/** Several, without an order. */
export function checks(app, key, legend, choices) {
  const chosen = app.config[key];
  const set = (value, ticked) => {
    const others = choices.map(([id]) => id).filter((id) => id !== value && chosen.includes(id));
    app.set(key, ticked ? [...others, value] : others);
  };
  return html`
    <fieldset class="rows">
      <legend>${legend}</legend>
      ${choices.map(([value, label]) => {
        const change = (ticked) => set(value, ticked);
        return choice({ key, value, label, checked: chosen.includes(value), change });
      })}
    </fieldset>
  `;
}

/** Several in an order of one's own: the arrows move a ticked one past the ticked one before or after it. */
export function ordered(app, key, words, titles) {
  const chosen = app.config[key];
  const all = app.orders[key] ?? arrange(chosen, Object.keys(titles));
  const move = (id, by) => {
    const neighbour = chosen[chosen.indexOf(id) + by];
    const next = all.filter((each) => each !== id);
    next.splice(next.indexOf(neighbour) + (by > 0 ? 1 : 0), 0, id);
    app.orders[key] = next;
    app.set(
      key,
      next.filter((each) => chosen.includes(each)),
    );
    app.say(
      'order',
      fill(app.words.order.moved, { name: titles[id], number: app.config[key].indexOf(id) + 1 }),
    );
    // At an end the pressed arrow is switched off; the other one takes the focus.
    const arrow = (direction) => document.getElementById(`${key}-${id}-${direction}`);
    const [wanted, other] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    (arrow(wanted).disabled ? arrow(other) : arrow(wanted)).focus();
  };
  const arrow = (id, direction, by, disabled) => html`
    <button
      type="button"
      class="arrow"
      id="${key}-${id}-${direction}"
      aria-label=${fill(app.words.order[direction], { name: titles[id] })}
      ?disabled=${disabled}
      @click=${() => move(id, by)}
    >
      ${by < 0 ? '↑' : '↓'}
    </button>
  `;
  return html`
    <fieldset class="rows ordered" aria-describedby="${key}-hint">
      <legend>${words.label}</legend>
      ${hintOf(key, words.hint)}
      ${repeat(
        all,
        (id) => id,
        (id) => {
          const at = chosen.indexOf(id);
          const change = (ticked) =>
            app.set(
              key,
              all.filter((each) => (each === id ? ticked : chosen.includes(each))),
            );
          return html`<div class="row">
            ${choice({ key, value: id, label: titles[id], checked: at >= 0, change })}
            ${
              at >= 0 && chosen.length > 1
                ? html`${arrow(id, 'up', -1, at === 0)}${arrow(id, 'down', 1, at === chosen.length - 1)}`
                : nothing
            }
          </div>`;
        },
      )}
    </fieldset>
  `;
}

/** All ids: as they come when the chosen ones already stand in that order, else the chosen ones first. */
function arrange(chosen, all) {
  const inPlace = all.filter((id) => chosen.includes(id));
  return inPlace.every((id, index) => id === chosen[index])
    ? all
    : [...chosen, ...all.filter((id) => !chosen.includes(id))];
}

/** Typed text. What cannot be right stays in the field, is named, and does not count. */
export function text(app, key, words, { invalid = words.invalid, complete = (value) => value } = {}) {
  const wrong = app.wrong[key];
  return html`
    <div class="field">
      <label for=${key}>${words.label}</label>
      <input
        id=${key}
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${live(app.drafts[key] ?? app.config[key])}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby="${key}-hint ${key}-error"
        @input=${(event) => app.type(key, event.target.value.trim())}
        @change=${(event) => app.leave(key, complete(event.target.value.trim()))}
      />
      ${hintOf(key, words.hint)}
      <p class="error" id="${key}-error" aria-live="polite">${wrong ? rich(invalid) : nothing}</p>
    </div>
  `;
}

/** The folder the files are in; a slash at its end is not worth a message. */
export const folder = (app, words) =>
  text(app, 'path', words, { complete: (path) => path.replace(/[^/]$/, '$&/') });
