import { html, type TemplateResult } from 'lit';
import { EMAILS, HELP_PAGE, LABELS, type EmailId, type LabelId } from '../content/facts.js';
import type { LabelWords } from '../content/types.js';

const has = <K extends string>(record: Readonly<Record<K, unknown>>, key: string): key is K =>
  Object.prototype.hasOwnProperty.call(record, key);

/** A label of the shop's page: quoted in its own language, with a gloss in the reader's. */
function label(id: LabelId, glosses: Partial<LabelWords>, locale: string): TemplateResult {
  const [lang, text] = LABELS[id];
  const gloss = lang === locale ? text : (glosses[id] ?? text);
  return html`<q lang=${lang}>${text}</q>${gloss.toLowerCase() === text.toLowerCase() ? '' : ` (${gloss})`}`;
}

/** Plain text with its `{…}` marks turned into labels and addresses. Nothing in it is ever read as HTML. */
export function rich(
  text: string,
  { locale, words }: { locale: string; words?: { labels: Partial<LabelWords> } },
): unknown[] {
  return text.split(/\{([a-z0-9-]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    if (has(LABELS, part)) return label(part, words?.labels ?? {}, locale);
    if (has(EMAILS, part)) return address(part);
    return part === 'help-page' ? html`<span class="address">${HELP_PAGE}</span>` : `{${part}}`;
  });
}

export const address = (id: EmailId): TemplateResult =>
  html`<a class="address" href="mailto:${EMAILS[id]}" data-kind="email" data-id=${id}>${EMAILS[id]}</a>`;

/** Puts numbers into `{n}`-like marks of an interface text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{([a-z]+)\}/g, (mark, name: string) => String(values[name] ?? mark));
