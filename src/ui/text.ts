import { html, type TemplateResult } from 'lit';
import type { PackLabels } from '../content/types.js';

const has = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>, key: string): key is K =>
  Object.hasOwn(record, key);

/** A label of the shop's page: quoted in its own language, with a gloss in the reader's. */
function label([lang, text, gloss]: readonly [string, string, string], locale: string): TemplateResult {
  const same = lang === locale || gloss.toLowerCase() === text.toLowerCase();
  return html`<q lang=${lang}>${text}</q>${same ? '' : ` (${gloss})`}`;
}

/** Whom a text is drawn for, and with which labels. */
export interface Reader {
  locale: string;
  words?: { labels: PackLabels };
}

/**
 * Plain text with its `{…}` marks turned into labels; `other` tells what else a mark may stand for. Nothing in it is ever
 * read as HTML.
 */
export function labelled(
  text: string,
  { locale, words }: Reader,
  other = (mark: string): unknown => `{${mark}}`,
): unknown[] {
  const labels: PackLabels = words?.labels ?? {};
  return text
    .split(/\{([a-z0-9-]+)\}/)
    .map((part, index) =>
      index % 2 === 0 ? part : has(labels, part) ? label(labels[part]!, locale) : other(part),
    );
}

/** Puts numbers into `{n}`-like marks of an interface text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{([a-z]+)\}/g, (mark, name: string) => String(values[name] ?? mark));
