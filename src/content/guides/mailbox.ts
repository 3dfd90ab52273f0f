/** Guides for the mailbox behind the account. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const mailboxGuides = {
  'guide-create-mailbox': {
    title: msg('How to create an e-mail account'),
    lead: msg('Any e-mail provider will do, not just Gmail.'),
    from: ['ru-support'],
    steps: [
      msg('Open the provider’s home page and choose to create an account.'),
      {
        text: msg('Fill in the form with your real name: you will keep this mailbox for a long time.'),
        fold: {
          title: msg('What the form may ask for'),
          items: [
            msg('A username: Latin letters, digits and symbols. It becomes part of your address.'),
            msg('A password of at least eight characters, typed twice.'),
            msg('Your date of birth, sex and country.'),
            msg('A code from a picture; newer forms may not ask for one.'),
            msg('A tick to accept the terms. A photo is not needed.'),
          ],
        },
      },
      msg('Choose a simple e-mail address that you will not forget.'),
      msg('Choose a password used only for this mailbox.'),
      msg(
        'Add your phone number: it helps keep the mailbox safe. That matters most if you keep documents there.',
      ),
      msg('Add a second e-mail address: warnings about unusual sign-ins go there.'),
    ],
    result: msg('You can send yourself an e-mail and read it.'),
    states: [
      'rule-picture-code',
      'limit-gmail-password-8',
      'limit-gmail-username',
      'tip-mailbox-name',
      'tip-mailbox-real-name',
      'tip-unique-password',
      'tip-recovery-phone',
      'tip-recovery-email',
    ],
  },
  'guide-check-inbox': {
    title: msg('How to find e-mails from AliExpress'),
    lead: msg(
      'E-mails from AliExpress show which address you used. They may also say why the account is blocked.',
    ),
    from: ['nb-disputes', 'uk-account', 'ru-support'],
    steps: [
      {
        text: msg('Search every mailbox you have for “AliExpress”.'),
        fold: {
          title: msg('Who the sender may be'),
          items: [
            msg('Many real AliExpress e-mails come from addresses that end in notice.aliexpress.com.'),
            msg(
              'Only some AliExpress e-mails come from @aliexpress.com. So search for the name “AliExpress”.',
            ),
          ],
        },
      },
      msg('Also check the folders for spam, promotions and deleted e-mails.'),
      msg('Look for order e-mails. The address they went to is most likely your login.'),
      msg('Look for an e-mail about a block: it may give the reason.'),
      {
        text: msg('Read the e-mail, but open no link if anything seems odd.'),
        warning: msg('A sender’s address can be faked: the right ending proves nothing.'),
      },
    ],
    result: msg('You know which address belongs to the account, and perhaps why you were blocked.'),
    ifNot: msg('If you find nothing, try signing in with each of your addresses and phone numbers.'),
    states: [
      'tip-check-inbox',
      'rule-block-notice-mail',
      'email-letter-activation',
      'email-letter-block',
      'symptom-want-old-account',
      'signin-mail-sender',
      'sender-other',
    ],
  },
  'guide-recover-mailbox': {
    title: msg('How to get back into your mailbox'),
    lead: msg('Only your e-mail provider can let you back into your mailbox. AliExpress cannot.'),
    from: [],
    steps: [
      {
        text: msg('Type your e-mail provider’s web address and open its recovery page.'),
        warning: msg('Do not pay people who offer to open your mailbox.'),
      },
      msg('On the recovery page, enter your phone number or second e-mail address.'),
      msg('Use a device on which you have read your e-mails before.'),
      msg('Lost your phone number? Ask your phone company for a new SIM card with the same number.'),
      msg('Once you are in, change your e-mail password first.'),
      {
        text: msg('In your mailbox, look for e-mails from AliExpress.'),
        more: ['guide-check-inbox', 'guide-resend-activation'],
      },
    ],
    result: msg('You can read your e-mails again.'),
    ifNot: msg(
      'If you cannot get back in, look for {label-other-ways} when you try to sign in to AliExpress.',
    ),
    states: ['signin-reset'],
  },
} satisfies Guides;
