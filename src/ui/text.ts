import { html, type TemplateResult } from 'lit';
import { EMAILS, HELP_PAGE, type EmailId } from '../content/facts.js';
import type { PackLabels } from '../content/types.js';

const has = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>, key: string): key is K =>
  Object.hasOwn(record, key);

/** A label of the shop's page: quoted in its own language, with a gloss in the reader's. */
function label([lang, text, gloss]: readonly [string, string, string], locale: string): TemplateResult {
  const same = lang === locale || gloss.toLowerCase() === text.toLowerCase();
  return html`<q lang=${lang}>${text}</q>${same ? '' : ` (${gloss})`}`;
}

/** Plain text with its `{…}` marks turned into labels and addresses. Nothing in it is ever read as HTML. */
export function rich(
  text: string,
  { locale, words }: { locale: string; words?: { labels: PackLabels } },
): unknown[] {
  const labels: PackLabels = words?.labels ?? {};
  return text.split(/\{([a-z0-9-]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    if (has(labels, part)) return label(labels[part]!, locale);
    if (has(EMAILS, part)) return address(part);
    return part === 'help-page' ? html`<span class="address">${HELP_PAGE}</span>` : `{${part}}`;
  });
}

export const address = (id: EmailId): TemplateResult =>
  html`<a class="address" href="mailto:${EMAILS[id]}" data-kind="email" data-id=${id}>${EMAILS[id]}</a>`;

/** Puts numbers into `{n}`-like marks of an interface text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{([a-z]+)\}/g, (mark, name: string) => String(values[name] ?? mark));
