import { html, nothing, type TemplateResult } from 'lit';
import { LEGAL_AS_OF } from '../content/facts.js';
import type { HelpElement } from '../base/help-element.js';
import { heading } from './heading.js';
import { list } from './notes.js';
import { fill } from './text.js';

/** Notes on law and customs: those of the region asked for, or all of them folded under their names. */
export function regionNotes(host: HelpElement, titled = true): TemplateResult {
  const { ui, notes } = host.words;
  const { regions } = host.pack('rest');
  const wanted = host.regionId;
  const dates = new Intl.DateTimeFormat(host.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return html`<div class="regions">
    ${titled ? heading(host, 2, ui.regionHeading) : nothing}
    ${
      wanted
        ? list(host, regions[wanted].notes)
        : html`<p class="small">${ui.regionsFolded}</p>
            ${Object.values(regions).map(
              ({ title, notes: texts }) =>
                html`<details class="guide">
                  <summary>${title}</summary>
                  ${list(host, texts)}
                </details>`,
            )}`
    }
    <p class="small">${fill(notes.legal, { date: dates.format(new Date(LEGAL_AS_OF)) })}</p>
  </div>`;
}
