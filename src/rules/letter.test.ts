import { expect } from '@open-wc/testing';
import rest from '../../packs/en/rest.js';
import type { ContactId } from '../content/ids.js';
import type { LetterCondition, TranslatedLine } from '../content/types.js';
import {
  addressFor,
  asFileText,
  buildLetter,
  conditionsOf,
  countCharacters,
  MAILTO_LIMIT,
  mailto,
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
      appeal,
      'english',
      values,
      new Set<LetterCondition>(['email', 'money-taken']),
    );
    expect(subject).to.equal('Blocked account: request for reactivation');
    expect(body.split('\n')).to.deep.equal([
      'Hello,',
      'My AliExpress account is blocked.',
      'My login is me@shop.no.',
      'I did not confirm my e-mail address in time. Please send me a new activation link.',
      'I do not know the reason. Please tell me the reason.',
      'Please check my account and activate it again.',
      'My orders are: 8123456789, 8123456780.',
      'More information: It broke',
      ' twice!',
      'I can give more proof. Please tell me what you need.',
      'Thank you.',
    ]);
  });

  for (const blank of ['', ' ', '\n\t \u00a0', '\0\x07']) {
    it(`drops the lines of fields that hold ${JSON.stringify(blank)}`, () => {
      const body = bodyOf({ login: blank, orders: blank, details: blank });
      expect(body).not.to.match(/login|orders|information|[{}]|undefined/);
      expect(body.split('\n')).to.have.length(6);
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

  it('has conditions to tick that no field answers', () => {
    const found = Object.entries(letters).map(([id, letter]) => [id, conditionsOf(letter)]);
    expect(Object.fromEntries(found)).to.deep.equal({
      'tpl-appeal': ['disputes', 'email'],
      'tpl-email-unconfirmed': [],
      'tpl-orders-missing': [],
      'tpl-dispute': ['nothing-came', 'wrong', 'bad', 'warranty'],
      'tpl-payment': ['money-taken', 'no-money-taken', 'refund-missing'],
      'tpl-restored-empty': ['missing-orders', 'missing-refunds', 'missing-disputes'],
    });
  });

  it('fits into a mail link and warns of nothing as it comes', () => {
    for (const letter of Object.values(letters)) {
      const { subject, body } = buildLetter(letter, 'english', nothing, new Set(conditionsOf(letter)));
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

describe('what is counted and warned about', () => {
  const counts: [text: string, count: number][] = [
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['👩‍👩‍👧🇳🇴', 2],
    ['їжак', 4],
    ['\ud83d', 1],
  ];
  for (const [text, count] of counts) {
    it(`${JSON.stringify(text)} has ${count}`, () => expect(countCharacters(text)).to.equal(count));
  }

  it('counts code points where the browser cannot do better', () => {
    const { Segmenter } = Intl;
    try {
      Object.assign(Intl, { Segmenter: undefined });
      expect(countCharacters('a💥ї')).to.equal(3);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

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
  const to = appeal.to;
  const rows: [what: string, contacts: ContactId[], email: string | undefined][] = [
    ['in both', ['channel-chat-en', 'channel-email-complaint', 'channel-email-security'], 'email-security'],
    ['of the case', ['channel-bank', 'channel-email-complaint'], 'email-complaint'],
    ['of the letter', ['channel-bank'], 'email-security'],
  ];
  for (const [what, contacts, email] of rows) {
    it(what, () => expect(addressFor(to, contacts)).to.equal(email));
  }
  it('is none where there is none', () =>
    expect(addressFor(['channel-bank'], ['channel-constructor' as ContactId])).to.equal(undefined));
});
