/** Words of the tools: the letter, the link checker and the checklist. */
import { msg } from '@lit/localize';

export const letterUi = {
  heading: msg('Write another message', { desc: 'folded letter builder' }),
  choose: msg('Which message?', { desc: 'label of a list of letters' }),
  add: msg('Add my details', { desc: 'folded fields that fill in the letter' }),
  read: msg('Read or change the message', { desc: 'folded letter below the button that copies it' }),
  private: msg('What you type stays on this page. Empty fields are left out of the message.'),
  login: msg('Your AliExpress login name'),
  loginHint: msg('Most often your e-mail address. Never your password.'),
  orders: msg('Order numbers'),
  ordersHint: msg('Put commas between the numbers.'),
  details: msg('What happened', { desc: 'label of a text field' }),
  detailsHint: msg('Use short, plain English sentences. Say clearly what you want.'),
  choices: msg('Tick what applies', { desc: 'label above sentences that can be added to the letter' }),
  blanks: {
    login: msg('your login name', { desc: 'stands in the letter until the field is filled in' }),
    orders: msg('order numbers', { desc: 'stands in the letter until the field is filled in' }),
    details: msg('what happened', { desc: 'stands in the letter until the field is filled in' }),
  },
  message: msg('Your message in English', { desc: 'name of the letter for screen readers' }),
  meaning: msg('What the message says', { desc: 'heading of the translation beside the English letter' }),
  copy: msg('Copy the message', { desc: 'main button' }),
  copied: msg('Copied. Now paste it', { desc: 'on the main button after it was pressed' }),
  mail: msg('Open in your e-mail program'),
  tooLong: msg('The text is too long for an e-mail link. Copy it and paste it into your e-mail.'),
  download: msg('Save as a text file', { desc: 'button' }),
  warnings: {
    card: msg(
      'Your text contains a long string of digits. If it is a card number, remove it: support does not need it.',
    ),
    password: msg('Never send a password or a code, not even to support.'),
    language: msg('Support reads English. A translation program can help you with this text.'),
  },
};

export const link = {
  heading: msg('Is this link genuine? Check it', { desc: 'heading of the link checker' }),
  lead: msg('Paste a link or a sender’s address. Only the name of the site is checked. Nothing is opened.'),
  field: msg('Link or e-mail address', { desc: 'label of a text field' }),
  check: msg('Check', { desc: 'button' }),
  counts: msg('This part of the address counts:', { desc: 'followed by the name of a site' }),
  listed: msg(
    'This name is on our list of official names. That alone does not make a page or an e-mail genuine.',
  ),
  notListed: msg('This name is not on our list of official names. Do not sign in or pay there.'),
  lookalike: msg('This name looks like an official one, but it belongs to another site.'),
  foreignLetters: msg('This name has letters that only look like the usual ones.'),
  userPart: msg('The text before the “@” is not the site. Fraudsters use that text to mislead you.'),
  notSecure: msg('The address does not begin with https.'),
  unreadable: msg('This cannot be read as an address. Copy the whole link or the sender’s address.'),
  advice: msg('If in doubt, do not follow the link. Type the AliExpress address yourself or open the app.'),
};

export const checklist = {
  heading: msg('What to save before you write', { desc: 'heading of a checklist' }),
  lead: msg(
    'Keep copies outside your AliExpress account. If you lose the account, you will still have them.',
  ),
  items: [
    msg('Screenshot of the message you see'),
    msg('Order numbers, dates and amounts'),
    msg('Payment receipts, with the card number covered'),
    msg('E-mails from AliExpress: orders, activation, blocks'),
    msg('Your messages with the sellers'),
    msg('Photos or a video of wrong or broken goods'),
    msg('Tracking numbers of parcels on their way'),
    msg('Deadlines for disputes and bank chargebacks'),
    msg('The chat with support, saved before you close it'),
  ],
  copy: msg('Copy the list', { desc: 'button' }),
  print: msg('Print the list', { desc: 'button' }),
};
