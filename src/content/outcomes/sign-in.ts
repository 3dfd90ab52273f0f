/** Outcomes for signing in: pages, puzzles, codes, passwords, buttons and the right account. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const signInOutcomes = {
  'o-browser': {
    title: msg('A page, button or chat does not work'),
    signs: msg(
      'loop, sign in again, page comes back, blank or white page, does not load, broken page, button, nothing happens, code window, empty, too many redirects, cookies, cache, ad blocker, extension, network, vpn, signed out, chat does not open',
    ),
    first: { text: msg('Try the app, or a second browser.'), guide: 'guide-other-browser' },
    steps: [
      msg('Switch off your ad blocker, extensions and VPN for AliExpress, and allow cookies.'),
      msg('Use mobile data, not Wi-Fi: your Wi-Fi network may be blocking the page.'),
      {
        text: msg('Type the web address, such as aliexpress.com, yourself.'),
        warning: msg('Search results may lead to fake pages.'),
      },
      msg('Clear the AliExpress cookies and cache, restart the browser and sign in again.'),
      msg('Still not working? Wait an hour, then try once more.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-signin',
    not: ['no-code', 'old-number', 'puzzle-fails', 'other-device', 'button-fails', 'deleted-by-mistake'],
    expect: msg(
      'You may have to sign in to browse, and again every few weeks. Some things work only in the app.',
    ),
    ways: ['o-ask', 'q-signin'],
    why: [
      msg(
        'In most cases, your account is fine. Ad blockers and old cookies can break sign-in, the order list, payment and the chat.',
      ),
    ],
    reason: 'reason-glitch',
    next: ['tip-safe-shared-device'],
    states: ['signin-browser', 'signin-session-end', 'reason-glitch', 'tip-other-device', 'tip-relogin'],
  },
  'o-puzzle': {
    title: msg('You cannot get past the slider or puzzle'),
    signs: msg(
      'captcha, slide to verify, slider, puzzle, robot check, not a robot, verification fails, try again',
    ),
    first: msg('Wait a few hours or, better, a whole day.'),
    steps: [
      msg('Before you try again, switch off any VPN and ad blocker.'),
      {
        text: msg('Use a second browser, or the app.'),
        warning: msg('Do not let a program or a stranger “solve” the puzzle for you.'),
        guide: 'guide-other-browser',
      },
      msg('Drag the slider slowly to the very end, or the puzzle piece into its gap.'),
      msg('No luck? Take another break, then use mobile data, not Wi-Fi.'),
      msg('No way through after two days? Write to the Help Centre.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-signin',
    not: ['no-code', 'old-number', 'other-device', 'button-fails', 'page-returns', 'deleted-by-mistake'],
    expect: msg(
      'Some buyers got past the slider or puzzle after waiting 2 days. Nobody can promise when it will work for you.',
    ),
    ways: ['o-browser'],
    why: [
      msg('An ad blocker can block a file that the puzzle needs.'),
      msg('Too many tries in a row can also make the slider or puzzle fail.'),
    ],
    next: ['tip-safe-shared-device'],
    states: ['msg-slide', 'signin-slider'],
  },
  'o-code-missing': {
    title: msg('The code does not arrive or is not accepted'),
    signs: msg('sms, text message, verification code, no code, wrong code, code expired, invalid code, otp'),
    first: msg('Compare the number or address on the page with yours.'),
    steps: [
      {
        text: msg('Wait a minute, then ask for one more code: only the newest one works.'),
        warning: msg('Never share the code, not even with “support”.'),
      },
      {
        text: msg('Code by e-mail? Search all folders, spam too.'),
        guide: 'guide-check-inbox',
      },
      msg('Code by text message? Check the country code, your signal and your blocked senders.'),
      msg('If the page shows {label-other-ways}, try that.'),
      {
        text: msg('Ask for the code in another browser or in the app.'),
        guide: 'guide-other-browser',
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-signin',
    not: ['old-number', 'puzzle-fails', 'other-device', 'button-fails', 'page-returns', 'deleted-by-mistake'],
    expect: msg(
      'A new code may not come either. The Help Centre may be able to confirm in another way that it is you, but nobody can promise this.',
    ),
    ways: ['o-old-contact'],
    next: ['tip-safe-secrets'],
    states: ['signin-code', 'signin-reset', 'signin-mail-sender', 'tip-safe-secrets'],
  },
  'o-old-contact': {
    title: msg('Your old phone number or mailbox is gone'),
    signs: msg(
      'old phone number, lost sim card, new number, changed number, old e-mail, mailbox closed, code goes to old number, no access to e-mail',
    ),
    first: {
      text: msg('See if you are still signed in somewhere: the app, a tablet, another computer.'),
      warning: msg('Do not sign out on any device.'),
    },
    steps: [
      {
        text: msg('Still signed in? Change your phone number or e-mail address in the settings.'),
        guide: 'guide-change-email',
      },
      msg('Not signed in? Press {label-other-ways} when asked for a code.'),
      {
        text: msg('Ask your e-mail provider for your mailbox back, or your phone company for your number.'),
        guide: 'guide-recover-mailbox',
      },
      msg('Account linked to Google, Apple or the like? Sign in with that service’s button.'),
      {
        text: msg('Still no access? Write to the Help Centre, with any order numbers you know.'),
        warning: msg('Give ID only through an official AliExpress form, never by e-mail or chat.'),
      },
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-mail-provider',
      'channel-email-security',
    ],
    contactLater: true,
    letter: 'tpl-signin',
    not: ['no-code', 'puzzle-fails', 'other-device', 'button-fails', 'page-returns', 'deleted-by-mistake'],
    expect: msg(
      'Without your phone number or mailbox, it is hard to get in. Nobody can promise success. Whoever now has the number may get your codes.',
    ),
    ways: ['o-which-account', 'o-lost-paid'],
    next: ['tip-recovery-phone', 'tip-recovery-email'],
    nextNotes: [msg('Giving up a phone number or e-mail address? Change it in your account first.')],
    states: ['signin-reset', 'signin-same-way'],
  },
  'o-password': {
    title: msg('Password refused, or “already registered”'),
    signs: msg(
      'forgot password, forgotten password, reset password, wrong password, incorrect password, new password, e-mail already exists, already in use',
    ),
    first: {
      text: msg(
        'On the sign-in page, press {label-forgot-password} and type the address your order e-mails go to.',
      ),
      guide: 'guide-password',
    },
    steps: [
      {
        text: msg('Type the code from the latest e-mail, then choose a new password.'),
        warning: msg('Nobody but you needs the code.'),
      },
      msg('“Already registered” means you have an account: do not sign up again.'),
      { text: msg('Look for e-mails about changes you did not make.'), to: 'o-taken-over' },
      msg('Never had a password? Use the Google, Apple or other sign-in button again.'),
      {
        text: msg('Button not working? Open the page in a second browser.'),
        guide: 'guide-other-browser',
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-signin',
    not: [
      'puzzle-fails',
      'other-device',
      'deleted-by-mistake',
      'no-code',
      'old-number',
      'button-fails',
      'page-returns',
    ],
    expect: msg(
      'The e-mail with the code goes only to the account’s address. No e-mail? Try your other addresses.',
    ),
    ways: ['o-code-missing', 'o-which-account'],
    next: ['tip-unique-password'],
    states: ['signin-reset', 'signin-known-address', 'signin-same-way', 'tip-unique-password'],
  },
} satisfies Outcomes;
