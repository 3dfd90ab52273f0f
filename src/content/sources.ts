/** Where the content comes from and how far it goes, without titles or names. */
import { msg } from '@lit/localize';
import type { DocumentWords } from './types.js';

export const documents = {
  'ru-block': msg('Blog article in Russian about the block message, undated'),
  'uk-account': msg(
    'Article in Ukrainian about signing in and lost accounts, with reader comments from 2017–2021',
  ),
  'nb-disputes': msg('Short article in Norwegian about accounts blocked after disputes, undated'),
  'ru-support': msg('Long guide in Russian about support, put together from several web pages, undated'),
} satisfies DocumentWords;

export const sourceNotes = {
  lead: msg('This help sums up published user guides in our own words.'),
  independent: msg('Independent help. It is not made by AliExpress and not connected with AliExpress.'),
  menusChange: msg('Menus and rules change. What you see on the official site or in the app wins.'),
  disputed: msg('guides differ', { desc: 'Tiny mark after a statement on which the user guides disagree' }),
  oneGuide: msg('Named by one guide', { desc: 'Small note beside a statement or card' }),
  severalGuides: msg('Named by several guides', { desc: 'Small note beside a statement or card' }),
  ownAdvice: msg('Our own advice, not from the guides', { desc: 'Small note beside a safety tip' }),
  mayNotAnswer: msg('Published in user guides, may no longer be answered', {
    desc: 'Caption beside an e-mail address of support',
  }),
  legal: msg('General information, not legal advice. As of {date}.'),
};
