/** Guides about the address of the account and its activation letter. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const emailGuides = {
  'guide-confirm-email': {
    title: msg('How to confirm your e-mail address'),
    lead: msg('This is mainly for older accounts; newer ones are checked when you register.'),
    from: ['ru-block', 'uk-account', 'ru-support'],
    steps: [
      msg('Open the mailbox for the address you gave AliExpress.'),
      {
        text: msg('Find the newest activation e-mail; look in the spam folder too.'),
        more: ['guide-check-inbox'],
      },
      {
        text: msg('Check where the link leads before you press it.'),
        warning: msg(
          'Right before the first single slash you must see aliexpress.com, aliexpress.us or aliexpress.ru. Only a dot or “//” may stand before it.',
        ),
      },
      msg('Open the link. A page says that your address is confirmed.'),
      msg('Do this within 3 days: a block may follow after a week, or after 1–2 months.'),
    ],
    result: msg('Your profile no longer says that the address is unconfirmed.'),
    ifNot: msg('No e-mail? While you can sign in, you can ask for a new one.'),
    states: [
      'limit-activation-3-days',
      'limit-block-onset',
      'email-letter-activation',
      'rule-activation-letter',
      'rule-unconfirmed-gets-blocked',
      'tip-confirm-at-once',
      'cause-email-old',
    ],
  },
  'guide-resend-activation': {
    title: msg('How to get the activation e-mail again'),
    lead: msg('This works only while you can sign in.'),
    from: ['uk-account'],
    steps: [
      { text: msg('Sign in and open your account page.'), more: ['guide-sign-in'] },
      msg('In your profile settings, press {label-edit-profile}.'),
      {
        text: msg('Find the line with your e-mail address: beside it you see {label-unconfirmed}.'),
        sketch: 'profile',
      },
      msg('Press the edit button next to the address.'),
      msg('Check the address or type another one: a new e-mail is then sent.'),
      {
        text: msg('Open this e-mail in your mailbox and follow its link.'),
        warning: msg('Follow the link only if the e-mail came after you asked for it.'),
        more: ['guide-confirm-email'],
      },
    ],
    result: msg('A page tells you that the address is confirmed.'),
    ifNot: msg(
      'No such line? There is probably nothing to confirm. Still no e-mail after a day? Ask in the chat.',
    ),
    states: [
      'symptom-email-unconfirmed-label',
      'symptom-no-activation-email',
      'rule-activation-letter-again',
      'rule-edit-may-replace-address',
      'email-letter-activation',
    ],
  },
  'guide-change-email': {
    title: msg('How to change your e-mail address'),
    lead: msg('You need to be signed in for this.'),
    from: ['ru-support', 'uk-account'],
    steps: [
      { text: msg('Open your account settings.'), more: ['guide-sign-in'] },
      msg('Press {label-edit-profile}. You can change other details there too.'),
      msg('Press {label-change-email}.'),
      {
        text: msg('Type the new address: a real one whose e-mails you can read.'),
        more: ['guide-create-mailbox'],
      },
      msg('Press the button below and wait for the notice.'),
      {
        text: msg('Confirm the new address with the link in the e-mail.'),
        warning: msg('Read the link letter by letter: a fake one may look very similar.'),
        more: ['guide-confirm-email'],
      },
    ],
    result: msg('Your profile shows the new address.'),
    ifNot: msg('If the new mailbox stays empty, have the e-mail sent again.'),
    states: ['rule-profile-editable', 'rule-edit-may-replace-address', 'tip-real-email'],
  },
} satisfies Guides;
