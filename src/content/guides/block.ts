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
      msg('Press the first one, {label-appeal}.'),
      {
        text: msg('Fill in what the page asks for. Some people must send an ID picture, others only a form.'),
        warning: 'tip-safe-id-upload',
        more: ['guide-cover-card'],
        sketch: 'appeal-form',
      },
      {
        text: msg('Say in plain English what happened, and ask for the reason.'),
        warning: msg('Leave out passwords, codes and card numbers.'),
      },
      msg('Send the form. It goes to the account security team.'),
      msg('Look in your mailbox every day: an answer often takes several days.'),
      {
        text: msg('If your appeal succeeds, you get an e-mail with a new link.'),
        warning: msg('Check where the new link leads before you press it.'),
      },
    ],
    result: msg('Guides say the new link opens the account again.'),
    ifNot: msg(
      'No answer after some days? Ask the chat to mark your appeal as urgent. Nobody knows how long an answer takes.',
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
    lead: msg('If you do not appeal, the limit may stay.'),
    from: [],
    steps: [
      msg(
        'Open the message about the limit in your account. Or open the order and press {label-view-details}.',
      ),
      msg('Read the reason, and note the case number.'),
      msg('Press {label-appeal-short}.'),
      msg('Say in plain English what is wrong. You have about 1,000 characters.'),
      msg('If the post office sent a parcel back, say so: you did not return it.'),
      {
        text: msg('Add proof, such as tracking details, as a JPG, PNG or PDF file.'),
        warning: msg('Upload the proof here only. Do not send it by e-mail or in a chat.'),
        more: ['guide-cover-card'],
      },
      msg('Send it, and take a screenshot of the page.'),
    ],
    result: msg('The case shows that you have appealed.'),
    ifNot: msg('No button? Give the case number in the chat and ask where to appeal.'),
    states: ['appeal-centre', 'return-flagged', 'tip-attach-proof'],
  },
  'guide-suspicious-report': {
    title: msg('How to report a taken-over account'),
    lead: msg('If a card is saved in the account, have it stopped first.'),
    from: [],
    steps: [
      msg('Open {label-help-center} in the app or on the site.'),
      msg('Choose {label-suspicious-report}.'),
      msg('Choose {label-account-takeover} as the type.'),
      {
        text: msg('Write when it began and which orders are not yours.'),
        warning: msg('Give no code, password or picture of your card.'),
      },
      msg('Give an e-mail address that only you can read.'),
      msg('Take a screenshot of what you sent, with the date and any reference number.'),
    ],
    result: msg('AliExpress has your report, and you have a screenshot of it.'),
    ifNot: msg('No such option, or asked to sign in? Say in the chat that your account has been taken over.'),
    states: ['takeover-report', 'takeover-order', 'symptom-where-to-report'],
  },
  'guide-cover-card': {
    title: msg('How to cover card details in a picture'),
    lead: msg('Do this only for the official form in your own account, and only if it asks for proof.'),
    from: [],
    steps: [
      {
        text: msg('Open the form from the block page or the message in your account.'),
        warning: msg('If somebody asks for card pictures by e-mail, phone or chat, send nothing.'),
      },
      msg('Cover all but the last four digits of the card number.'),
      msg('Cover the security code, on the back as well.'),
      msg('On a bank statement, cover all other payments and the balance.'),
      msg('Lay paper over these details, or draw solid black bars: a scribble can be read through.'),
      msg('Save the result as a new picture and zoom in to check it.'),
      msg('Upload the picture only in that form, then delete it from your device.'),
    ],
    result: msg('The picture shows your name, four digits and this one payment.'),
    ifNot: msg('Does the form insist on the full number or the security code? Stop, and ask your bank.'),
    states: ['appeal-documents'],
  },
} satisfies Guides;
