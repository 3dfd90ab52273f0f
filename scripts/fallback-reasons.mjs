// The reasons for a block without scripts: the cards, the panels and the guides they name.
import { panel, statement } from './fallback-contacts.mjs';
import { closing, guideLinks, guides, namedBy, safety } from './fallback-guides.mjs';

function card(writer, id) {
  const { words, flow } = writer;
  const { reasonUi: ui } = words;
  const text = words.reasons[id];
  const route = flow.reasons[id];
  const facts = (ids, texts = []) =>
    writer.list([...texts, ...ids.map((fact) => statement(writer, fact, words.accountFacts))]);
  // An ID picture is mentioned among the signs: then the caution stands before them (C-17).
  const early = route.tell.includes('symptom-reactivation-asks-id');
  return writer.details(text.title, [
    early && safety(writer, route.safety),
    writer.fields([
      [ui.why, writer.p(text.why)],
      [ui.tell, facts(route.tell, text.tell)],
      [
        ui.fix,
        [!early && safety(writer, route.safety), writer.p(text.fix), guideLinks(writer, route.guides)],
      ],
      [ui.long, facts(route.long, text.long)],
      [ui.prevent, facts(route.prevent, text.prevent)],
    ]),
    namedBy(writer, route.from),
  ]);
}

export function reasons(writer) {
  const { words, flow } = writer;
  const panels = Object.entries(flow.reasonPanels);
  const [[first, firstFacts], ...rest] = panels;
  const { title, lead } = words.reasonPanels[first];
  return [
    writer.heading(0, words.reasonUi.heading),
    writer.p(lead),
    panel(writer, { title }, firstFacts, words.accountFacts),
    writer.heading(1, words.reasonUi.cardsHeading),
    writer.p(words.reasonUi.causeNote),
    Object.keys(flow.reasons).map((id) => card(writer, id)),
    rest.map(([id, facts]) => panel(writer, words.reasonPanels[id], facts, words.accountFacts)),
    guides(
      writer,
      Object.values(flow.reasons).flatMap((route) => route.guides),
    ),
    closing(writer),
  ];
}
