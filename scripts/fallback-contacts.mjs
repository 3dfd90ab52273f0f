// The contacts without scripts: every card, the panels, the letters and the checklist.
import { block, escape } from './fallback-html.mjs';
import {
  closing,
  guideLinks,
  guides,
  letters,
  namedBy,
  parseRef,
  regions,
  safety,
} from './fallback-guides.mjs';

/** A statement, with a mark where the guides disagree. */
export const statement = (writer, id, facts) => ({
  html:
    writer.rich(facts[id]) +
    (writer.flow.disputed.has(id) ? ` (${escape(writer.words.notes.disputed)})` : ''),
});

/** A folded panel of facts. */
export const panel = (writer, { title, lead }, ids, facts, more = '') =>
  writer.details(title, [writer.p(lead), writer.list(ids.map((id) => statement(writer, id, facts))), more]);

const clock = (minutes) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The hours of the Russian chat, as both guides give them, by the Moscow clock. */
function hours(writer) {
  const { contactUi: ui } = writer.words;
  const { HOURS } = writer.flow;
  const row = (name, [from, to]) => [
    name,
    escape(`${clock(from)}–${clock(to)}${to > 1440 ? ` (${ui.nextDay})` : ''}, ${ui.moscowTime}`),
  ];
  return (
    writer.fields([
      row(ui.hoursBoth, HOURS.both),
      row(ui.hoursOne, HOURS.one),
      row(ui.bestTime, HOURS.best),
    ]) + writer.p(ui.daysUnknown)
  );
}

function card(writer, id) {
  const { words, flow } = writer;
  const { fields } = words.contactUi;
  const text = words.contacts[id];
  const route = flow.contacts[id];
  const isChat = route.hours === 'chat-ru';
  const field = (name) => [fields[name], text[name] && writer.p(text[name])];
  return writer.details(text.name, [
    writer.p(text.good),
    isChat && hours(writer),
    safety(writer, route.safety),
    route.email && block('p', `${writer.mail(route.email)} (${escape(words.notes.mayNotAnswer)})`),
    writer.fields([
      field('not'),
      field('how'),
      field('language'),
      isChat ? ['', ''] : field('when'),
      field('reply'),
      [fields.prepare, writer.list(text.prepare ?? [])],
    ]),
    writer.p(text.note),
    guideLinks(writer, route.guides),
    namedBy(writer, route.from),
  ]);
}

/** Which languages the guides name, and how many of them do. */
function languages(writer) {
  const { contactUi: ui } = writer.words;
  const names = new Intl.DisplayNames(writer.locale, { type: 'language' });
  return (
    block('p', escape(ui.languagesHeading)) +
    block(
      'ul',
      Object.entries(writer.flow.SUPPORT_LANGUAGES).map(([code, by]) =>
        block('li', escape(`${names.of(code)}: ${ui.namedBy.toLocaleLowerCase(writer.locale)} – ${ui[by]}`)),
      ),
    )
  );
}

export function contacts(writer) {
  const { words, flow } = writer;
  const ids = flow.contactsFor(writer.locale);
  const used = ids.flatMap((id) => flow.contacts[id].guides);
  return [
    writer.heading(0, words.contactUi.heading),
    ids.map((id) => card(writer, id)),
    writer.heading(1, words.contactUi.more),
    Object.entries(flow.contactPanels).map(([id, facts]) =>
      panel(
        writer,
        words.contactPanels[id],
        facts,
        words.supportFacts,
        id === 'panel-languages'
          ? languages(writer)
          : id === 'panel-outside'
            ? block('p', writer.link('regions', words.ui.regionHeading))
            : '',
      ),
    ),
    writer.details(words.evidence.heading, [
      writer.p(words.evidence.lead),
      writer.list(words.evidence.items),
    ]),
    guides(
      writer,
      used.map((ref) => parseRef(ref).id),
    ),
    letters(writer),
    regions(writer),
    closing(writer),
  ];
}
