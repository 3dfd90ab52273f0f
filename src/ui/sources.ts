import { html, nothing, type TemplateResult } from 'lit';
import { DOCUMENTS, type DocumentId } from '../content/facts.js';
import type { AliHelpElement } from './element.js';
import { list } from './notes.js';

/** "Where this comes from": the published guides behind the content, folded at the foot of the element. */
export function sources(host: AliHelpElement): TemplateResult | typeof nothing {
  const { documents, ui } = host.words!;
  if (host.hides('sources') || !documents) return nothing;
  return html`<details class="sources">
    <summary>${ui.sourcesHeading}</summary>
    ${list(
      host,
      (Object.keys(DOCUMENTS) as DocumentId[]).map((id) => documents[id]),
    )}
  </details>`;
}

export default { styles: [], render: sources };

/** How many guides stand behind a card, or that the advice is our own. */
export function namedBy(host: AliHelpElement, from: readonly DocumentId[]): TemplateResult {
  const { notes } = host.words!;
  const text = from.length > 1 ? notes.severalGuides : from.length ? notes.oneGuide : notes.ownAdvice;
  return html`<p class="small from">${text}</p>`;
}
