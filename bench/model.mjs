// The same words for everybody: the Russian wizard as plain data that any contender can draw.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { cache, root } from './paths.mjs';

/** Routes and facts, which stand in TypeScript. */
async function routes() {
  const source = ['graph', 'outcomes', 'guides']
    .map((name) => `export { ${name} } from '${root}src/flow/${name}.ts';`)
    .concat(`export { contacts } from '${root}src/flow/contacts.ts';`)
    .concat(`export { EMAILS, HELP_PAGE } from '${root}src/content/facts.ts';`)
    .join('\n');
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'routes.mjs');
  writeFileSync(file, outputFiles[0].text);
  return import(pathToFileURL(file));
}

/** Labels and addresses in place of their marks. */
const filler = (labels, emails, helpPage) => (text) =>
  text.replace(/\{([a-z0-9-]+)\}/g, (mark, id) => {
    if (labels[id])
      return labels[id][2] === labels[id][1] ? `«${labels[id][1]}»` : `«${labels[id][1]}» (${labels[id][2]})`;
    return emails[id] ?? (id === 'help-page' ? helpPage : mark);
  });

/**
 * `{ title, lead, notice, start, questions, outcomes, guides }`, all texts filled.
 * `words(locale)` gives the packs of a locale as `{ name: pack }`.
 */
export async function model(words, locale = 'ru') {
  const { graph, outcomes, guides, contacts, EMAILS, HELP_PAGE } = await routes();
  const packs = await words(locale);
  const all = Object.assign({}, ...Object.values(packs));
  const labels = Object.assign({}, ...Object.values(packs).map((pack) => pack.labels));
  const fill = filler(labels, EMAILS, HELP_PAGE);
  const list = (items = []) => items.filter(Boolean).map((text) => ({ text: fill(text) }));
  const guideOf = (ref) => (ref && guides[ref.split(':')[0]] ? ref.split(':')[0] : undefined);
  const { wizard } = all;

  const outcome = (id) => {
    const text = all.outcomes[id];
    const route = outcomes[id];
    return {
      title: fill(text.title),
      lead: text.lead && fill(text.lead),
      sections: [
        {
          heading: wizard.now,
          items: route.now.map((ref, n) => ({ text: fill(text.now[n] ?? ''), guide: guideOf(ref) })),
        },
        { heading: wizard.expect, items: list(text.expect) },
        { heading: wizard.ifNot, items: list([text.ifNot]) },
        {
          heading: wizard.contact,
          items: [
            ...list([text.contact]),
            ...route.contact.map((contact) => ({
              text: `${all.contacts[contact].name}. ${fill(all.contacts[contact].how)} ${EMAILS[contacts[contact].email] ?? ''}`,
            })),
          ],
        },
        { heading: wizard.prepare, items: list(text.prepare) },
        {
          heading: wizard.safetyHeading,
          items: list([...(text.safety ?? []), ...route.safety.map((tip) => all.tips[tip])]),
        },
        {
          heading: wizard.next,
          items: list([...(text.next ?? []), ...route.next.map((tip) => all.tips[tip])]),
        },
      ].filter(({ items }) => items.length),
    };
  };
  // What our files say beside the wizard: contacts, reasons, letters, panels. Said by everybody, so that all carry the same words.
  const told = new Set(['wizard', 'questions', 'outcomes', 'guides', 'tips', 'notes', 'labels']);
  const texts = (value) =>
    typeof value === 'string' ? [fill(value)] : Object.values(value ?? {}).flatMap((each) => texts(each));
  const extras = Object.entries(all)
    .filter(([name]) => !told.has(name))
    .map(([, words]) => texts(words))
    .map(([title, ...items]) => ({ title, items }));
  const byId = (ids, make) => Object.fromEntries(ids.map((id) => [id, make(id)]));
  return {
    title: wizard.heading,
    lead: `${wizard.lead} ${wizard.privacy}`,
    back: wizard.back,
    notice: Object.values(all.notes).slice(0, 3).join(' '),
    start: 'q-start',
    questions: byId(Object.keys(graph), (id) => ({
      ask: fill(all.questions[id].ask),
      help: all.questions[id].help && fill(all.questions[id].help),
      options: Object.entries(graph[id]).map(([option, to]) => ({
        text: fill(all.questions[id].options[option]),
        to,
      })),
    })),
    outcomes: byId(Object.keys(outcomes), outcome),
    extras,
    guides: byId(Object.keys(guides), (id) => {
      const text = all.guides[id];
      return {
        title: fill(text.title),
        steps: [...(text.lead ? [text.lead] : []), ...text.steps, ...(text.result ? [text.result] : [])].map(
          fill,
        ),
      };
    }),
  };
}

/** The model with every text made longer, for the growth figures: the other languages' texts are appended. */
export function longer(base, others) {
  const join = (value, rest) => {
    if (typeof value === 'string')
      return [value, ...rest.map((each) => (typeof each === 'string' ? each : ''))].join(' ');
    if (Array.isArray(value))
      return value.map((each, n) =>
        join(
          each,
          rest.map((other) => other?.[n]),
        ),
      );
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) =>
        /^(to|guide|start)$/.test(key)
          ? [key, each]
          : [
              key,
              join(
                each,
                rest.map((other) => other?.[key]),
              ),
            ],
      ),
    );
  };
  return join(base, others);
}
