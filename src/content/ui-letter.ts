/** Interface strings of the letter builder. */
import { msg } from '@lit/localize';

export const uiLetter = {
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
  warnCard: msg(
    'There are many digits in a row. If this is a card number, take it out: support does not need it.',
  ),
  warnPassword: msg('Never send a password or a code, not even to support.'),
  warnLanguage: msg('Support reads English. A translator program can help you with this text.'),
  evaHeading: msg('A short question for Eva', { desc: 'Eva is a chat robot' }),
  evaLabel: msg('Your question in English'),
  evaCount: msg('{n} of {max} characters', { desc: 'live counter; {n} and {max} are numbers' }),
  evaTooLong: msg('Too long for Eva. Shorten the question.'),
};
export type UiLetterWords = typeof uiLetter;
