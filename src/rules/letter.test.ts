import { expect } from '@open-wc/testing';
import rest from '../../packs/en/rest.js';
import type { ContactId } from '../content/ids.js';
import type { LetterCondition, TranslatedLine } from '../content/types.js';
import {
  addressFor,
  asFileText,
  buildLetter,
  choicesOf,
  letterLines,
  MAILTO_LIMIT,
  mailto,
  saidBy,
  warningsFor,
  type LetterValues,
} from './letter.js';

const { letters } = rest;
const appeal = letters['tpl-appeal'];
const nothing = { login: '', orders: '', details: '' };
const none: ReadonlySet<LetterCondition> = new Set();
const bodyOf = (values: Partial<LetterValues>, lines: readonly TranslatedLine[] = appeal.lines): string =>
  buildLetter({ ...appeal, lines }, 'english', { ...nothing, ...values }, none).body;
const details = (typed: string): string =>
  bodyOf({ details: typed }, [{ english: 'It is {details}.', meaning: '', when: 'details' }]);
const orders = (typed: string): string =>
  bodyOf({ orders: typed }, [{ english: 'My orders: {orders}.', meaning: '', when: 'orders' }]);

describe('the letter', () => {
  it('says what was filled in and ticked, in the order of the template', () => {
    const values = {
      login: ' me@shop.no ',
      orders: '8123456789\n8123456780',
      details: 'It broke\r\n twice!\n',
    };
    const { subject, body } = buildLetter(
      {
        subject: { english: 'Help', meaning: '' },
        lines: [
          { english: 'Hello,', meaning: '' },
          { english: 'My login is {login}.', meaning: '' },
          { english: 'I have one account.', meaning: '', when: 'one-account' },
          { english: 'I paid twice.', meaning: '', when: 'paid-twice' },
          { english: 'My orders are: {orders}.', meaning: '', when: 'orders' },
          { english: 'More information: {details}.', meaning: '', when: 'details' },
        ],
      },
      'english',
      values,
      new Set<LetterCondition>(['one-account', 'money-taken']),
    );
    expect(subject).to.equal('Help');
    expect(body.split('\n')).to.deep.equal([
      'Hello,',
      'My login is me@shop.no.',
      'I have one account.',
      'My orders are: 8123456789, 8123456780.',
      'More information: It broke',
      ' twice!',
    ]);
  });

  it('has a gap for what is not filled in yet, and is copied without such lines', () => {
    const lines = letterLines(appeal, 'english', nothing, none);
    const gaps = lines.flat().filter(({ field, text }) => field && !text);
    expect(gaps.map(({ field }) => field)).to.include.members(['login', 'orders', 'details']);
    expect(bodyOf({})).not.to.match(/[{}]|login/);
  });

  it('reads as a whole with nothing filled in and nothing ticked', () => {
    for (const letter of Object.values(letters)) {
      const { body } = buildLetter(letter, 'english', nothing, none);
      for (const line of body.split('\n')) expect(line).to.match(/^[A-Z].*[.,?]$/);
      expect(body.split('\n').length).to.be.above(3);
    }
  });

  it('has the choices ticked that the answers have made true', () => {
    const answers = [
      { question: 'q-start', option: 'danger' },
      { question: 'q-danger', option: 'code' },
    ];
    expect(saidBy(letters['tpl-takeover'], answers)).to.deep.equal(['told-code']);
    expect(saidBy(letters['tpl-takeover'], [])).to.deep.equal([]);
  });

  for (const blank of ['', ' ', '\n\t \u00a0', '\0\x07']) {
    it(`drops the lines of fields that hold ${JSON.stringify(blank)}`, () => {
      const body = bodyOf({ login: blank, orders: blank, details: blank });
      expect(body).not.to.match(/login|orders|information|[{}]|undefined/);
    });
  }

  const typed: [what: string, typed: string, line: string][] = [
    ['placeholders', '{orders} {login} {details}', 'It is {orders} {login} {details}.'],
    ['patterns of replace', "$& $1 $$ $` $' \\1", "It is $& $1 $$ $` $' \\1."],
    ['HTML', '<img src=x onerror=alert(1)> &amp;', 'It is <img src=x onerror=alert(1)> &amp;.'],
    ['percent sequences', '100% %0A %zz +', 'It is 100% %0A %zz +.'],
    ['emoji and marks', '👩‍👩‍👧 \u200fשלום\u200e é', 'It is 👩‍👩‍👧 \u200fשלום\u200e é.'],
    ['wide and compatibility letters', 'ａｂ（１）ﬁﬂ', 'It is ａｂ（１）ﬁﬂ.'],
    ['half a pair', 'a\ud83db\udc00', 'It is a\ufffdb\ufffd.'],
    ['control characters', 'a\0b\x1b[31mc\x7fd\x85e', 'It is ab[31mcde.'],
    ['tabs and line breaks', 'a\tb\rc\r\nd\n\ne', 'It is a b\nc\nd\n\ne.'],
    ['a full stop', 'Done.', 'It is Done.'],
    ['a question mark', 'Why? ', 'It is Why?'],
    ['an exclamation mark', 'Help!', 'It is Help!'],
    ['an ellipsis', 'wait…', 'It is wait…'],
  ];
  for (const [what, text, line] of typed) {
    it(`keeps ${what} as text`, () => expect(details(text)).to.equal(line));
  }

  const lists: [typed: string, list: string][] = [
    ['1', '1'],
    ['1 2', '1, 2'],
    ['1\n2\r\n3', '1, 2, 3'],
    ['1;2; 3 ;', '1, 2, 3'],
    ['1,2 , 3,,', '1, 2, 3'],
    ['1、2，3；4', '1, 2, 3, 4'],
    ['#1 #2\t№3', '#1, #2, №3'],
    ['order 1 from May; order 2', 'order 1 from May, order 2'],
    ['{login} $& 5', '{login} $& 5'],
  ];
  for (const [text, list] of lists) {
    it(`reads the orders ${JSON.stringify(text)} as ${list}`, () =>
      expect(orders(text)).to.equal(`My orders: ${list}.`));
  }

  it('has choices to tick that no field answers', () => {
    expect(choicesOf(letters['tpl-restored-empty'])).to.include.members([
      'missing-orders',
      'missing-refunds',
      'missing-disputes',
    ]);
    for (const letter of Object.values(letters)) {
      expect(choicesOf(letter)).not.to.include.members(['orders', 'details']);
    }
  });

  it('fits into a mail link and warns of nothing as it comes', () => {
    for (const letter of Object.values(letters)) {
      const { subject, body } = buildLetter(letter, 'english', nothing, new Set(choicesOf(letter)));
      expect(mailto('a@b.c', subject, body)).to.be.a('string');
      expect(warningsFor(body)).to.deep.equal([]);
    }
  });

  it('becomes a file with a subject and line breaks every editor knows', () => {
    expect(asFileText('A\nB', 'x\ny')).to.equal('Subject: A B\r\n\r\nx\r\ny\r\n');
  });
});

