/** The letter to support: filled in, warned about, made ready for the mail program. */
import { isEmail, type EmailId } from '../content/facts.js';
import type { ContactId } from '../content/ids.js';
import type { LetterChoice } from '../content/letter-choices.js';
import type { Letter, LetterCondition } from '../content/types.js';
import type { Answer } from './replay.js';

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

const isField = (name: string | undefined): name is 'orders' | 'details' =>
  name === 'orders' || name === 'details';

/** A piece of a line; with a field, it is what the reader typed there, and empty until then. */
export interface LetterPart {
  readonly text: string;
  readonly field?: keyof LetterValues;
}

/** The lines that stand in the letter, or what they mean, with a gap for each field that is still empty. */
export function letterLines(
  { lines }: Pick<LetterTemplate, 'lines'>,
  language: 'english' | 'meaning',
  values: LetterValues,
  ticked: ReadonlySet<LetterCondition>,
): LetterPart[][] {
  const filled: LetterValues = {
    login: oneLine(values.login),
    orders: orderList(values.orders),
    details: clean(values.details).trim(),
  };
  const stands = ({ when, ...line }: LetterTemplate['lines'][number]): boolean =>
    !when || (isField(when) ? !!filled[when] || line[language].includes(`{${when}}`) : ticked.has(when));
  return lines.filter(stands).map((line) => {
    const pieces = line[language].split(/\{(login|orders|details)\}/);
    return pieces.map((text, index): LetterPart => {
      // Every second piece is the name of a field; a full stop behind it is not doubled.
      if (index % 2) {
        const field = text as keyof LetterValues;
        return { field, text: filled[field] };
      }
      // Old libraries have a `map` of their own, which does not hand over the list.
      const before = filled[pieces[index - 1] as keyof LetterValues];
      return { text: before && /[.!?…]$/.test(before) ? text.replace(/^\./, '') : text };
    });
  });
}

/** The letter, or what it means, without the lines that have gaps. Lines end with \n. */
export function buildLetter(
  { subject, lines }: LetterTemplate,
  language: 'english' | 'meaning',
  values: LetterValues,
  ticked: ReadonlySet<LetterCondition>,
): { subject: string; body: string } {
  const whole = letterLines({ lines }, language, values, ticked).filter((parts) =>
    parts.every(({ field, text }) => !field || text),
  );
  return {
    subject: subject[language],
    body: whole.map((parts) => parts.map(({ text }) => text).join('')).join('\n'),
  };
}

/** What the reader can tick: the conditions that no field answers. */
export const choicesOf = ({ lines }: Pick<LetterTemplate, 'lines'>): readonly LetterChoice[] => [
  ...new Set(lines.flatMap(({ when }) => (!when || isField(when) ? [] : when))),
];

/** The choices that these answers have made true. */
export const saidBy = (
  { lines }: Pick<LetterTemplate, 'lines'>,
  answers: readonly Answer[],
): readonly LetterChoice[] =>
  lines.flatMap(({ when, by = [] }) =>
    when &&
    !isField(when) &&
    answers.some(({ question, option }) => by.some((id) => id === `${question}.${option}`))
      ? when
      : [],
  );

/** A link that opens the letter in the mail program (RFC 6068), or undefined when it would be too long. */
export function mailto(address: string, subject: string, body: string): string | undefined {
  const text = encodeURIComponent(clean(body).replace(/\n/g, '\r\n'));
  const href = `mailto:${address}?subject=${encodeURIComponent(oneLine(subject))}&body=${text}`;
  return href.length > MAILTO_LIMIT ? undefined : href;
}

/** For a file that every editor opens: the subject, an empty line, the letter. */
export const asFileText = (subject: string, body: string): string =>
  `Subject: ${oneLine(subject)}\n\n${clean(body)}\n`.replace(/\n/g, '\r\n');

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

/** In every language we have; `\b` knows only Latin letters, so the Cyrillic ones stand by their stems. */
const PASSWORD =
  /passwor[dt]|passcode|passord|contrase[ñn]a|\bclave\b|\bsenha|c[óo]digo\S{0,10} (?:por|del?|do|via) sms|\b(?:pin|cv[vc]2?)\b|\bpin-?[ck]ode|парол|п[иі]н-?код|код\S{0,10} (?:і?з|зі|из|с) (?:sms|смс)|(?:sms|смс)[- ]?[kкc]od|(?:sms|смс)[- ]?код/i;

export const warningsFor = (text: string): readonly LetterWarning[] => {
  const found: readonly [LetterWarning, boolean][] = [
    ['card', hasCard(text)],
    ['password', PASSWORD.test(text)],
    ['language', /\p{Script=Cyrillic}/u.test(text)],
  ];
  return found.flatMap(([warning, is]) => (is ? warning : []));
};

/** The address of the first contact that is one. */
export const addressFor = (to: readonly ContactId[]): EmailId | undefined =>
  to.map((id) => id.slice(8)).find(isEmail);
