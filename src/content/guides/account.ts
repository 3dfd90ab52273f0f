/** Guides for signing in, for a new password and for a new account. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const accountGuides = {
  'guide-sign-in': {
    title: msg('How to sign in'),
    lead: msg('Sign in the way you registered: a different way opens another account.'),
    from: ['uk-account'],
    steps: [
      {
        text: msg('Open the app, or type aliexpress.com into the browser yourself.'),
        warning: msg('Pages found through a search may be fake.'),
      },
      msg('Press the sign-in button, usually at the top right.'),
      msg('Choose your way in: e-mail, phone number, or a button such as Google or Apple.'),
      {
        text: msg('Type your password, or the code sent to you.'),
        warning: msg('Give this code to nobody.'),
      },
      msg(
        'If a slider appears, drag it slowly to the very end. Older pages ask for a code shown in a picture.',
      ),
      {
        text: msg('Look at the top right: you should see your own name.'),
        warning: msg('Another person’s name? Sign out and change nothing there.'),
      },
    ],
    result: msg('You see your name. Now you can pay, get discounts and follow goods and sellers.'),
    ifNot: msg('If the account is empty or not found, try your other addresses, numbers and buttons.'),
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
    lead: msg(
      'If a page is empty, keeps coming back or has dead buttons, the cause is often on your own device.',
    ),
    from: [],
    steps: [
      msg('Use the app instead of the site, or another browser.'),
      msg('Try a private window: most extensions are off there.'),
      msg('Switch off the ad blocker, other extensions and the VPN for this site.'),
      msg('Allow cookies in the browser settings, including those of other sites.'),
      msg('Use mobile data instead of Wi-Fi: the network may have a filter.'),
      {
        text: msg('Delete the AliExpress cookies and cache, then close the browser.'),
        warning: msg('This signs you out, so have your password or phone ready.'),
      },
      {
        text: msg('Sign in again, on another device too if you can.'),
        warning: 'tip-safe-shared-device',
        more: ['guide-sign-in'],
      },
    ],
    result: msg('The page opens, and its buttons and windows work.'),
    ifNot: msg(
      'Look again after an hour: the site may have a fault. If you have paid for something, save your proof today.',
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
    lead: msg('Older guides leave these steps out; newer ones describe them.'),
    from: [],
    steps: [
      {
        text: msg('Open the sign-in page in the app or on the official site.'),
        warning: msg('Do not use a link from an e-mail: it may be fake.'),
      },
      msg('Press {label-forgot-password}.'),
      {
        text: msg('Type your phone number, or the address your order e-mails go to.'),
        more: ['guide-check-inbox'],
      },
      {
        text: msg('Wait for the six-digit code, and look in the spam folder too.'),
        warning: msg('Anyone who asks you for this code wants your account.'),
      },
      msg('Type the newest code, then a password that you use nowhere else.'),
      {
        text: msg('Does the code go to an old number or mailbox? Press {label-other-ways}.'),
        more: ['guide-recover-mailbox'],
      },
    ],
    result: msg('The new password works, and you see your name and your orders.'),
    ifNot: msg('If no code comes, check the address letter by letter, then use another browser.'),
    states: ['signin-reset', 'signin-code', 'tip-unique-password', 'limit-no-password-guide'],
  },
  'guide-register': {
    title: msg('How to register a new account'),
    lead: msg('One account is enough: if you have several, all may get blocked.'),
    from: ['ru-support', 'ru-block'],
    steps: [
      {
        text: msg('Have a real mailbox ready that you can open.'),
        warning: 'tip-safe-new-account',
        more: ['guide-create-mailbox'],
        fold: {
          title: msg('Which address will do'),
          items: [
            msg('Older guides say that you need an e-mail address; a phone number may do today.'),
            msg(
              'The page may accept a made-up address, but then you cannot confirm it, and a block can follow.',
            ),
            msg('An address that hides your real one, or one on your own domain, may be refused.'),
          ],
        },
      },
      msg('Go to the sign-in page of the official app or site.'),
      msg('Choose to register, then pick your country.'),
      msg('Type your address or number, and a password just for this account.'),
      msg('Write your name in Latin letters. A transliteration site can help.'),
      msg('Type the code sent to you. Older pages also want one from a picture.'),
      {
        text: msg('If an e-mail with a link comes, confirm your address soon, within 3 days.'),
        warning: msg('The link must lead to aliexpress.com, aliexpress.us or aliexpress.ru.'),
        more: ['guide-confirm-email'],
      },
    ],
    result: msg('A notice says that you are registered. You can sign in, order and follow sellers.'),
    ifNot: msg('“Already registered” means you have an account: set a new password for it.'),
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
