// dist/fallback/<locale>/<tag>.json: the same content as JSON-LD for whoever wants to describe the page to
// machines: guides as HowTo, causes and contacts as questions and answers. Plain text only.
const plain = (html) =>
  html
    .replace(/<q[^>]*>(.*?)<\/q>/g, '“$1”')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]);

const answer = (writer, name, texts) => ({
  '@type': 'Question',
  name: plain(writer.rich(name)),
  acceptedAnswer: {
    '@type': 'Answer',
    text: texts
      .filter(Boolean)
      .map((text) => plain(writer.rich(text)))
      .join(' '),
  },
});

const faq = (writer, name, mainEntity) => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  inLanguage: writer.locale,
  name,
  mainEntity,
});

/** A statement with the note that guides differ, as the page shows it. */
const fact = (writer, id, facts) =>
  writer.flow.disputed.has(id) ? `${facts[id]} (${writer.words.notes.disputed})` : facts[id];

const guides = (writer) => ({
  '@context': 'https://schema.org',
  '@graph': Object.values(writer.words.guides).map(({ title, lead, steps }) => ({
    '@type': 'HowTo',
    inLanguage: writer.locale,
    name: plain(writer.rich(title)),
    ...(lead && { description: plain(writer.rich(lead)) }),
    step: steps.map((text, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      text: plain(writer.rich(text)),
    })),
  })),
});

const contacts = (writer) => {
  const { contactPanels: panels, contactUi, supportFacts } = writer.words;
  return faq(
    writer,
    contactUi.heading,
    Object.entries(writer.flow.contactPanels).map(([id, facts]) =>
      answer(writer, panels[id].title, [
        panels[id].lead,
        ...facts.map((each) => fact(writer, each, supportFacts)),
      ]),
    ),
  );
};

const reasons = (writer) => {
  const { reasons: texts, reasonUi } = writer.words;
  return faq(
    writer,
    reasonUi.heading,
    Object.values(texts).map(({ title, why, fix }) => answer(writer, title, [why, reasonUi.causeNote, fix])),
  );
};

export const data = {
  'ali-recovery-wizard': guides,
  'ali-support-contacts': contacts,
  'ali-block-reasons': reasons,
};
