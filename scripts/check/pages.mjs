// How the answer pages read, over the packs and fallback pages of every language: how much stands before the first
// action, how much is open, and what is said twice. Part of `npm run check`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { readPack } from '../build/packs.mjs';
import { isMain, locales, root, sourceLocale } from '../project.mjs';

/** Budgets of an English page, in words; other languages are printed, but their words have other lengths. */
export const LIMITS = { before: { median: 12, worst: 25 }, open: { median: 180, worst: 260 }, repeats: 0.08 };

/** The most words that a sentence of a page may have on average, in every language. */
const SENTENCE = 16;

export const countWords = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

/** A label counts as it is drawn in the reader's language, an address as one word. */
const spoken = (text, labels) =>
  text.replace(/\{([a-z-]+)\}/g, (_, id) => (labels[id] ? labels[id][2] : 'address'));

/** What of a letter is on screen before anything is ticked. */
const shownLines = ({ lines }) =>
  lines.filter(
    ({ when, english }) =>
      !when || ((when === 'orders' || when === 'details') && english.includes(`{${when}}`)),
  );

/** What is open on an answer page, in the order in which it is read: [{ part, text }]. */
export function openTexts(id, { wizard, contactUi, contacts, questions, rest }) {
  const { outcomes, letters, letterUi, guides } = rest;
  const outcome = outcomes[id];
  const titleOf = (node) => questions[node]?.ask ?? outcomes[node].title;
  const texts = [];
  const add = (part, ...all) => all.filter(Boolean).forEach((text) => texts.push({ part, text }));
  add('title', outcome.title);
  add('label', wizard.first);
  for (const { text, warning, guide, to } of [outcome.first, ...outcome.steps]) {
    add('step', text);
    add('warning', warning);
    add('fold', guide && guides[guide.split(':')[0]].title);
    add('button', to && titleOf(to));
  }
  add('tap', wizard.tap);
  const contact = contacts[outcome.contacts[0]];
  if (contact) {
    add('label', outcome.contactLater && contactUi.later);
    add(
      'contact',
      contact.action,
      ...contact.path,
      contact.hours ? contactUi.always : contact.status,
      contact.warning,
    );
    if (outcome.letter) {
      const part = outcome.contactLater ? 'folded letter' : 'letter';
      for (const { english } of shownLines(letters[outcome.letter])) add(part, english);
      add('button', letterUi.copy);
      add('fold', letterUi.add);
    } else {
      const told = [outcome.first, ...outcome.steps].map(({ guide }) => guide);
      add('fold', ...contact.guides.filter((id) => !told.includes(id)).map((id) => guides[id].title));
    }
  }
  add('label', wizard.expect);
  add('expect', outcome.expect);
  add('label', wizard.ifNot);
  add('button', ...outcome.ways.map(titleOf), wizard.notMyCase);
  return texts;
}

const isSentence = (text) => countWords(text) > 3;
const sentencesOf = (text) => text.split(/(?<=[.!?…]["”»]?)\s+/u).filter(isSentence);

/** Sentences that stand more than once in a list of texts. */
export function repeated(texts) {
  const seen = new Set();
  return texts.flatMap(sentencesOf).filter((sentence) => seen.size === seen.add(sentence.toLowerCase()).size);
}

/** How many words a sentence has on average. */
function meanSentence(texts) {
  const sentences = texts.flatMap(sentencesOf);
  return countWords(sentences.join(' ')) / (sentences.length || 1);
}

/** The share of words of a page that stand in sentences said before. */
export function repeatShare(html) {
  const $ = load(html);
  const leaves = 'p, li, dt, dd, summary, [role=heading], td';
  const blocks = $(leaves)
    .toArray()
    // Links repeat the titles of what they lead to.
    .filter((node) => !$(node).find('p, li, dt, dd, summary, ol, ul').length && !$(node).children('a').length)
    .map((node) => $(node).text().replace(/\s+/g, ' ').trim());
  const words = (list) => list.reduce((sum, text) => sum + countWords(text), 0);
  return words(repeated(blocks)) / (words(blocks) || 1);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** All figures of a language, and what is wrong with them. */
export function figures(locale, packs, fallback) {
  const { labels, outcomes } = packs.rest;
  const pages = Object.keys(outcomes).map((id) => {
    const texts = openTexts(id, packs).map(({ part, text }) => ({
      part,
      text: spoken(text, { ...labels, ...packs.labels }),
    }));
    const first = texts.findIndex(({ part }) => part === 'step');
    // What is folded does not count, nor does its title.
    const count = (list) =>
      list.reduce((sum, { part, text }) => sum + (part.startsWith('fold') ? 0 : countWords(text)), 0);
    return {
      id,
      before: count(texts.slice(0, first)),
      open: count(texts),
      twice: repeated(texts.map(({ text }) => text)),
      sentence: meanSentence(texts.map(({ text }) => text)),
      stepCount: outcomes[id].steps.length,
    };
  });
  const worst = (name) => pages.reduce((most, page) => (page[name] > most[name] ? page : most));
  const result = {
    before: { median: median(pages.map(({ before }) => before)), worst: worst('before') },
    open: { median: median(pages.map(({ open }) => open)), worst: worst('open') },
    repeats: repeatShare(fallback),
    sentence: worst('sentence'),
  };
  const problems = [
    ...pages.flatMap(({ id, twice }) => twice.map((sentence) => `${locale} ${id} says twice: “${sentence}”`)),
    ...pages
      .filter(({ stepCount }) => stepCount > 5)
      .map(({ id }) => `${locale} ${id}: more than five steps after the first`),
    ...pages
      .filter(({ sentence }) => sentence > SENTENCE)
      .map(
        ({ id, sentence }) => `${locale} ${id}: ${sentence.toFixed(1)} words a sentence, at most ${SENTENCE}`,
      ),
  ];
  if (result.repeats > LIMITS.repeats)
    problems.push(`${locale}: ${(result.repeats * 100).toFixed(1)} % of the fallback page is said twice`);
  if (locale === sourceLocale) {
    for (const name of ['before', 'open']) {
      if (result[name].median > LIMITS[name].median)
        problems.push(`${name}: median of ${result[name].median} words, at most ${LIMITS[name].median}`);
      for (const page of pages.filter((each) => each[name] > LIMITS[name].worst))
        problems.push(`${page.id}: ${page[name]} words ${name}, at most ${LIMITS[name].worst}`);
    }
  }
  return { result, problems };
}

/** Everything that the pages of a language are drawn from. */
export async function packsOf(locale) {
  const [first, contacts, rest] = await Promise.all(
    ['recovery-wizard', 'support-contacts', 'rest'].map((pack) => readPack(locale, pack)),
  );
  return { ...first, ...contacts, labels: { ...first.labels, ...contacts.labels }, rest };
}

if (isMain(import.meta.url)) {
  for (const locale of locales) {
    const fallback = readFileSync(join(root, 'dist/fallback', locale, 'ali-recovery-wizard.html'), 'utf8');
    const { result, problems } = figures(locale, await packsOf(locale), fallback);
    const { before, open, repeats, sentence } = result;
    console.log(
      `${locale}: words before the first action: median ${before.median}, worst ${before.worst.before} (${before.worst.id}); ` +
        `open words: median ${open.median}, worst ${open.worst.open} (${open.worst.id}); ` +
        `said twice in the fallback page: ${(repeats * 100).toFixed(1)} %; ` +
        `words a sentence: at most ${sentence.sentence.toFixed(1)} (${sentence.id})`,
    );
    for (const problem of problems) console.error(`  ${problem}`);
    if (problems.length) process.exitCode = 1;
  }
}
