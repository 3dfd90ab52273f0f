import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import rest from '../../packs/en/rest.js';
import type { LetterCondition } from '../content/types.js';
import { buildLetter, mailto, warningsFor } from './letter.js';

// The same input every time, so that a failure is nobody's bad luck.
fc.configureGlobal({ seed: 4 });

const letters = Object.values(rest.letters);
const appeal = rest.letters['tpl-appeal'];
const none: ReadonlySet<LetterCondition> = new Set();
/** A letter of one line. */
const details = (typed: string): string =>
  buildLetter(
    { ...appeal, lines: [{ english: 'It is {details}.', meaning: '', when: 'details' }] },
    'english',
    { login: '', orders: '', details: typed },
    none,
  ).body;
const decoded = (href: string): string[] =>
  href
    .match(/subject=(.*)&body=(.*)$/)!
    .slice(1)
    .map(decodeURIComponent);

describe('whatever is typed', () => {
  const awkward = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 100 }),
    fc
      .array(
        fc.constantFrom(
          ...['{orders}', '{login}', '{details}', '$&', '$1', '%', '%0A', '&body=', '<b>', '\r', '\n', '\0'],
          ...['\u202e', '\u200f', '👨‍👩‍👧', '\ud83d', '\udc00', 'é', 'ї', ...'.! \t,;7+'],
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );
  /** What the letter may change, said in another way than in the code. */
  const expected = (text: string): string =>
    [...text.split('\r\n').join('\n').split('\r').join('\n').split('\t').join(' ')]
      .map((char) => (/[\ud800-\udfff]/.test(char) && char.length === 1 ? '\ufffd' : char))
      .filter((char) => char === '\n' || !(char < ' ' || (char >= '\x7f' && char <= '\x9f')))
      .join('')
      .trim();

  it('stands in the letter as it is', () =>
    fc.assert(
      fc.property(awkward, (text) => {
        const value = expected(text);
        const stop = ['.', '!', '?', '…'].some((end) => value.endsWith(end)) ? '' : '.';
        expect(details(text)).to.equal(value && `It is ${value}${stop}`);
      }),
      { numRuns: 1000 },
    ));

  it('changes no other line', () =>
    fc.assert(
      fc.property(fc.constantFrom(...letters), awkward, awkward, awkward, (letter, login, order, detail) => {
        const { body } = buildLetter(letter, 'english', { login, orders: order, details: detail }, none);
        let rest = body;
        for (const { english: text, when } of letter.lines) {
          if (when || text.includes('{')) continue;
          expect(rest).to.contain(text);
          rest = rest.slice(rest.indexOf(text) + text.length);
        }
        return body.startsWith('Hello,\n') && body.endsWith('\nThank you.');
      }),
    ));

  it('comes out of the mail link as it stands in the letter', () =>
    fc.assert(
      fc.property(awkward, awkward, awkward, (login, order, detail) => {
        const { subject, body } = buildLetter(
          appeal,
          'english',
          { login, orders: order, details: detail },
          none,
        );
        const href = mailto('security@aliexpress.com', subject, body);
        if (href) expect(decoded(href)).to.deep.equal([subject, body.replace(/\n/g, '\r\n')]);
        return !href || new URL(href).pathname === 'security@aliexpress.com';
      }),
      { numRuns: 500 },
    ));

  // Work that grows with the square of the length would outlast the runner's own patience here.
  it('of one very long word is looked through for passwords', () => {
    expect(warningsFor('код'.repeat(150_000))).to.deep.equal(['language']);
  });

  it('of 100 kB goes through everything', () => {
    for (const part of ['a', ' ', '1 ', '4111 ', ',', '\n', '{orders}', '👩‍👧', '\ud83d', '%', 'код ', 'а']) {
      const text = part.repeat(Math.ceil(1e5 / part.length));
      const { body } = buildLetter(appeal, 'english', { login: text, orders: text, details: text }, none);
      expect(body.endsWith('Thank you.')).to.equal(true);
      warningsFor(text);
      mailto('a@b.c', text, text);
    }
  });
});
