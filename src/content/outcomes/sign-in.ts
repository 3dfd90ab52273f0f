/** Outcomes for signing in: pages, puzzles, codes, passwords, buttons and the right account. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const signInOutcomes = {
  'o-browser': {
    title: msg('A page, a button or the chat does not work'),
    signs: msg(
      'loop, sign in again, page comes back, blank or white page, does not load, broken page, button, nothing happens, code window, empty, too many redirects, cookies, cache, ad blocker, extension, network, vpn, signed out, chat does not open',
    ),
    first: { text: msg('Try it in the app, or in another browser.'), guide: 'guide-other-browser' },
    steps: [
      msg('Switch off ad blocker, extensions and VPN for AliExpress, and allow cookies.'),
      msg('Use mobile data instead of Wi-Fi: your network may filter the page.'),
      {
        text: msg('Type the address yourself, such as aliexpress.com.'),
        warning: msg('Search results may lead to fake pages.'),
      },
      msg('Clear the cookies and cache of AliExpress, close the browser and sign in again.'),
      msg('Still the same? Wait an hour, then try once more.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-signin',
    not: ['no-code', 'old-number', 'puzzle-fails', 'other-device', 'button-fails', 'deleted-by-mistake'],
    expect: msg(
      'You may now have to sign in to browse, and again after some weeks. Some functions are only in the app.',
    ),
    ways: ['o-ask', 'q-signin'],
    why: [
      msg(
        'Usually your account is fine: blockers and old cookies can stop sign-in, order list, payment and chat.',
      ),
    ],
    reason: 'reason-glitch',
    next: ['tip-safe-shared-device'],
    states: ['signin-browser', 'signin-session-end', 'reason-glitch', 'tip-other-device', 'tip-relogin'],
  },
  'o-puzzle': {
    title: msg('The slider or puzzle refuses you'),
    signs: msg(
      'captcha, slide to verify, slider, puzzle, robot check, not a robot, verification fails, try again',
    ),
    first: msg('Stop trying for some hours, better for a whole day.'),
    steps: [
      msg('Before the next try, switch off VPN and ad blocker.'),
      {
        text: msg('Open another browser, or the app.'),
        warning: msg('Let no program or stranger “solve” the puzzle for you.'),
        guide: 'guide-other-browser',
      },
      msg('Drag the slider slowly to the very end.'),
      msg('No luck? Change from Wi-Fi to mobile data.'),
      msg('Try only once there, then take another break.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-signin',
    not: ['no-code', 'old-number', 'other-device', 'button-fails', 'page-returns', 'deleted-by-mistake'],
    expect: msg('For some buyers it worked after two days. Nobody can promise when it works for you.'),
    ways: ['o-browser'],
    why: [
      msg('A blocker can stop a file that the puzzle needs.'),
      msg('Too many tries in a row can be the reason too.'),
    ],
    next: ['tip-safe-shared-device'],
    states: ['msg-slide', 'signin-slider'],
  },
  'o-code-missing': {
    title: msg('The code does not come or is not accepted'),
    signs: msg('sms, text message, verification code, no code, wrong code, code expired, invalid code, otp'),
    first: msg('Compare the number or address on the page with yours.'),
    steps: [
      {
        text: msg('Wait a minute, then ask for one more code: only the newest counts.'),
        warning: msg('Tell this code to nobody, not even to “support”.'),
      },
      {
        text: msg('If it comes by e-mail, search all folders for “AliExpress”, spam too.'),
        guide: 'guide-check-inbox',
      },
      msg('If it comes by text message, check the country code, your signal and your blocked senders.'),
      msg('If the page shows {label-other-ways}, choose one of them.'),
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
      'A code can take some minutes. Support may check you in another way, but nobody can promise it.',
    ),
    ways: ['o-old-contact'],
    next: ['tip-safe-secrets'],
    states: ['signin-code', 'signin-reset', 'signin-mail-sender', 'tip-safe-secrets'],
  },
  'o-old-contact': {
    title: msg('You no longer have that number or mailbox'),
    signs: msg(
      'old phone number, lost sim card, new number, changed number, old e-mail, mailbox closed, code goes to old number, no access to e-mail',
    ),
    first: {
      text: msg('Look whether you are still signed in anywhere: app, tablet, other computer.'),
      warning: msg('Do not sign out there.'),
    },
    steps: [
      {
        text: msg('Signed in there? Change the number or address in the settings.'),
        guide: 'guide-change-email',
      },
      msg('Otherwise press {label-other-ways} on the page that asks for the code.'),
      {
        text: msg('Ask the mail provider for the mailbox, or the phone company for the number.'),
        guide: 'guide-recover-mailbox',
      },
      msg('Is your account linked to Google, Apple or another service? Use its button.'),
      {
        text: msg('Nothing helps? Write to the Help Centre, with any order numbers you know.'),
        warning: msg('Give ID only in your own account’s official form, never by e-mail or chat.'),
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
      'Without number and mailbox it is hard, and nobody can promise that you get in. The number’s new owner may get your codes.',
    ),
    ways: ['o-which-account', 'o-lost-paid'],
    next: ['tip-recovery-phone', 'tip-recovery-email'],
    nextNotes: [msg('Change number and address in your account before you give up the old ones.')],
    states: ['signin-reset', 'signin-same-way'],
  },
  'o-password': {
    title: msg('Password refused, or “already registered”'),
    signs: msg(
      'forgot password, forgotten password, reset password, wrong password, incorrect password, new password, e-mail already exists, already in use',
    ),
    first: {
      text: msg('Press {label-forgot-password} and type the address that gets your order e-mails.'),
      guide: 'guide-password',
    },
    steps: [
      {
        text: msg('Type the newest code, then choose a new password.'),
        warning: msg('Nobody else needs this code.'),
      },
      msg('“Already registered” means that you have an account: do not register again.'),
      { text: msg('Look for e-mails about changes that you did not make.'), to: 'o-taken-over' },
      msg('Never had a password? Use your Google, Apple or other button again.'),
      {
        text: msg('The button does nothing? Open the page in another browser.'),
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
      'The e-mail with the code comes only to the address of the account. No e-mail? Try your other addresses.',
    ),
    ways: ['o-code-missing', 'o-which-account'],
    next: ['tip-unique-password'],
    states: ['signin-reset', 'signin-known-address', 'signin-same-way', 'tip-unique-password'],
  },
} satisfies Outcomes;
