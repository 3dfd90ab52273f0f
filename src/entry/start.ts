/** The first screen of an element as plain HTML, for dist/start (scripts/build/start.mjs). */
import { html, type TemplateResult } from 'lit';
import type { HelpElement } from '../base/help-element.js';
import type { Tag } from '../base/tags.js';
import { isQuestion, type NodeId } from '../content/graph.js';
import { AliRecoveryWizard } from '../elements/recovery-wizard/element.js';
import { question } from '../elements/recovery-wizard/view.js';
import { AliSupportContacts } from '../elements/support-contacts/element.js';
import { heading } from '../parts/heading.js';
import { rich } from '../parts/rich-text.js';
import { labelled } from '../parts/text.js';
import { serverElement, toHTML } from './server-element.js';

/** What stands in the links of an element without an id. */
const names: Readonly<Record<Tag, string>> = {
  'ali-recovery-wizard': 'ali-recovery',
  'ali-support-contacts': 'ali-contacts',
  'ali-block-reasons': 'ali-reasons',
};

const links = (
  host: HelpElement,
  entries: readonly (readonly [id: string, text: unknown])[],
): TemplateResult =>
  html`<ul>
    ${entries.map(([id, text]) => html`<li><a href=${host.linkTo?.(id) ?? ''}>${text}</a></li>`)}
  </ul>`;

/** The first question, or the one that the page begins with; of an answer page the first action. */
function wizardStart(host: AliRecoveryWizard, node: NodeId): TemplateResult {
  const { wizard: ui } = host.pack('recovery-wizard');
  if (isQuestion(node)) return html`${heading(host, 0, ui.heading, 'title')} ${question(host, node, 1)}`;
  const { title, first } = host.pack('rest').outcomes[node];
  return html`${heading(host, 0, labelled(title, host), 'title')}
    <p>${ui.first}</p>
    <p>${rich(first.text, host)}</p>`;
}

function contactsStart(host: AliSupportContacts): TemplateResult {
  const { contactUi } = host.pack('support-contacts');
  return html`${heading(host, 0, contactUi.heading, 'title')}
    <p>${contactUi.need}</p>
    ${links(host, Object.entries(contactUi.needs))}`;
}

function reasonsStart(host: HelpElement): TemplateResult {
  const { reasonUi, reasons } = host.pack('block-reasons');
  return html`${heading(host, 0, reasonUi.heading, 'title')}
    <p>${reasonUi.first}</p>
    <p>${reasonUi.firstStep}</p>
    ${heading(host, 1, reasonUi.causes, 'section-title')}
    ${links(
      host,
      Object.entries(reasons).map(([id, { title }]) => [id.slice('reason-'.length), rich(title, host)]),
    )}`;
}

/** The first screen of a tag in a locale; `node` is where a wizard begins. */
export async function startPage(
  tag: Tag,
  locale: string,
  { level = 2, node = 'q-start' }: { level?: number; node?: NodeId } = {},
): Promise<string> {
  const host = await serverElement(tag, locale, [
    ['lang', locale],
    ['heading-level', String(level)],
  ]);
  host.linkTo = (id) => `#${names[tag]}--${id}`;
  if (host instanceof AliRecoveryWizard) return toHTML(wizardStart(host, node));
  return toHTML(host instanceof AliSupportContacts ? contactsStart(host) : reasonsStart(host));
}
