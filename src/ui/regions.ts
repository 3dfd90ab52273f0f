import { html, nothing, type TemplateResult } from 'lit';
import { LEGAL_AS_OF } from '../content/facts.js';
import { regionFacts, type Region } from '../flow/regions.js';
import type { AliHelpElement } from './element.js';
import { heading } from './heading.js';
import { list } from './notes.js';
import { fill } from './text.js';

/** The date of the legal notes, as the reader's language writes it. */
const asOf = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(LEGAL_AS_OF));

/** Notes on law and customs: those of the region asked for, or all of them folded under their names. */
export function regionNotes(host: AliHelpElement, titled = true): TemplateResult {
  const { regions, ui, notes } = host.words!;
  const wanted = host.regionId;
  const texts = (id: Region): unknown => list(host, regions?.[id].notes ?? []);
  return html`<div class="regions">
    ${titled ? heading(host, 2, ui.regionHeading) : nothing}
    ${
      wanted
        ? texts(wanted)
        : html`<p class="small">${ui.regionsFolded}</p>
            ${(Object.keys(regionFacts) as Region[]).map(
              (id) =>
                html`<details class="guide">
                  <summary>${regions?.[id].title}</summary>
                  ${texts(id)}
                </details>`,
            )}`
    }
    <p class="small">${fill(notes.legal, { date: asOf(host.locale) })}</p>
  </div>`;
}
