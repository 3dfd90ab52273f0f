// The same words for everybody: the Russian wizard as plain data that any contender can draw.
import { readContent, readPack } from '../scripts/build/packs.mjs';

const packNames = ['recovery-wizard', 'support-contacts', 'block-reasons', 'rest'];

/** Labels and addresses in place of their marks. */
const filler = (labels, emails, helpPage) => (text) =>
  text.replace(/\{([a-z0-9-]+)\}/g, (mark, id) => {
    if (!labels[id]) return emails[id] ?? (id === 'help-page' ? helpPage : mark);
    const [, label, gloss] = labels[id];
    return gloss === label ? `«${label}»` : `«${label}» (${gloss})`;
  });

/** What ids look like: they are no words. */
const isId = (text) => /^[a-z0-9:-]+$/.test(text);

/** `{ title, lead, back, notice, start, questions, outcomes, guides, extras }`, all texts filled. */
export async function model(locale = 'ru') {
  const { graph } = await readContent('graph');
  const { EMAILS, HELP_PAGE } = await readContent('facts');
  const words = {};
  for (const pack of packNames)
    for (const [name, part] of Object.entries(await readPack(locale, pack)))
      words[name] = { ...words[name], ...part };
  const fill = filler(words.labels, EMAILS, HELP_PAGE);
  const { wizard, tips, contacts } = words;
  const list = (texts = []) => texts.filter(Boolean).map((text) => ({ text: fill(text) }));
  const guideOf = (ref) => ref?.split(':')[0];

  const outcome = ({ title, lead, ...rest }) => {
    const steps =
      typeof rest.now === 'string'
        ? [{ text: words.guides[guideOf(rest.now)].title, guide: rest.now }]
        : rest.now;
    const cards = rest.contacts.map((id) => {
      const { name, how, email } = contacts[id];
      return `${name}. ${how} ${EMAILS[email] ?? ''}`;
    });
    const advice = rest.next.map((id) => tips[id]);
    return {
      title: fill(title),
      lead: lead && fill(lead),
      sections: [
        {
          heading: wizard.now,
          items: steps.map(({ text, guide }) => ({ text: fill(text), guide: guideOf(guide) })),
        },
        { heading: wizard.expect, items: list(rest.expect) },
        { heading: wizard.ifNot, items: list([rest.ifNot]) },
        { heading: wizard.contact, items: list([rest.contact, ...cards]) },
        { heading: wizard.prepare, items: list(rest.prepare) },
        {
          heading: wizard.safetyHeading,
          items: list([...(rest.safetyNotes ?? []), ...rest.safety.map((id) => tips[id])]),
        },
        { heading: wizard.next, items: list([...(rest.nextNotes ?? []), ...advice]) },
      ].filter(({ items }) => items.length),
    };
  };
  const guide = ({ title, lead, steps, result }) => ({
    title: fill(title),
    steps: [lead, ...steps.map(({ text }) => text), result].filter(Boolean).map(fill),
  });
  const question = ([id, answers]) => {
    const { ask, help, options } = words.questions[id];
    return [
      id,
      {
        ask: fill(ask),
        help: help && fill(help),
        options: Object.entries(answers).map(([option, to]) => ({ text: fill(options[option]), to })),
      },
    ];
  };
  const each = (topics, make) =>
    Object.fromEntries(Object.entries(topics).map(([id, topic]) => [id, make(topic)]));
  // What our files say beside the wizard: contacts, reasons, letters, panels. Everybody carries the same words.
  const told = new Set(['wizard', 'questions', 'outcomes', 'guides', 'tips', 'notes', 'labels']);
  const texts = (value) =>
    typeof value === 'string'
      ? isId(value)
        ? []
        : [fill(value)]
      : Object.values(value ?? {}).flatMap(texts);
  return {
    title: wizard.heading,
    lead: `${wizard.lead} ${wizard.privacy}`,
    back: wizard.back,
    notice: Object.values(words.notes).slice(0, 3).join(' '),
    start: 'q-start',
    questions: Object.fromEntries(Object.entries(graph).map(question)),
    outcomes: each(words.outcomes, outcome),
    guides: each(words.guides, guide),
    extras: Object.entries(words)
      .filter(([name]) => !told.has(name))
      .map(([, part]) => texts(part))
      .map(([title, ...items]) => ({ title, items })),
  };
}
