/** What the choices are called. */
export const languages = { en: 'English', ru: 'Русский', uk: 'Українська', nb: 'Norsk' };

/** For radio buttons: the label of each value and its hint. */
export const of = (words, ids) =>
  ids.map((value) => ({ value, label: words[value], hint: words[`${value}-hint`] }));

/** For lists: each value with its label. */
export const pairs = (words, ids) => ids.map((id) => [id, words[id]]);
