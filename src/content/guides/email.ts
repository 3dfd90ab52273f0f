/** Guides about the address of the account and its activation letter. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const emailGuides = {
  'guide-confirm-email': {
    title: msg('How to confirm your e-mail address'),
    lead: msg('These steps are mainly for older accounts. New users are checked when they sign up.'),
    from: ['ru-block', 'uk-account', 'ru-support'],
    steps: [
      msg('Open the mailbox for the address you gave AliExpress.'),
      {
        text: msg('Find the latest activation e-mail. Look in the spam folder too.'),
        more: ['guide-check-inbox'],
      },
      {
        text: msg('Check where the link leads before you open it.'),
        warning: msg(
          'Right before the first single slash you must see aliexpress.com, aliexpress.us or aliexpress.ru. Right before that name there may be only a dot or “//”. An “@”, “?” or “#” anywhere before the slash means a fake.',
        ),
      },
      msg('Open the link. The page should say that your address is confirmed.'),
      msg(
        'Confirm your e-mail address within 3 days of registering. Older guides mention blocks after a week, or after 1–2 months.',
      ),
    ],
    result: msg('Your profile no longer says that the address is not confirmed.'),
    ifNot: msg('No activation e-mail? Ask for a new one while you can still sign in.'),
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
    lead: msg('You can ask for the e-mail again only while you can sign in.'),
    from: ['uk-account'],
    steps: [
      { text: msg('Sign in and open your account page.'), more: ['guide-sign-in'] },
      msg('In your profile settings, press {label-edit-profile}.'),
      {
        text: msg('Find the line with your e-mail address. {label-unconfirmed} should be next to it.'),
        sketch: 'profile',
      },
      msg('Press the edit button next to the address.'),
      msg('Check the address or type another one. You should then get a new e-mail.'),
      {
        text: msg('Open the new e-mail in your mailbox and follow its link.'),
        warning: msg('Follow the link only if the e-mail came after you asked for it.'),
        more: ['guide-confirm-email'],
      },
    ],
    result: msg('You see a notice that the address is confirmed.'),
    ifNot: msg(
      'Address not marked as unconfirmed? Most likely there is nothing to confirm. No e-mail within a day? Ask in the chat.',
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
    lead: msg('You must be signed in to change your e-mail address.'),
    from: ['ru-support', 'uk-account'],
    steps: [
      { text: msg('Open your account settings.'), more: ['guide-sign-in'] },
      msg('Press {label-edit-profile}. You can change other details there too.'),
      msg('Press {label-change-email}.'),
      {
        text: msg('Type the new address. It must be a real one, where you can read your e-mails.'),
        more: ['guide-create-mailbox'],
      },
      msg('Press the button under the new address and wait for a notice.'),
      {
        text: msg('Confirm the new address with the link in the e-mail.'),
        warning: msg('Read the link letter by letter: a fake one may look much the same.'),
        more: ['guide-confirm-email'],
      },
    ],
    result: msg('Your profile shows the new address.'),
    ifNot: msg('If the e-mail does not reach the new mailbox, ask for it again.'),
    states: ['rule-profile-editable', 'rule-edit-may-replace-address', 'tip-real-email'],
  },
} satisfies Guides;
