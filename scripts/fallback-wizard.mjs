// The recovery wizard without scripts: questions as nested lists, each case once, all guides once.
import { block, escape } from './fallback-html.mjs';
import {
  closing,
  guideLinks,
  guides,
  letters,
  parseRef,
  regions,
  safety,
  steps,
} from './fallback-guides.mjs';

/** A link to a case, to a question or to a guide of the page. */
const way = (writer, id) => {
  const { outcomes, questions, guides } = writer.words;
  return writer.link(id, questions[id]?.ask ?? outcomes[id]?.title ?? guides[id].title);
};

/** What to do now; a case without steps of its own is one guide, or a run of its steps. */
function now(writer, id) {
  const { words, flow } = writer;
  const texts = words.outcomes[id].now;
  const refs = flow.outcomes[id].now;
  if (!texts.length)
    return refs.map((ref) => {
      const { lead } = words.guides[parseRef(ref).id];
      return writer.p(lead) + steps(writer, ref);
    });
  const items = texts.map((text, index) => {
    const ref = refs[index];
    const { id: guide, from, to } = ref ? parseRef(ref) : {};
    // A step that stands for one step of a guide brings its safety notes along; a longer one has a link.
    return block('li', [
      ref && from === to && safety(writer, flow.guides[guide].safety?.[from] ?? []),
      writer.p(text),
      ref && from !== to && guideLinks(writer, [ref]),
    ]);
  });
  return block('ol', items);
}

/** The contacts of the cases, each once. */
function contacts(writer) {
  const { words, flow } = writer;
  const used = new Set(Object.values(flow.outcomes).flatMap((route) => route.contact));
  const ids = flow.contactsFor(writer.locale).filter((id) => used.has(id));
  return writer.details(
    words.wizard.contact,
    ids.map((id) => {
      const text = words.contacts[id];
      const { email, guides, safety: tips } = flow.contacts[id];
      return block(
        'section',
        [
          writer.heading(2, text.name),
          safety(writer, tips),
          writer.p(text.how),
          email && block('p', `${writer.mail(email)} (${escape(words.notes.mayNotAnswer)})`),
          [...new Set([text.language, text.when, text.reply, text.note])].map((each) => writer.p(each)),
          guideLinks(writer, guides),
        ],
        { id: writer.id(id) },
      );
    }),
  );
}

function outcome(writer, id) {
  const { words, flow } = writer;
  const { wizard, tips } = words;
  const text = words.outcomes[id];
  const route = flow.outcomes[id];
  const isGuide = (to) => to.startsWith('guide-');
  return block(
    'section',
    [
      writer.heading(2, text.title),
      writer.p(text.lead),
      writer.fields([
        // Before the steps: the element shows it in a box that cannot be overlooked.
        [
          wizard.safetyHeading,
          writer.list([...route.safety.map((tip) => tips[tip]), ...(text.safety ?? [])]),
        ],
        [
          wizard.now,
          [now(writer, id), route.regional && block('p', writer.link('regions', words.ui.regionHeading))],
        ],
        [wizard.prepare, writer.list(text.prepare)],
        [
          wizard.contact,
          [
            writer.p(text.contact),
            writer.list(
              route.contact.map((each) => ({ html: writer.link(each, words.contacts[each].name) })),
            ),
            route.letter &&
              block(
                'p',
                `${escape(wizard.letter)}: ${writer.link(route.letter, words.letters[route.letter].title)}`,
              ),
          ],
        ],
        [wizard.expect, writer.list(text.expect)],
        [
          wizard.ifNot,
          [writer.p(text.ifNot), writer.list(route.ifNot.map((to) => ({ html: way(writer, to) })))],
        ],
        [
          wizard.next,
          writer.list([
            ...(text.next ?? []),
            ...route.next.map((to) => (isGuide(to) ? { html: way(writer, to) } : tips[to])),
          ]),
        ],
      ]),
    ],
    { id: writer.id(id) },
  );
}

/** A question with its answers; what was asked before is linked, the cases met are noted in `cases`. */
function question(writer, id, asked, cases) {
  const { ask, help, options } = writer.words.questions[id];
  asked.add(id);
  const answers = Object.entries(writer.flow.graph[id]).map(([option, to]) => {
    if (to in writer.flow.graph && !asked.has(to))
      return block('li', [writer.p(options[option]), question(writer, to, asked, cases)]);
    if (!(to in writer.flow.graph)) cases.add(to);
    return block('li', `${writer.rich(options[option])}: ${way(writer, to)}`);
  });
  return block('div', [block('p', `<b>${writer.rich(ask)}</b>`), writer.p(help), block('ul', answers)], {
    id: writer.id(id),
  });
}

/** One line of the first question: the questions behind it, then every case met there for the first time. */
function branch(writer, option, to, asked, told) {
  const cases = new Set();
  const tree = question(writer, to, asked, cases);
  const fresh = [...cases].filter((id) => !told.has(id));
  fresh.forEach((id) => told.add(id));
  return writer.details(writer.words.questions['q-start'].options[option], [
    tree,
    fresh.map((id) => outcome(writer, id)),
  ]);
}

export function wizard(writer) {
  const { words, flow } = writer;
  const asked = new Set(['q-start']);
  const told = new Set();
  return [
    writer.heading(0, words.wizard.heading),
    writer.p(words.fallback.lead),
    writer.list(words.wizard.before.slice(1)),
    writer.heading(1, words.questions['q-start'].ask, { id: writer.id('q-start') }),
    Object.entries(flow.graph['q-start']).map(([option, to]) => branch(writer, option, to, asked, told)),
    writer.details(
      words.wizard.symptoms,
      writer.list(
        flow.symptoms.map(([id, to]) => ({ html: `${writer.rich(words.symptoms[id])} ${way(writer, to)}` })),
      ),
    ),
    contacts(writer),
    guides(writer, Object.keys(flow.guides)),
    letters(writer),
    regions(writer),
    closing(writer),
  ];
}
