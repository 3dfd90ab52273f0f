// How easy the English text is to read: sentence length and Flesch reading ease, pack by pack.

/** Words shown for what stands in marks: a label counts as its gloss, an address as one word. */
const spoken = (text, labels) =>
  text
    .replace(/\{(label-[a-z-]+)\}/g, (_, id) => labels[id] ?? 'label')
    .replace(/\{[a-z-]+\}/g, 'address')
    .replace(/https?:\S+/g, 'address');

const wordsOf = (text) => text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}’-]|[:.,](?=\p{N}))*/gu) ?? [];

/** From this length on, a text without a full stop is read as a sentence; below it is a label or a button. */
const FRAGMENT = 8;

/** The sentences of a text. A short text without a full stop is no sentence. */
export function sentences(text, labels = {}) {
  return spoken(text, labels)
    .split(/(?<=[.!?…]”?)\s+(?=[“‘\p{Lu}\p{N}])/u)
    .filter((part) => /[.!?…:][”’]?$/u.test(part) || wordsOf(part).length >= FRAGMENT)
    .map(wordsOf)
    .filter((words) => words.length);
}

/** Syllables of an English word: its groups of vowels, without a silent ending, and pairs that are heard apart. */
export function syllables(word) {
  const heard = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/([^aeiouy])ed$/, (end, before) => (/[td]/.test(before) ? end : before))
    .replace(/([^aeiouylsxzcg])es$/, '$1s')
    .replace(/([^aeiouyl])e$/, '$1')
    .replace(/^y/, '')
    .replace(/([aeiou])y(?=[aeiou])/g, '$1 y');
  const groups = heard.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = heard.match(/(?<![tcsxg])i[aou]|eo(?!p)|crea|idea/g)?.length ?? 0;
  return Math.max(1, groups + apart);
}

/** Figures of many texts: sentences, mean words in one, shares of long ones, Flesch reading ease. */
export function readingEase(texts, labels = {}) {
  const all = texts.flatMap((text) => sentences(text, labels));
  const words = all.flat();
  const share = (limit) => all.filter((sentence) => sentence.length > limit).length / (all.length || 1);
  const mean = words.length / (all.length || 1);
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / (words.length || 1);
  return {
    sentences: all.length,
    mean,
    over20: share(20),
    over25: share(25),
    flesch: 206.835 - 1.015 * mean - 84.6 * perWord,
  };
}

/** The most a pack may have: a little above today's figures, so that the text cannot slide back. */
export const LIMITS = { mean: 11, over20: 0.02, over25: 0.005, flesch: 75 };

export function checkEase(name, { mean, over20, over25, flesch }, limits = LIMITS) {
  const percent = (share) => `${(share * 100).toFixed(1)} %`;
  return [
    ...(mean > limits.mean ? [`${name}: ${mean.toFixed(1)} words a sentence, at most ${limits.mean}`] : []),
    ...(over20 > limits.over20
      ? [`${name}: ${percent(over20)} of the sentences over 20 words, at most ${percent(limits.over20)}`]
      : []),
    ...(over25 > limits.over25
      ? [`${name}: ${percent(over25)} of the sentences over 25 words, at most ${percent(limits.over25)}`]
      : []),
    ...(flesch < limits.flesch
      ? [`${name}: Flesch reading ease ${flesch.toFixed(0)}, at least ${limits.flesch}`]
      : []),
  ];
}
