import { html, nothing, type TemplateResult } from 'lit';
import type { HelpElement } from '../base/help-element.js';
import type { Region } from '../content/types.js';
import { fold } from './fold.js';
import { list } from './notes.js';
import { rich } from './rich-text.js';
import { fill } from './text.js';

/** What holds in one region, who helps there and who does not, and when that was checked. */
function region(host: HelpElement, { notes, bodies, asOf }: Region): TemplateResult {
  const dates = new Intl.DateTimeFormat(host.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const body = ({ name, does, not }: Region['bodies'][number]): TemplateResult =>
    html`<b>${name}</b>. ${rich(does, host)} ${rich(not, host)}`;
  return html`${list(host, [...notes, ...bodies.map(body)])}
    <p class="small">${fill(host.words.notes.legal, { date: dates.format(new Date(asOf)) })}</p>`;
}

/** The region asked for, or all of them folded under their names. */
export function regions(host: HelpElement, wanted = host.regionId): unknown {
  if (!host.complete) return nothing;
  const { regions: all } = host.pack('rest');
  if (wanted) return region(host, all[wanted]);
  return html`<div class="folds">
    ${Object.entries(all).map(([id, each]) =>
      fold(host, `region ${id}`, 'region', each.title, () => region(host, each)),
    )}
  </div>`;
}

/** "Your rights, by country": law, customs and the bodies that help, folded. */
export function regionNotes(host: HelpElement): TemplateResult {
  const { regionHeading } = host.words.ui;
  if (host.linkTo) return html`<p><a href=${host.linkTo('regions')}>${regionHeading}</a></p>`;
  // Read here, so that a region that does not exist is told of before the notes are opened.
  const wanted = host.regionId;
  return fold(host, 'regions', 'regions', regionHeading, () => regions(host, wanted));
}
