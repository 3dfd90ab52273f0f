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
      text: msg('Try the button in a second browser, or on the website instead of the app.'),
      guide: 'guide-other-browser',
    },
    steps: [
      msg('Button missing or dead? Switch off your ad blocker and allow pop-ups.'),
      msg('Sign in to Google or your other service. Then press its button again.'),
      msg('Locked out of that service itself? Get back in there first.'),
      msg('Sign in with Apple? It may hide your address. Your Apple settings show which one AliExpress has.'),
      {
        text: msg(
          'Or press {label-forgot-password}. Type the e-mail address of your Google, Apple or other account.',
        ),
        warning: msg('Do not sign up again: a second account would be empty.'),
        guide: 'guide-password',
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru', 'channel-mail-provider'],
    contactLater: true,
    letter: 'tpl-signin',
    not: ['no-code', 'old-number', 'puzzle-fails', 'other-device', 'deleted-by-mistake'],
    expect: msg(
      'A sign-in button may fail in the app but work on the website. In Russia, the buttons for foreign services may be gone. Phone and e-mail remain.',
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
      warning: msg('Links in e-mails and ads may lead to fake pages.'),
    },
    steps: [
      {
        text: msg('Find the sign-in button: on the website it is at the top right.'),
        guide: 'guide-sign-in',
      },
      { text: msg('No account yet? Sign up first.'), to: 'o-register' },
      msg('Choose the way you signed up: e-mail, phone number or a service such as Google.'),
      {
        text: msg('Type your password, or the code you are sent.'),
        warning: msg('Never share your password or a code.'),
      },
      { text: msg('Check the name shown: is it yours?'), to: 'o-other-account' },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg(
      'You should then see your name, and your orders if you have any. The site may ask you to sign in again now and then.',
    ),
    ways: ['o-which-account', 'q-signin'],
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
      msg('Sign in with the address your order e-mails go to, and check its spelling.'),
      {
        text: msg('Password refused? Press {label-forgot-password}.'),
        guide: 'guide-password',
      },
      {
        text: msg('Then try each of your phone numbers and each sign-in button, such as Google’s.'),
        warning: msg('Empty account? Do not delete it or sign up again. Sign out and try the next way.'),
      },
      msg(
        'Try the other sites too: aliexpress.com or aliexpress.us. For Russia and a few other countries, try aliexpress.ru.',
      ),
      msg('Found the account? Note how you got in.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg(
      'If you sign in another way, you can end up in a second account. Other AliExpress sites may show fewer orders. Nobody can promise that older ones will show up.',
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
