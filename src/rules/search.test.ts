import { expect } from '@open-wc/testing';
import { search, wordsOf } from './search.js';

describe('the words of a search', () => {
  const plain: [text: string, locale: string, words: string[]][] = [
    ['E-mail', 'en', ['email']],
    ['Don’t  SHOW, again!', 'en', ['dont', 'show', 'again']],
    ['Ёлка и йод', 'ru', ['елка', 'и', 'йод']],
    ['Ґанок, п’ять', 'uk', ['ганок', 'пять']],
    ['Få øre på Æ', 'nb', ['fa', 'ore', 'pa', 'ae']],
    [' … ', 'en', []],
  ];
  for (const [text, locale, words] of plain) {
    it(`of ${JSON.stringify(text)} are ${words.join(' ') || 'none'}`, () => {
      expect(wordsOf(text, locale)).to.deep.equal(words);
    });
  }
});

describe('the search', () => {
  const entries = [
    { id: 'refund', texts: ['money back, refunds, chargeback', 'Your refund has not come'] },
    { id: 'browser', texts: ['page comes back, blank page, ad blocker', 'A page does not work'] },
    { id: 'ru', texts: ['возврат денег, вернуть деньги', 'Возврат не пришёл'] },
    { id: 'uk', texts: ['розблокувати обліковий запис', 'Сторінка порожня'] },
    { id: 'nb', texts: ['får ikke tilbake pengene', 'Siden er tom'] },
  ];
  const cases: [query: string, found: string[]][] = [
    ['refund', ['refund']],
    ['REFUND', ['refund']],
    ['refnud', ['refund']],
    ['charge', ['refund']],
    ['blocker', ['browser']],
    ['ad-blocker', ['browser']],
    ['page comes back', ['browser']],
    ['деньги', ['ru']],
    ['возврата', ['ru']],
    ['порожньою сторінкою', ['uk']],
    ['PENGER', ['nb']],
    ['zzz', []],
    ['', []],
    ['???', []],
  ];
  for (const [query, found] of cases) {
    it(`${JSON.stringify(query)} finds ${found.join(', ') || 'nothing'}`, () => {
      expect(search(entries, query, 'en')).to.deep.equal(found);
    });
  }

  it('shows first what has the word in its signs', () => {
    const order = search(
      [
        { id: 'told', texts: ['other', 'Ask for a refund'] },
        { id: 'sign', texts: ['refund', 'Something else'] },
      ],
      'refund',
      'en',
    );
    expect(order).to.deep.equal(['sign', 'told']);
  });

  it('takes the cases that have most of the words', () => {
    const found = search(entries, 'refund of my money', 'en');
    expect(found).to.deep.equal(['refund']);
  });
});
