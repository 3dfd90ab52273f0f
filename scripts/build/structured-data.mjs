// dist/fallback/<locale>/<tag>.json: the same content as JSON-LD for whoever wants to describe the page to machines:
// guides as HowTo, causes and contacts as questions and answers. Plain text only.
import { readContent, readPack } from './packs.mjs';

/** Text without marks: labels in quotes as they stand on the screen, addresses as they are. */
const plain = (text, { labels, addresses }) =>
  text.replace(/\{([a-z0-9-]+)\}/g, (_, id) => (labels[id] ? `“${labels[id][1]}”` : addresses[id]));

const question = (name, texts) => ({
  '@type': 'Question',
  name,
  acceptedAnswer: { '@type': 'Answer', text: texts.filter(Boolean).join(' ') },
});

const facts = (list, { disputed }) =>
  list.map((fact) => (fact.disputed ? `${fact.text} (${disputed})` : fact.text));

const entries = {
  'ali-recovery-wizard': (locale, { rest }) =>
    Object.values(rest.guides).map(({ title, lead, steps }) => ({
      '@type': 'HowTo',
      inLanguage: locale,
      name: title,
      ...(lead && { description: lead }),
      step: steps.map(({ text }, index) => ({ '@type': 'HowToStep', position: index + 1, text })),
    })),
  'ali-support-contacts': (_locale, { first }) =>
    Object.values(first.contactPanels).map(({ title, lead, facts: list }) =>
      question(title, [lead, ...facts(list, first.notes)]),
    ),
  'ali-block-reasons': (_locale, { first }) =>
    Object.values(first.reasons).map(({ title, why, first: action }) =>
      question(title, [action, why, first.reasonUi.causeNote]),
    ),
};

export async function structuredData(tag, locale) {
  const first = await readPack(locale, tag.slice('ali-'.length));
  const rest = await readPack(locale, 'rest');
  const { EMAILS, HELP_PAGE } = await readContent('facts');
  const marks = {
    labels: { ...first.labels, ...rest.labels },
    addresses: { ...EMAILS, 'help-page': HELP_PAGE },
  };
  const list = JSON.parse(
    JSON.stringify(entries[tag](locale, { first, rest }), (_key, value) =>
      typeof value === 'string' ? plain(value, marks) : value,
    ),
  );
  if (tag === 'ali-recovery-wizard') return { '@context': 'https://schema.org', '@graph': list };
  const { heading } = first.contactUi ?? first.reasonUi;
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: locale,
    name: heading,
    mainEntity: list,
  };
}