describe('the mail link', () => {
  it('escapes everything that means something in a link', () => {
    expect(mailto('a@b.c', 'x & y', 'a+b=c?\n#%0A "é"')).to.equal(
      'mailto:a@b.c?subject=x%20%26%20y&body=a%2Bb%3Dc%3F%0D%0A%23%250A%20%22%C3%A9%22',
    );
  });

  it('stands up to the limit and not beyond', () => {
    const room = MAILTO_LIMIT - mailto('a@b.c', 's', '')!.length;
    expect(mailto('a@b.c', 's', 'x'.repeat(room))).to.have.length(MAILTO_LIMIT);
    expect(mailto('a@b.c', 's', 'x'.repeat(room + 1))).to.equal(undefined);
    expect(mailto('a@b.c', 's', '💥'.repeat(25000))).to.equal(undefined);
  });

  it('gives no second header to a subject with line breaks', () => {
    expect(mailto('a@b.c', 'x\r\nBcc: d@e.f', '')).to.equal(
      'mailto:a@b.c?subject=x%20Bcc%3A%20d%40e.f&body=',
    );
  });
});

describe('what is warned about', () => {
  const warnings: [text: string, ...warnings: string[]][] = [
    ['Order 8123456789012345', ...[]],
    ['4111111111111111', 'card'],
    ['card 4111 1111 1111 1111 12/27', 'card'],
    ['4111 1111 1111 1111 1227', 'card'],
    ['8123456789012345 4111-1111-1111-1111', 'card'],
    ['378282246310005', 'card'],
    ['4222222222222', 'card'],
    ['6304\u00a00000\u20110000\u20090000\u2013000', 'card'],
    ['4111 1111 1111 1112', ...[]],
    ['4111  1111  1111  1111', ...[]],
    ['41111111111111110000', ...[]],
    ['411111111111', ...[]],
    ['my PassWord is x', 'password'],
    ['passcode', 'password'],
    ['mitt passord', 'password'],
    ['PIN 1234', 'password'],
    ['pinkode', 'password'],
    ['CVV', 'password'],
    ['cvc2', 'password'],
    ['shipping, pinned, Pinterest, CVs', ...[]],
    ['мой пароль', 'password', 'language'],
    ['паролі', 'password', 'language'],
    ['пін-код', 'password', 'language'],
    ['код з SMS', 'password', 'language'],
    ['код із СМС', 'password', 'language'],
    ['Код из SMS', 'password', 'language'],
    ['promo код', 'language'],
    ['Hei på deg', ...[]],
    ['4111111111111111 пароль', 'card', 'password', 'language'],
  ];
  for (const [text, ...expected] of warnings) {
    it(`“${text}”: ${expected.join(', ') || 'nothing'}`, () =>
      expect(warningsFor(text)).to.deep.equal(expected));
  }
});

describe('the address', () => {
  it('is that of the first contact that has one', () => {
    expect(addressFor(['channel-bank', 'channel-email-complaint', 'channel-email-security'])).to.equal(
      'email-complaint',
    );
  });
  it('is none where there is none', () =>
    expect(addressFor(['channel-bank', 'channel-constructor' as ContactId])).to.equal(undefined));
});
