/** Words that all three elements share. */
import { msg } from '@lit/localize';

export const shared = {
  copy: msg('Copy', { desc: 'button that copies an address or a text' }),
  copied: msg('Copied', { desc: 'said when copying worked' }),
  copyFailed: msg('Copying did not work. The text is selected: copy it by hand.'),
  safety: msg('Before you go on', { desc: 'heading of a safety note that stands before a step' }),
  loading: msg('Loading the steps…'),
  regionHeading: msg('Rules in your country', { desc: 'heading of legal notes by region' }),
  regionsFolded: msg('Choose your region. The notes differ from country to country.'),
  print: msg('Print', { desc: 'button' }),
  copyText: msg('Copy as text', { desc: 'button: copies the whole answer as plain text' }),
  copyLink: msg('Copy a link to this answer', { desc: 'button' }),
  reasonsLink: msg('Why accounts get blocked', { desc: 'link to another part of the page' }),
  contactsLink: msg('All contacts and opening hours', { desc: 'link to another part of the page' }),
  documentsHeading: msg('Where this comes from', { desc: 'folded section about the sources' }),
};

/** What every element says about where its content comes from and how far it goes. */
export const notes = {
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
