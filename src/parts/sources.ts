import { html, nothing, type TemplateResult } from 'lit';
import type { HelpElement } from '../base/help-element.js';
import type { Sources } from '../content/types.js';
import { fold } from './fold.js';
import { list } from './notes.js';
import { fill } from './text.js';

/** The documents and the kinds of later pages and reports, each with its age. */
function sourceList(host: HelpElement, { documents, later, unsure }: Sources): unknown {
  if (!host.complete) return nothing;
  const { documents: titles, sourcesUi: words } = host.pack('rest');
  const kinds = later.map(([kind, newest]) =>
    newest ? `${words.kinds[kind]} (${fill(words.newest, { date: newest })})` : words.kinds[kind],
  );
  if (!documents.length && !kinds.length) return html`<p>${words.own}</p>`;
  return html`<p>${words.lead}</p>
    ${list(host, [...documents.map((id) => titles[id]), ...kinds])}
    ${unsure ? html`<p class="small">${words.unsure}</p>` : nothing}`;
}

/** All sources there are, for the first question. */
export const allSources = (host: HelpElement): unknown =>
  host.complete ? sourceList(host, host.pack('rest').allSources) : nothing;

/** "Where this comes from", folded; nothing where the page hides it. */
export const sourcesFold = (
  host: HelpElement,
  key: string,
  sources?: Sources,
): TemplateResult | typeof nothing =>
  host.hides('sources')
    ? nothing
    : fold(host, `sources ${key}`, 'documents', host.words.ui.documentsHeading, () =>
        sources ? sourceList(host, sources) : allSources(host),
      );
