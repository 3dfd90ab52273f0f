// The parts that several static pages share: guides, safety notes, letters, sources, the notice.
import { block, escape } from './fallback-html.mjs';

/** `guide-glitch:1-5` → the guide and the run of its steps (from 1, both included). */
export function parseRef(ref) {
  const [id, run] = ref.split(':');
  const [from, to] = run ? run.split('-').map(Number) : [1, Infinity];
  return { id, from, to };
}

/** Safety notes; they stand before what they protect. */
export const safety = (writer, ids) =>
  ids.length
    ? block(
        'blockquote',
        ids.map((id) => writer.p(writer.words.tips[id])),
      )
    : '';

/** Links to guides of the same page. */
export function guideLinks(writer, refs) {
  const ids = [...new Set(refs.map((ref) => parseRef(ref).id))];
  const { fallback, guides } = writer.words;
  if (!ids.length) return '';
  const links = ids.map((id) => writer.link(id, guides[id].title));
  return block('p', `${escape(fallback.stepByStep)} ${links.join('; ')}`);
}

/** The steps of a guide, or a run of them. */
export function steps(writer, ref) {
  const { id, from, to } = parseRef(ref);
  const words = writer.words.guides[id];
  const route = writer.flow.guides[id];
  const items = words.steps.slice(from - 1, to === Infinity ? undefined : to).map((text, index) => {
    const step = from + index;
    return block('li', [
      safety(writer, route.safety?.[step] ?? []),
      writer.p(text),
      route.fold === step && words.fold && [writer.p(words.fold.title), writer.list(words.fold.items, 'ol')],
      guideLinks(writer, route.more?.[step] ?? []),
    ]);
  });
  return block('ol', items) + (to === Infinity ? writer.p(words.result) + writer.p(words.ifNot) : '');
}

/** How many guides stand behind something, or that the advice is our own. */
export function namedBy(writer, from) {
  const { notes } = writer.words;
  return writer.p(from.length > 1 ? notes.severalGuides : from.length ? notes.oneGuide : notes.ownAdvice);
}

/** The guides that a set of guides leads to, itself included. */
export function reachable(writer, ids) {
  const found = new Set();
  const add = (ref) => {
    const { id } = parseRef(ref);
    if (found.has(id)) return;
    found.add(id);
    Object.values(writer.flow.guides[id].more ?? {})
      .flat()
      .forEach(add);
  };
  ids.forEach(add);
  return Object.keys(writer.flow.guides).filter((id) => found.has(id));
}

/** Every guide once, folded under one line; links lead here. */
export function guides(writer, ids) {
  const { words, flow } = writer;
  return writer.details(
    words.fallback.guides,
    reachable(writer, ids).map((id) =>
      block(
        'section',
        [
          writer.heading(2, words.guides[id].title),
          writer.p(words.guides[id].lead),
          steps(writer, id),
          namedBy(writer, flow.guides[id].from),
        ],
        { id: writer.id(id) },
      ),
    ),
  );
}

/** A letter has gaps that the reader fills in; brackets mark them. */
const gaps = (text) => text.replace(/\{(\w+)\}/g, '($1)');

/** The English letters with their meaning, folded. */
export function letters(writer) {
  const { words, flow } = writer;
  const lines = (id, texts, wanted) => {
    const shown = flow.letterRoutes[id].when
      .map((when, index) => ({ when, text: gaps(texts[index]) }))
      .filter(({ when }) => Boolean(when) === wanted);
    return wanted
      ? block(
          'ul',
          shown.map(({ text }) => block('li', escape(text))),
        )
      : shown.map(({ text }) => block('p', escape(text))).join('');
  };
  const version = (id, subject, texts, lang) =>
    block('blockquote', [block('p', `<b>${escape(subject)}</b>`), lines(id, texts, false)], { lang });
  return writer.details(words.fallback.letters, [
    writer.p(words.fallback.lettersLead),
    writer.p(words.letterUi.attach),
    Object.entries(flow.letterRoutes).map(([id, { when }]) => {
      const own = words.letters[id];
      const [subject, ...texts] = own.english;
      const foreign = writer.locale !== 'en';
      const extra = when.some(Boolean);
      return block(
        'section',
        [
          writer.heading(2, own.title),
          writer.p(own.hint),
          version(id, subject, texts, foreign ? 'en' : undefined),
          extra && [
            block('p', escape(words.fallback.optional)),
            block('blockquote', lines(id, texts, true), { lang: foreign ? 'en' : undefined }),
          ],
          foreign && [
            block('p', escape(words.letterUi.meaning)),
            version(id, own.subject, own.lines),
            extra && [
              block('p', escape(words.fallback.optional)),
              block('blockquote', lines(id, own.lines, true)),
            ],
          ],
        ],
        { id: writer.id(id) },
      );
    }),
  ]);
}

/** Rules by country, each folded under its name. */
export function regions(writer) {
  const { words, flow, locale } = writer;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return writer.details(
    words.ui.regionHeading,
    [
      Object.values(words.regions).map(({ title, notes }) => [writer.heading(2, title), writer.list(notes)]),
      block('p', escape(words.notes.legal.replace('{date}', date.format(new Date(flow.LEGAL_AS_OF))))),
    ],
    { id: writer.id('regions') },
  );
}

/** Where it comes from and how far it goes; closes every page. */
export function closing(writer) {
  const { documents, notes, ui } = writer.words;
  return (
    writer.details(ui.sourcesHeading, writer.list(Object.values(documents))) +
    writer.p(`${notes.independent} ${notes.lead} ${notes.menusChange}`)
  );
}
