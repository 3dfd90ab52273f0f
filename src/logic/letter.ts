/**
 * The letter to support: filled in, warned about, made ready for the mail program. What a reader types is text
 * and stays text: it is put in once and never looked at again for placeholders.
 */
import { EMAILS, type EmailId } from '../content/facts.js';
import type { ContactId } from '../flow/ids.js';
import type { LetterCondition, LetterRoute } from '../flow/letter-routes.js';

/** A letter before anything is filled in: its route, the subject and the lines. */
export interface LetterTemplate extends Pick<LetterRoute, 'when'> {
  readonly english: readonly string[];
}
export interface LetterValues {
  login: string;
  orders: string;
  details: string;
}
export interface Letter {
  subject: string;
  body: string;
}
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

/** The letter without the lines that have nothing to say. Lines end with \n. */
export function buildLetter(
  { when: conditions, english: [subject = '', ...lines] }: LetterTemplate,
  values: LetterValues,
  ticked: ReadonlySet<LetterCondition>,
): Letter {
  const filled: LetterValues = {
    login: oneLine(values.login),
    orders: orderList(values.orders),
    details: clean(values.details).trim(),
  };
  const body: string[] = [];
  lines.forEach((text, index) => {
    const when = conditions[index];
    let stands = !when || (when === 'orders' || when === 'details' ? !!filled[when] : ticked.has(when));
    const line = text.replace(/\{(login|orders|details)\}(\.?)/g, (_, field: keyof LetterValues, stop) => {
      const value = filled[field];
      if (!value) stands = false;
      return /[.!?…]$/.test(value) ? value : value + stop;
    });
    if (stands) body.push(line);
  });
  return { subject, body: body.join('\n') };
}

/** What the reader can tick: the conditions that no field answers. */
export const conditionsOf = ({ when }: Pick<LetterRoute, 'when'>): readonly LetterCondition[] => [
  ...new Set(when.flatMap((each) => (!each || each === 'orders' || each === 'details' ? [] : each))),
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

/**
 * As a person counts: an emoji of several parts, or a letter with its accent, is one. Code points are near enough
 * where there is no segmenter, and for long texts, each piece of which holds a copy of the whole in some browsers.
 */
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

/** 13–19 digits in a row, or neighbouring groups of digits that make as many together. */
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

/** The address for this case: an e-mail contact of the case that suits the letter, else of the case, else of the letter. */
export function addressFor(
  letterTo: readonly ContactId[],
  contacts: readonly ContactId[],
): EmailId | undefined {
  const emails = (ids: readonly ContactId[]): ContactId[] =>
    ids.filter((id) => Object.hasOwn(EMAILS, id.slice(8)));
  const mine = emails(contacts);
  const best = mine.find((id) => letterTo.includes(id)) ?? mine[0] ?? emails(letterTo)[0];
  return best?.slice(8) as EmailId | undefined;
}
