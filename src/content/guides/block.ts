/** Guides for a block, a limit, and an account that somebody has taken over. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const blockGuides = {
  'guide-reactivate': {
    title: msg('How to send the appeal form on the block page'),
    lead: msg('Use this form if you see {label-block-message} when you sign in.'),
    from: ['ru-block', 'uk-account'],
    steps: [
      { text: msg('Sign in, and the block page opens. It has four links.'), sketch: 'block-page' },
      msg('Open the first link, {label-appeal}.'),
      {
        text: msg('Fill in the form that opens. Some people must also upload a picture of their ID.'),
        warning: 'tip-safe-id-upload',
        more: ['guide-cover-card'],
        sketch: 'appeal-form',
      },
      {
        text: msg('Say in plain English what happened, and ask why you are blocked.'),
        warning: msg('Leave out passwords, codes and card numbers.'),
      },
      msg('Send the form. It goes to the account security team.'),
      msg('Check your mailbox every day: an answer often takes several days.'),
      {
        text: msg('Won your appeal? You should get an e-mail with a new confirmation link.'),
        warning: msg('Check where the new link leads before you open it.'),
      },
    ],
    result: msg('Guides say that the link in the AliExpress e-mail opens the account again.'),
    ifNot: msg(
      'No answer after several days? Ask in the chat for your appeal to be marked urgent. Nobody knows how long an answer will take.',
    ),
    states: [
      'symptom-security-message',
      'symptom-block-page-four-links',
      'symptom-reactivation-asks-id',
      'symptom-want-old-account',
      'channel-appeal-form',
      'channel-complaint-centre',
      'rule-appeal-reviewed',
      'rule-appeal-new-link',
      'rule-request-takes-days',
      'hours-restore-days',
      'limit-appeal-time-unknown',
      'email-letter-appeal',
      'right-ask-reason',
      'tip-explain-clearly',
      'appeal-documents',
      'appeal-time',
      'appeal-chat-push',
    ],
  },
  'guide-appeal-case': {
    title: msg('How to appeal against a limit on your orders'),
    lead: msg('If you do not appeal, the limit on your orders may stay.'),
    from: [],
    steps: [
      msg(
        'In your account, open the message about the limit. Or open the order and press {label-view-details}.',
      ),
      msg('Read the reason, and note the case number.'),
      msg('Press {label-appeal-short}.'),
      msg('Say in plain English what is wrong. You have about 1,000 characters.'),
      msg('If the post office sent a parcel back, say that you did not return it yourself.'),
      {
        text: msg('Add proof, such as tracking details, as a JPG, PNG or PDF file.'),
        warning: msg('Upload the proof only with your appeal. Do not send it by e-mail or in a chat.'),
        more: ['guide-cover-card'],
      },
      msg('Send the appeal, and take a screenshot of the page.'),
    ],
    result: msg('The case is marked as appealed.'),
    ifNot: msg('No appeal button? Give the case number in the chat and ask where to appeal.'),
    states: ['appeal-centre', 'return-flagged', 'tip-attach-proof'],
  },
  'guide-suspicious-report': {
    title: msg('How to report a taken-over account'),
    lead: msg('First, ask your bank to stop any card saved in your AliExpress account.'),
    from: [],
    steps: [
      msg('Open {label-help-center} in the app or on the site.'),
      msg('Choose {label-suspicious-report}.'),
      msg('Choose {label-account-takeover} as the type.'),
      {
        text: msg('Say when the trouble began and which orders are not yours.'),
        warning: msg('Do not give anyone a code, a password or a picture of your card.'),
      },
      msg('Give an e-mail address that only you can use.'),
      msg('Take a screenshot of what you sent, with the date and any reference number.'),
    ],
    result: msg('AliExpress has your report, and you have a screenshot of it.'),
    ifNot: msg(
      'Is the option missing, or do you have to sign in? Say in the chat that your account has been taken over.',
    ),
    states: ['takeover-report', 'takeover-order', 'symptom-where-to-report'],
  },
  'guide-cover-card': {
    title: msg('How to cover card details in a picture'),
    lead: msg(
      'Send a picture of your card only through the official form in your own account. Do so only if it asks for proof.',
    ),
    from: [],
    steps: [
      {
        text: msg('Open the form from the block page or the message in your account.'),
        warning: msg('Asked for pictures of your card by e-mail, phone or chat? Send nothing.'),
      },
      msg('Cover all but the last four digits of the card number.'),
      msg('Cover the security code. It is most often on the back of the card.'),
      msg('On a bank statement, cover all other payments and the balance.'),
      msg('Cover details with paper or solid black bars: a scribble may not hide them.'),
      msg('Save the result as a new picture and zoom in to check it.'),
      msg('Upload the picture only in the official form. Then delete it from your device.'),
    ],
    result: msg(
      'The picture shows your name, the card’s last four digits and the payment in question. Nothing else.',
    ),
    ifNot: msg('Does the form still want the full card number or the security code? Stop and ask your bank.'),
    states: ['appeal-documents'],
  },
} satisfies Guides;
