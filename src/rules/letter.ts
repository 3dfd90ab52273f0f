/** The letter to support: filled in, warned about, made ready for the mail program. */
import { isEmail, type EmailId } from '../content/facts.js';
import type { ContactId } from '../content/ids.js';
import type { Letter, LetterCondition } from '../content/types.js';

/** A letter before anything is filled in. */
export type LetterTemplate = Pick<Letter, 'subject' | 'lines'>;
export type LetterValues = Record<'login' | 'orders' | 'details', string>;
export type LetterWarning = 'card' | 'password' | 'language';

/** Longer links are cut or refused by some mail programs; then the letter is copied instead. */
export const MAILTO_LIMIT = 1900;

/** One kind of line break, no control characters, no half of a character pair (no URL can hold one). */
const clean = (text: string): string =>
  text
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found[1] ? found : '\ufffd'))
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    // Without the flag `u`: WebKit's compiled expressions misread characters from U+F800 on with it.
    .replace(/[^\n -~\xa0-\uffff]/g, '');

const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

/** `1, 2, 3`, however the numbers were typed; words around a number stay together. */
const orderList = (text: string): string =>
  clean(text)
    .split(/[\n,;、，；]/)
    .map((part) => oneLine(part).replace(/(\d) (?=\S*\d)/g, '$1, '))
    .filter(Boolean)
    .join(', ');

/** The letter, or what it means, without the lines that have nothing to say. Lines end with \n. */
export function buildLetter(
  { subject, lines }: LetterTemplate,
  language: 'english' | 'meaning',
  values: LetterValues,
  ticked: ReadonlySet<LetterCondition>,
): { subject: string; body: string } {
  const filled: LetterValues = {
    login: oneLine(values.login),
    orders: orderList(values.orders),
    details: clean(values.details).trim(),
  };
  const body: string[] = [];
  for (const line of lines) {
    const { when } = line;
    let isWritten = !when || (when === 'orders' || when === 'details' ? !!filled[when] : ticked.has(when));
    const text = line[language].replace(
      /\{(login|orders|details)\}(\.?)/g,
      (_, field: keyof LetterValues, stop) => {
        const value = filled[field];
        if (!value) isWritten = false;
        return /[.!?…]$/.test(value) ? value : value + stop;
      },
    );
    if (isWritten) body.push(text);
  }
  return { subject: subject[language], body: body.join('\n') };
}

/** What the reader can tick: the conditions that no field answers. */
export const conditionsOf = ({ lines }: LetterTemplate): readonly LetterCondition[] => [
  ...new Set(lines.flatMap(({ when }) => (!when || when === 'orders' || when === 'details' ? [] : when))),
];

/** A link that opens the letter in the mail program (RFC 6068), or undefined when it would be too long. */
export function mailto(address: string, subject: string, body: string): string | undefined {
  const text = encodeURIComponent(clean(body).replace(/\n/g, '\r\n'));
  const href = `mailto:${address}?subject=${encodeURIComponent(oneLine(subject))}&body=${text}`;
  return href.length > MAILTO_LIMIT ? undefined : href;
}

/** For a file that every editor opens: the subject, an empty line, the letter. */
export const asFileText = (subject: string, body: string): string =>
  `Subject: ${oneLine(subject)}\n\n${clean(body)}\n`.replace(/\n/g, '\r\n');

/** Characters as a person counts them; long texts in code points, because the segmenter is slow with them. */
export const countCharacters = (text: string): number =>
  [...(Intl.Segmenter && text.length < 2000 ? new Intl.Segmenter().segment(text) : text)].length;

/** The check digit of cards. One other long number in ten passes too, so this is a hint and no more. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 1; place <= digits.length; place++) {
    const value = Number(digits[digits.length - place]) * (place % 2 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** 13–19 digits in a row, or groups of digits side by side that make as many together. */
const hasCard = (text: string): boolean =>
  (text.match(/\d+(?:[\p{Zs}\p{Pd}]\d+)*/gu) ?? []).some((run) => {
    const groups = run.split(/\D/u);
    return groups.some((_, from) => {
      let digits = '';
      for (let at = from; at < groups.length && digits.length < 19; at++) {
        digits += groups[at];
        if (digits.length > 12 && digits.length < 20 && passesLuhn(digits)) return true;
      }
      return false;
    });
  });

/** In the four languages; `\b` knows only Latin letters, so the Cyrillic ones stand by their stems. */
const PASSWORD =
  /passwor[dt]|passcode|passord|\b(?:pin|cv[vc]2?)\b|\bpin-?[ck]ode|парол|п[иі]н-?код|код\S{0,10} (?:і?з|зі|из|с) (?:sms|смс)|(?:sms|смс)[- ]?[kкc]od|(?:sms|смс)[- ]?код/i;

export const warningsFor = (text: string): readonly LetterWarning[] => {
  const found: readonly [LetterWarning, boolean][] = [
    ['card', hasCard(text)],
    ['password', PASSWORD.test(text)],
    ['language', /\p{Script=Cyrillic}/u.test(text)],
  ];
  return found.flatMap(([warning, is]) => (is ? warning : []));
};

/** The address to write to: one of the case that suits the letter, else of the case, else of the letter. */
export function addressFor(
  letterTo: readonly ContactId[],
  contacts: readonly ContactId[],
): EmailId | undefined {
  const emails = (ids: readonly ContactId[]): EmailId[] => ids.map((id) => id.slice(8)).filter(isEmail);
  const suited = emails(letterTo);
  const known = emails(contacts);
  return known.find((id) => suited.includes(id)) ?? known[0] ?? suited[0];
}
