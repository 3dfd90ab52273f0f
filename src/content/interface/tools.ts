/** Words of the tools: the letter, the link checker, the checklist and the question for the robot. */
import { msg } from '@lit/localize';

export const letterUi = {
  heading: msg('Write the message', { desc: 'heading of the letter builder' }),
  lead: msg('Fill in what you know. The letter is in English, because support reads English.'),
  private: msg('What you type stays on this page. It is not saved and not sent.'),
  choose: msg('Which message?', { desc: 'label of a list of letters' }),
  login: msg('Your AliExpress login'),
  loginHint: msg('Usually your e-mail address. Never your password.'),
  orders: msg('Order numbers'),
  ordersHint: msg('Put a comma between several numbers.'),
  details: msg('What happened', { desc: 'label of a text field' }),
  detailsHint: msg('Short, plain English sentences. Say clearly what you want.'),
  variants: msg('Tick only what is true', { desc: 'label above sentences that can be added to the letter' }),
  preview: msg('Your message in English', { desc: 'label of the editable letter' }),
  edited: msg('You have changed the text by hand. The fields above no longer change it.'),
  reset: msg('Take the text from the fields again', { desc: 'button: discards edits by hand' }),
  meaning: msg('What it says', { desc: 'heading of the translation beside the English letter' }),
  subject: msg('Subject', { desc: 'subject line of an e-mail' }),
  to: msg('Send to', { desc: 'label before an e-mail address' }),
  copy: msg('Copy the message', { desc: 'main button' }),
  mail: msg('Open in your mail program'),
  tooLong: msg('The text is too long for a mail link. Copy it and paste it into your e-mail.'),
  download: msg('Save as a text file', { desc: 'button' }),
  attach: msg('Attach screenshots and receipts. Never attach a picture of your ID.'),
  warnings: {
    card: msg(
      'There are many digits in a row. If this is a card number, take it out: support does not need it.',
    ),
    password: msg('Never send a password or a code, not even to support.'),
    language: msg('Support reads English. A translator program can help you with this text.'),
  },
};

export const link = {
  heading: msg('Is this link real?', { desc: 'heading of the link checker' }),
  lead: msg(
    'Paste a link or a sender address. This looks only at the name of the site, and nothing is opened.',
  ),
  field: msg('Link or e-mail address', { desc: 'label of a text field' }),
  check: msg('Check', { desc: 'button' }),
  counts: msg('This part of the address counts:', { desc: 'followed by the name of a site' }),
  listed: msg(
    'This name is on our list of official names. That alone does not make a page or a letter genuine.',
  ),
  notListed: msg(
    'This name is not on our list of official names. Do not sign in there and do not pay there.',
  ),
  lookalike: msg('It looks like an official name, but it is another site.'),
  foreignLetters: msg('It has letters that only look like the usual ones.'),
  userPart: msg('What stands before the @ is not the site. People use it to mislead you.'),
  notSecure: msg('The address does not begin with https.'),
  unreadable: msg('This cannot be read as an address. Copy the whole link or the whole sender address.'),
  advice: msg(
    'When in doubt, do not follow the link. Type the address of AliExpress yourself or open the app.',
  ),
};

export const checklist = {
  heading: msg('Save this before you write', { desc: 'heading of a checklist' }),
  lead: msg('Keep copies outside your AliExpress account. If the account is lost, they stay with you.'),
  items: [
    msg('Screenshot of the message you see'),
    msg('Order numbers, dates and amounts'),
    msg('Payment receipts, with the card number covered'),
    msg('Letters from AliExpress: orders, activation, block'),
    msg('Your messages with the sellers'),
    msg('Photos or a video of wrong or broken goods'),
    msg('Tracking numbers of parcels on their way'),
    msg('Deadlines of your disputes and of your bank'),
    msg('The chat with support, saved before you close it'),
  ],
  copy: msg('Copy the list', { desc: 'button' }),
  print: msg('Print the list', { desc: 'button' }),
};

export const robotQuestion = {
  heading: msg('A short question for Eva', { desc: 'Eva is a chat robot' }),
  label: msg('Your question in English'),
  count: msg('{n} of {max} characters', { desc: 'live counter; {n} and {max} are numbers' }),
  tooLong: msg('Too long for Eva. Shorten the question.'),
};
