/** The content of an element as one HTML page, for dist/fallback (scripts/build/fallback.mjs). */
export { startPage } from './start.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { HelpElement } from '../base/help-element.js';
import type { Tag } from '../base/tags.js';
import { graph, isQuestion, type Graph, type NodeId, type OutcomeId } from '../content/graph.js';
import { MOSCOW } from '../content/facts.js';
import { contactIds, contactsFor, type GuideId } from '../content/ids.js';
import type { fallback } from '../content/interface/notice.js';
import type { Question } from '../content/types.js';
import { AliRecoveryWizard } from '../elements/recovery-wizard/element.js';
import { question } from '../elements/recovery-wizard/view.js';
import { AliSupportContacts } from '../elements/support-contacts/element.js';
import { contactDetails } from '../parts/contact-card.js';
import { guideSteps } from '../parts/guide.js';
import { heading } from '../parts/heading.js';
import { letterText } from '../parts/letter-text.js';
import { list } from '../parts/notes.js';
import { regions } from '../parts/region-notes.js';
import { allSources } from '../parts/sources.js';
import { serverElement, toHTML } from './server-element.js';

type FallbackWords = typeof fallback;
type Anchor = (id: string) => string;

const edges: Graph = graph;

const details = (title: unknown, content: unknown): TemplateResult =>
  html`<details>
    <summary>${title}</summary>
    ${content}
  </details>`;

/** A place that others link to. */
const place = (anchor: Anchor, id: string, content: unknown): TemplateResult =>
  html`<section id=${anchor(id)}>${content}</section>`;

/** Places under the titles of topics. */
const places = <Id extends string>(
  host: HelpElement,
  anchor: Anchor,
  topics: Readonly<Record<Id, { readonly title: string }>>,
  draw: (id: Id) => unknown,
  wanted: (id: Id) => boolean = () => true,
): TemplateResult[] =>
  // The ids of our records are those of their type.
  (Object.keys(topics) as Id[])
    .filter(wanted)
    .map((id) => place(anchor, id, html`${heading(host, 1, topics[id].title, 'name')} ${draw(id)}`));

/** What closes every page: the rules by country, and where it comes from. */
const closing = (host: HelpElement, anchor: Anchor): TemplateResult => {
  const { ui, notes } = host.words;
  return html`${place(anchor, 'regions', details(ui.regionHeading, regions(host)))}
    ${details(ui.documentsHeading, allSources(host))}
    <p>${notes.independent} ${notes.menusChange}</p>`;
};

/** The questions and outcomes that an answer leads to, in the order in which a reader meets them. */
function reached(from: string, seen: Set<string>): string[] {
  if (seen.has(from)) return [];
  seen.add(from);
  return [from, ...Object.values(edges[from] ?? {}).flatMap((to) => reached(to, seen))];
}

function outcome(host: AliRecoveryWizard, id: OutcomeId): unknown {
  host.start = id;
  return host.rest?.outcome.render(host);
}

/** The first question, then for each of its answers what it leads to, each question and outcome once. */
function wizard(host: AliRecoveryWizard, words: FallbackWords, anchor: Anchor): TemplateResult {
  const { wizard: ui, questions } = host.pack('recovery-wizard');
  const { options }: Question = questions['q-start'];
  const { contacts } = host.pack('support-contacts');
  const seen = new Set(['q-start']);
  const node = (id: string): TemplateResult =>
    // What is no question is an outcome.
    place(anchor, id, isQuestion(id) ? question(host, id, 1) : outcome(host, id as OutcomeId));
  return html`${heading(host, 0, ui.heading, 'title')}
    <p>${words.lead}</p>
    ${node('q-start')}
    ${Object.entries<NodeId>(graph['q-start']).map(([option, to]) =>
      details(options[option], reached(to, seen).map(node)),
    )}
    ${details(
      host.pack('support-contacts').contactUi.heading,
      contactsFor(contactIds, host).map((id) =>
        place(
          anchor,
          id,
          html`${heading(host, 1, contacts[id].name, 'name')} ${contactDetails(host, contacts[id])}`,
        ),
      ),
    )}
    ${details(ui.next, list(host, Object.values(host.pack('rest').tips)))}`;
}

/** The page of a tag in a locale; `level` is its `heading-level`, `prefix` keeps its ids apart from others. */
export async function fallbackPage(
  tag: Tag,
  locale: string,
  { level, prefix, words }: { level: number; prefix: string; words: FallbackWords },
): Promise<string> {
  const host = await serverElement(tag, locale, [
    ['lang', locale],
    ['heading-level', String(level)],
    ['hide', 'sources'],
    ['time-zone', MOSCOW],
  ]);
  // Neither the order of the contacts nor what is said of their hours may depend on when the page is made.
  if (host instanceof AliSupportContacts) host.now = new Date('2026-03-02T09:00Z');
  const anchor = (id: string): string => `${prefix}-${id}`;
  host.linkTo = (id) => `#${anchor(id)}`;
  const view = tag === 'ali-support-contacts' ? host.rest?.contactCards : host.rest?.reasonCards;
  // The wizard's page is put together from all its screens; the others have but one.
  const content = host instanceof AliRecoveryWizard ? wizard(host, words, anchor) : view?.render(host);
  const { guides, letters } = host.pack('rest');
  const isForReader = (id: GuideId): boolean => locale !== 'uk' || !id.startsWith('guide-chat-ru');
  const allGuides = places(host, anchor, guides, (id) => guideSteps(host, id), isForReader);
  const allLetters = places(host, anchor, letters, (id) => letterText(host, id, words.optional));
  const letterSection = details(
    words.letters,
    html`<p>${words.lettersLead}</p>
      ${allLetters}`,
  );
  return toHTML(
    html`${content} ${details(words.guides, allGuides)}
    ${tag === 'ali-block-reasons' ? nothing : letterSection} ${closing(host, anchor)}`,
  );
}
