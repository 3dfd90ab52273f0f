/** Guides for a block, a limit, and an account that somebody has taken over. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const blockGuides = {
  'guide-reactivate': {
    title: msg('How to send the appeal form on the block page'),
    lead: msg('For you if you see {label-block-message} when you sign in.'),
    from: ['ru-block', 'uk-account'],
    steps: [
      { text: msg('Sign in until the block page opens. It has four links.'), sketch: 'block-page' },
      msg('Press the first one, {label-appeal}.'),
      {
        text: msg('Fill in what the page asks. Some are asked for a picture of an ID, some only for a form.'),
        warning: 'tip-safe-id-upload',
        more: ['guide-cover-card'],
        sketch: 'appeal-form',
      },
      {
        text: msg('Say in plain English what happened, and ask for the reason.'),
        warning: msg('Leave out passwords, codes and card numbers.'),
      },
      msg('Send it. It goes to the people who look after account safety.'),
      msg('Look in your mailbox every day: an answer often takes several days.'),
      {
        text: msg('If they agree, an e-mail with a new link comes.'),
        warning: msg('Look where it leads before you press it.'),
      },
    ],
    result: msg('Guides say that the new link opens the account again.'),
    ifNot: msg(
      'No answer after some days? Ask the chat to mark it as urgent. Nobody knows how long it takes.',
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
    title: msg('How to answer a limit on your orders'),
    lead: msg('If nobody answers it, the limit may stay.'),
    from: [],
    steps: [
      msg(
        'Open the message about the limit in your account. Or open the order and press {label-view-details}.',
      ),
      msg('Read the reason, and note the case number.'),
      msg('Press {label-appeal-short}.'),
      msg('Say in plain English what is not right. You have about 1,000 characters.'),
      msg('If the post sent a parcel back, say so: that was no return by you.'),
      {
        text: msg('Add proof, such as the tracking, as jpg, png or pdf.'),
        warning: msg('Upload it here only. Do not send it by e-mail or in a chat.'),
        more: ['guide-cover-card'],
      },
      msg('Send it, and save a picture of the page.'),
    ],
    result: msg('The case shows that you have answered.'),
    ifNot: msg('No button? Give the case number to the chat and ask where to answer.'),
    states: ['appeal-centre', 'return-flagged', 'tip-attach-proof'],
  },
  'guide-suspicious-report': {
    title: msg('How to report a taken-over account'),
    lead: msg('If a card is saved there, have it stopped first.'),
    from: [],
    steps: [
      msg('Open {label-help-center} in the app or on the site.'),
      msg('Choose {label-suspicious-report}.'),
      msg('Take {label-account-takeover} as the kind.'),
      {
        text: msg('Write when it began and which orders are not yours.'),
        warning: msg('No code, no password, no picture of your card.'),
      },
      msg('Give an e-mail address that only you can read.'),
      msg('Save a picture of what you have sent, with the date and any number.'),
    ],
    result: msg('AliExpress has your report, and you have a picture of it.'),
    ifNot: msg('No such entry, or it wants a sign-in? Tell the chat that your account has been taken over.'),
    states: ['takeover-report', 'takeover-order', 'symptom-where-to-report'],
  },
  'guide-cover-card': {
    title: msg('How to cover card data in a picture'),
    lead: msg('Only for the official form in your own account, and only if it asks for proof.'),
    from: [],
    steps: [
      {
        text: msg('Open the form from the block page or the message in your account.'),
        warning: msg('If somebody asks for it by e-mail, phone or chat, send nothing.'),
      },
      msg('Cover all digits of the card number but the last four.'),
      msg('Cover the security code, on the back as well.'),
      msg('On a bank statement, cover all other payments and the balance.'),
      msg('Lay paper over it, or draw full black bars: a scribble can be read through.'),
      msg('Save it as a new picture and look at it enlarged.'),
      msg('Upload it in that form alone, then delete it from your device.'),
    ],
    result: msg('The picture shows your name, four digits and this one payment.'),
    ifNot: msg('Does the form insist on the full number or the security code? Stop, and ask your bank.'),
    states: ['appeal-documents'],
  },
} satisfies Guides;
