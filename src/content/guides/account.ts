/** Guides for signing in, for a new password and for a new account. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const accountGuides = {
  'guide-sign-in': {
    title: msg('How to sign in'),
    lead: msg('Sign in the way you signed up. Any other way may open a second account.'),
    from: ['uk-account'],
    steps: [
      {
        text: msg('Open the app, or type aliexpress.com into the browser yourself.'),
        warning: msg('Pages you find through a search may be fake.'),
      },
      msg('Press the sign-in button, most often at the top right.'),
      msg('Choose your way in: e-mail, phone number or a service like Google or Apple.'),
      {
        text: msg('Type your password, or the code sent to you.'),
        warning: msg('Never share this code.'),
      },
      msg(
        'If a slider appears, drag it slowly to the very end. Older pages ask for a code shown in a picture.',
      ),
      {
        text: msg('Look at the top right: you should see your own name.'),
        warning: msg('If you see another person’s name, sign out and change nothing.'),
      },
    ],
    result: msg('You see your name. Now you can pay, get discounts, save items and follow sellers.'),
    ifNot: msg('Account empty or not found? Try your other addresses, phone numbers and sign-in buttons.'),
    states: [
      'rule-picture-code',
      'rule-name-top-right',
      'rule-account-benefits',
      'symptom-signed-in-ok',
      'symptom-cannot-find-page',
      'signin-same-way',
      'signin-slider',
    ],
  },
  'guide-other-browser': {
    title: msg('How to try another browser, app or network'),
    lead: msg('Is a page blank, or do its buttons do nothing? The cause is often on your own device.'),
    from: [],
    steps: [
      msg('Use the app instead of the site, or try another browser.'),
      msg('Try a private window: most extensions are off there.'),
      msg('Switch off ad blockers, other extensions and any VPN while you use the site.'),
      msg('Allow cookies in the browser settings, including third-party cookies.'),
      msg('Use mobile data instead of Wi-Fi: the Wi-Fi network may have a filter.'),
      {
        text: msg('Delete the AliExpress cookies and cache, then close the browser.'),
        warning: msg('Deleting cookies signs you out, so have your password or phone ready.'),
      },
      {
        text: msg('Sign in again, on another device too if you can.'),
        warning: 'tip-safe-shared-device',
        more: ['guide-sign-in'],
      },
    ],
    result: msg('The page opens, and its buttons and windows work.'),
    ifNot: msg(
      'Look again in an hour: the site may have a fault. If you have paid for something, save your proof today.',
    ),
    states: [
      'signin-browser',
      'tip-other-device',
      'tip-relogin',
      'tip-wait-a-little',
      'hours-site-fault-short',
    ],
  },
  'guide-password': {
    title: msg('How to set a new password'),
    lead: msg('Older guides leave these steps out. Newer ones describe them.'),
    from: [],
    steps: [
      {
        text: msg('Open the sign-in page in the app or on the official site.'),
        warning: msg('Do not use a link from an e-mail: it may be fake.'),
      },
      msg('Press {label-forgot-password}.'),
      {
        text: msg('Type your phone number, or the e-mail address that gets your order e-mails.'),
        more: ['guide-check-inbox'],
      },
      {
        text: msg('Wait for the six-digit code, and look in the spam folder too.'),
        warning: msg('Anyone who asks you for this code wants to steal your account.'),
      },
      msg('Type the latest code, then a password that you use nowhere else.'),
      {
        text: msg('If the code goes to an old phone number or mailbox, press {label-other-ways}.'),
        more: ['guide-recover-mailbox'],
      },
    ],
    result: msg('The new password works, and you see your name and your orders.'),
    ifNot: msg('If no code comes, check the address letter by letter. Then try a second browser.'),
    states: ['signin-reset', 'signin-code', 'tip-unique-password', 'limit-no-password-guide'],
  },
  'guide-register': {
    title: msg('How to register a new account'),
    lead: msg('One account is enough. If you have more, all of them may be blocked.'),
    from: ['ru-support', 'ru-block'],
    steps: [
      {
        text: msg('You need a real mailbox that you can open.'),
        warning: 'tip-safe-new-account',
        more: ['guide-create-mailbox'],
        fold: {
          title: msg('Which address will do?'),
          items: [
            msg(
              'Older guides say you need an e-mail address to sign up. Today a phone number may be enough.',
            ),
            msg(
              'The page may take a made-up address. But then you cannot confirm it, and a block can follow.',
            ),
            msg('An address that hides your real one, or one on your own domain, may be refused.'),
          ],
        },
      },
      msg('Go to the sign-in page of the official app or site.'),
      msg('Choose the option to register, then pick your country.'),
      msg('Type your e-mail address or phone number, and a password just for this account.'),
      msg('Write your name in Latin letters. A site that turns your letters into Latin ones can help.'),
      msg('Type the code sent to you. Older pages also ask for a code from a picture.'),
      {
        text: msg('If you get an e-mail with a link, confirm your address within 3 days of signing up.'),
        warning: msg(
          'In the link, the part before the first single slash must end in aliexpress.com, aliexpress.us or aliexpress.ru. Only a dot or “//” may come right before that name.',
        ),
        more: ['guide-confirm-email'],
      },
    ],
    result: msg('A notice says that you are registered. You can sign in, order and follow sellers.'),
    ifNot: msg('“Already registered” means you have an account. Set a new password for it.'),
    states: [
      'rule-latin-only',
      'rule-register-email-needed',
      'rule-register-accepts-any-email',
      'rule-picture-code',
      'rule-account-benefits',
      'rule-activation-letter',
      'limit-activation-3-days',
      'tip-transliterate',
      'tip-confirm-at-once',
      'tip-real-email',
      'register-mask',
      'signin-known-address',
      'cause-several-accounts',
    ],
  },
} satisfies Guides;
