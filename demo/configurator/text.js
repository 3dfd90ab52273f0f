/** Words with something filled in, and with code between backticks. */
import { html } from '../../dist/configurator/lit.js';

export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);

/** The text as a template: what stands between backticks becomes code. */
export const rich = (text, values = {}) =>
  fill(text, values)
    .split('`')
    .map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

/** A number as the language writes it. */
export const number = (value, locale) => value.toLocaleString(locale, { maximumFractionDigits: 1 });
