// What a printer does to words: spaces that must not break, for every text that goes into a pack. Writers and translators
// type plain spaces.
const NBSP = '\u00a0';

/** The names of the months of a language as they stand beside a day and alone. */
const months = (locale) =>
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1))).flatMap((date) =>
    [{ month: 'long' }, { month: 'long', day: 'numeric' }].map(
      (form) =>
        new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' })
          .formatToParts(date)
          .find(({ type }) => type === 'month').value,
    ),
  );

const rulesOf = (locale) => [
  // A number and its unit, or the day and the month; a time of day stands alone, a year only before the word for it.
  [/(?<!:\d|(?<!\d)(?:19|20)\d)(\d) (?=[\p{L}%€])/gu, `$1${NBSP}`],
  [/(\d{4}) (?=(?:год|г\.|рок|р\.))/g, `$1${NBSP}`],
  // An ordinal number and its word, as in “11. dag” and “1. juli”: a sentence would begin with a capital.
  [/(\d\.) (?=\p{Ll})/gu, `$1${NBSP}`],
  // A sign or a currency and its number.
  [/(?<![\p{L}\p{N}])(EUR|USD|NOK|§|№|kl\.|nr\.) (?=\d)/gu, `$1${NBSP}`],
  // A month and its year.
  [new RegExp(`(?<!\\p{L})(${months(locale).join('|')}) (?=\\d{4}(?!\\d))`, 'giu'), `$1${NBSP}`],
  // A dash never begins a line.
  [/ ([—–]) /g, `${NBSP}$1 `],
];
const rules = new Map();

/** A text with its spaces as the language prints them. */
export function typeset(text, locale) {
  const language = locale === 'pseudo' ? 'en' : locale;
  if (!rules.has(language)) rules.set(language, rulesOf(language));
  return rules.get(language).reduce((done, [from, to]) => done.replace(from, to), text);
}
