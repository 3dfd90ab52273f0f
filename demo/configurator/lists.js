/** What the choices are called. */

/** A language by its own name. */
export function languageName(locale) {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale);
  return name[0].toLocaleUpperCase(locale) + name.slice(1);
}

/** For radio buttons: the label of each value and its hint. */
export const of = (words, ids) =>
  ids.map((value) => ({ value, label: words[value], hint: words[`${value}-hint`] }));

/** For lists: each value with its label. */
export const pairs = (words, ids) => ids.map((id) => [id, words[id]]);
