/** A search that forgives: upper case, accents, spelling variants, other endings and one slip of the finger. */

/** Small words and letters that are written in more than one way are made the same. */
const variants: readonly (readonly [from: RegExp, to: string])[] = [
  [/ё/g, 'е'],
  [/ґ/g, 'г'],
  [/æ/g, 'ae'],
  [/ø/g, 'o'],
  [/['’ʼ`´]/g, ''],
  // One letter and a hyphen belong to the word: e-mail, email.
  [/(?<!\p{L})(\p{L})[-‐-―](?=\p{L})/gu, '$1'],
];

/** The words of a text in their plainest spelling. */
export function wordsOf(text: string, locale: string): string[] {
  let plain = text.toLocaleLowerCase(locale);
  for (const [from, to] of variants) plain = plain.replace(from, to);
  // й stays one letter: without its mark it would be another one.
  plain = plain
    .normalize('NFD')
    .replace(/(?<!и)\p{M}/gu, '')
    .normalize('NFC');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two words differ in at most one letter put in, left out, changed, or swapped with its neighbour. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (text: string, from: number): string => text.slice(at + from);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 0) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2))
  );
}

/** How well a word of the search fits a word of a text: 0 not at all, 3 best. */
function fits(wanted: string, word: string): number {
  if (word === wanted) return 3;
  if (wanted.length > 2 && word.startsWith(wanted)) return 2;
  // Other endings: all but the last letters of a longer word are the same.
  const stem = wanted.slice(0, Math.max(4, wanted.length - 2));
  if (wanted.length > 4 && word.startsWith(stem) && word.length - stem.length < 5) return 1;
  return wanted.length > 4 && oneSlip(wanted, word.slice(0, Math.max(wanted.length, word.length))) ? 1 : 0;
}

/** Something to find: what counts most comes first. */
export interface Entry<Id> {
  readonly id: Id;
  readonly texts: readonly string[];
}

/** The ids of the entries that have the most words of the search, best first; none without a word. */
export function search<Id>(entries: readonly Entry<Id>[], query: string, locale: string): readonly Id[] {
  const wanted = [...new Set(wordsOf(query, locale))];
  if (!wanted.length) return [];
  const scored = entries.map(({ id, texts }) => {
    const parts = texts.map((text) => wordsOf(text, locale));
    // A hit in an earlier text counts more.
    const best = wanted.map((each) =>
      Math.max(
        ...parts.map((words, place) => {
          const fit = Math.max(0, ...words.map((word) => fits(each, word)));
          return fit && fit * 10 - place;
        }),
      ),
    );
    return {
      id,
      words: best.filter(Boolean).length,
      score: best.reduce((sum, each) => sum + each, 0),
    };
  });
  const most = Math.max(0, ...scored.map(({ words }) => words));
  return scored
    .filter(({ words }) => most && words === most)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
