import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PackLabels } from '../content/types.js';

/** A label of the shop's page: quoted in its own language, with its meaning in the reader's. */
function label([lang, text, meaning]: readonly [string, string, string], locale: string): TemplateResult {
  const same = lang === locale || meaning.toLowerCase() === text.toLowerCase();
  return html`<q lang=${lang}>${text}</q>${same ? '' : ` (${meaning})`}`;
}

/** Whom a text is drawn for, and with which labels. */
export interface Reader {
  readonly locale: string;
  readonly labels: PackLabels;
}

/** Plain text with its `{…}` marks turned into labels; `other` draws all other marks. */
export function labelled(
  text: string,
  { locale, labels }: Reader,
  other = (mark: string): unknown => `{${mark}}`,
): unknown[] {
  return text.split(/\{([a-z0-9-]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    const found = Object.entries(labels).find(([id]) => id === part)?.[1];
    return found ? label(found, locale) : other(part);
  });
}

/** A text that may change while it is on screen: drawn anew, because a translator may have replaced its text node. */
export const changing = (text: string): unknown => keyed(text, html`${text}`);

/** Puts numbers into `{n}`-like marks of an interface text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{([a-z]+)\}/g, (mark, name: string) => String(values[name] ?? mark));
