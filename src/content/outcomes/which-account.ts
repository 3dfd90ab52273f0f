/** Outcomes for finding the way in: which button, which site, which account. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const whichAccountOutcomes = {
  'o-social': {
    title: msg('The Google, Apple, Facebook or VK button does not work'),
    signs: msg(
      'google, apple id, facebook, vk, vkontakte, button missing, button dead, continue with google, social login, no password',
    ),
    first: {
      text: msg('Try the button in another browser, or on the website instead of the app.'),
      guide: 'guide-other-browser',
    },
    steps: [
      msg('Button missing or dead? Switch off your ad blocker and allow pop-ups.'),
      msg('Sign in on the site of Google or the other service, then press the button again.'),
      {
        text: msg(
          'Or press {label-forgot-password} and type the e-mail address of your Google, Apple or other account.',
        ),
        warning: msg('Do not register again: a second account would be empty.'),
        guide: 'guide-password',
      },
      msg('Locked out of Facebook or VK itself? Recover that account first.'),
      msg('Signed in with Apple? Your Apple settings show which address AliExpress has.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru', 'channel-mail-provider'],
    contactLater: true,
    letter: 'tpl-signin',
    not: ['no-code', 'old-number', 'puzzle-fails', 'other-device', 'deleted-by-mistake'],
    expect: msg(
      'A sign-in button may fail in the app but work on the website. In Russia, buttons of foreign services may be gone; phone and e-mail remain.',
    ),
    ways: ['o-which-account'],
    why: [
      msg('A sign-in button opens only the account made with it.'),
      msg('On phones without Google services, the Google button may do nothing.'),
    ],
    next: ['tip-unique-password'],
    states: ['signin-social-app', 'signin-russia-law', 'signin-same-way', 'signin-reset'],
  },
  'o-sign-in': {
    title: msg('Sign in to AliExpress'),
    signs: msg(
      'log in, login, where to sign in, enter the account, first time, qr code, sign-in page, my account',
    ),
    first: {
      text: msg('Open the app, or type aliexpress.com into your browser yourself.'),
      warning: msg('Links in e-mails and advertisements may lead to fake pages.'),
    },
    steps: [
      {
        text: msg('Find the sign-in button: on the website it is at the top right.'),
        guide: 'guide-sign-in',
      },
      { text: msg('No account yet? Register first.'), to: 'o-register' },
      msg('Choose the way you registered: e-mail, phone number or a button such as Google.'),
      {
        text: msg('Type your password, or the code you are sent.'),
        warning: msg('Never share your password or a code.'),
      },
      { text: msg('Check the name shown: is it yours?'), to: 'o-other-account' },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg(
      'You should then see your name and orders. The site may ask you to sign in again now and then.',
    ),
    ways: ['q-signin'],
    next: ['tip-unique-password', 'tip-safe-shared-device'],
    nextNotes: [
      msg(
        'If you are signed in to the app, you can often scan a QR code to sign in on the website. Scan such codes only on the official site.',
      ),
    ],
    states: [
      'signin-same-way',
      'signin-qr',
      'signin-session-end',
      'rule-name-top-right',
      'symptom-cannot-find-page',
      'symptom-signed-in-ok',
    ],
  },
  'o-which-account': {
    title: msg('Find the right account'),
    signs: msg(
      'account not found, does not exist, two accounts, second account, another account, russian site, other site, history gone, old orders, old account',
    ),
    first: {
      text: msg('Search all your mailboxes for “AliExpress”: order e-mails show the right address.'),
      guide: 'guide-check-inbox',
    },
    steps: [
      msg('Sign in with the address your AliExpress e-mails go to, and check its spelling.'),
      {
        text: msg('If the password is refused, press {label-forgot-password}.'),
        guide: 'guide-password',
      },
      {
        text: msg('Then try each of your phone numbers and each sign-in button, such as Google.'),
        warning: msg('If an empty account opens, do not delete it or register again.'),
      },
      msg(
        'Try the other sites too: aliexpress.com, aliexpress.us or, for Russia and a few other countries, aliexpress.ru.',
      ),
      msg('Found the account? Write down how you got in.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg(
      'Signing in another way can open another account. Another site may show fewer orders; nobody can promise that older ones will appear.',
    ),
    ways: ['q-lost-tried', 'o-orders-missing-paid'],
    next: ['tip-keep-records', 'tip-real-email'],
    states: [
      'signin-same-way',
      'signin-mail-sender',
      'site-ru',
      'symptom-account-not-found',
      'symptom-want-old-account',
    ],
  },
} satisfies Outcomes;
