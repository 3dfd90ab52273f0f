/** Words that all three elements share. */
import { msg } from '@lit/localize';

export const shared = {
  copy: msg('Copy', { desc: 'button that copies an address or a text' }),
  copied: msg('Copied', { desc: 'said when copying worked' }),
  copyFailed: msg('Could not copy. The text is selected: copy it by hand.'),
  loading: msg('Loading the steps…'),
  regionHeading: msg('Your rights, by country', { desc: 'folded legal notes by region' }),
  print: msg('Print', { desc: 'button' }),
  copyText: msg('Copy as text', { desc: 'button: copies the whole answer as plain text' }),
  copyLink: msg('Copy link', { desc: 'button: copies the address of this answer' }),
  reasonsLink: msg('Why accounts get blocked', { desc: 'link to another part of the page' }),
  contactsLink: msg('All contacts and opening hours', { desc: 'link to another part of the page' }),
  documentsHeading: msg('Where this comes from', { desc: 'folded section about the sources' }),
};

/** What every element says about where its content comes from and how far it goes. */
export const notes = {
  independent: msg('This guide is not from AliExpress.'),
  menusChange: msg('Button names and addresses may have changed. Go by what the official site shows.'),
  disputed: msg('guides disagree', { desc: 'Tiny mark after a statement on which the user guides disagree' }),
  legal: msg('General information, not legal advice. Last checked: {date}.'),
};

/** Words of "where this comes from". */
export const sourcesUi = {
  lead: msg('In our own words, from these sources:'),
  kinds: {
    official: msg('Official AliExpress pages', { desc: 'kind of source' }),
    press: msg('Press reports', { desc: 'kind of source' }),
    guides: msg('Other guides on the web', { desc: 'kind of source' }),
    buyers: msg('Reports from buyers', { desc: 'kind of source' }),
    law: msg('Laws and public bodies', { desc: 'kind of source' }),
    code: msg('AliExpress pages and e-mails, saved by other people', { desc: 'kind of source' }),
  },
  newest: msg('newest: {date}', { desc: 'after a kind of source; {date} is a year' }),
  unsure: msg('Some of what you read here comes only from buyers or guides, or may no longer be true.'),
  own: msg('Our own advice, based on what all our sources agree on.'),
};
