/** Interface strings that all three elements share. */
import { msg } from '@lit/localize';

export const ui = {
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
  sourcesHeading: msg('Where this comes from', { desc: 'folded section about the sources' }),
};
export type UiWords = typeof ui;
