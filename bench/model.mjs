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

  const titleOf = (id) => (words.questions[id] ? words.questions[id].ask : words.outcomes[id].title);

  const outcome = ({ title, first, steps, expect, ways, why = [], next, nextNotes = [], ...rest }) => {
    const doing = (all) =>
      all.map(({ text, warning, guide }) => ({
        text: fill([text, warning].filter(Boolean).join(' ')),
        guide: guideOf(guide),
      }));
    const cards = rest.contacts.map((id) => {
      const { name, path, email } = contacts[id];
      return `${name}. ${path.join(' → ')} ${EMAILS[email] ?? ''}`;
    });
    return {
      title: fill(title),
      sections: [
        { heading: wizard.first, items: doing([first, ...steps]) },
        { heading: wizard.expect, items: list([expect]) },
        { heading: wizard.ifNot, items: list(ways.map(titleOf)) },
        { heading: wizard.why, items: list(why) },
        { heading: wizard.others, items: list(cards) },
        {
          heading: wizard.next,
          items: list([...nextNotes, ...next.map((id) => tips[id] ?? words.guides[id].title)]),
        },
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
    lead: wizard.lead,
    back: wizard.back,
    notice: `${words.notes.independent} ${words.notes.menusChange}`,
    start: 'q-start',
    questions: Object.fromEntries(Object.entries(graph).map(question)),
    outcomes: each(words.outcomes, outcome),
    guides: each(words.guides, guide),
    extras: Object.entries(words)
      .filter(([name]) => !told.has(name))
      .map(([, part]) => texts(part))
      .filter(([title]) => title)
      .map(([title, ...items]) => ({ title, items })),
  };
}
