import { html, nothing, type TemplateResult } from 'lit';
import { DOCUMENTS, type DocumentId } from '../content/facts.js';
import type { AliHelpElement } from './element.js';
import { list } from './notes.js';

/** The published guides behind the content. */
function documentList(host: AliHelpElement): unknown {
  const { documents } = host.words!;
  return documents
    ? list(
        host,
        (Object.keys(DOCUMENTS) as DocumentId[]).map((id) => documents[id]),
      )
    : nothing;
}

/** "Where this comes from", folded at the foot of the element. */
export const sources = (host: AliHelpElement): TemplateResult | typeof nothing =>
  host.hides('sources')
    ? nothing
    : html`<details class="sources">
        <summary>${host.words!.ui.sourcesHeading}</summary>
        ${documentList(host)}
      </details>`;

export default { styles: [], render: documentList };

/** How many guides stand behind a card, or that the advice is our own. */
export function namedBy(host: AliHelpElement, from: readonly DocumentId[]): TemplateResult {
  const { notes } = host.words!;
  const text = from.length > 1 ? notes.severalGuides : from.length ? notes.oneGuide : notes.ownAdvice;
  return html`<p class="small from">${text}</p>`;
}
