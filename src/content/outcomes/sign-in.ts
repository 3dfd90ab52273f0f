/** Outcomes for signing in: pages, puzzles, codes, passwords, buttons and the right account. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const signInOutcomes = {
  'o-browser': {
    title: msg('A page, button or chat does not work'),
    signs: msg(
      'loop, sign in again, page comes back, blank or white page, does not load, broken page, button, nothing happens, code window, empty, too many redirects, cookies, cache, ad blocker, extension, network, vpn, signed out, chat does not open',
    ),
    first: { text: msg('Try the app, or another browser.'), guide: 'guide-other-browser' },
    steps: [
      msg('Switch off your ad blocker, extensions and VPN for AliExpress, and allow cookies.'),
      msg('Use mobile data instead: your Wi-Fi network may be blocking the page.'),
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
        'Usually your account is fine: blockers and old cookies can break sign-in, the order list, payment and the chat.',
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
      msg('Before trying again, switch off any VPN and ad blocker.'),
      {
        text: msg('Use another browser, or the app.'),
        warning: msg('Do not let a program or a stranger “solve” the puzzle for you.'),
        guide: 'guide-other-browser',
      },
      msg('Drag the slider slowly to the very end.'),
      msg('No luck? Switch from Wi-Fi to mobile data.'),
      msg('Try only once, then take another break.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-signin',
    not: ['no-code', 'old-number', 'other-device', 'button-fails', 'page-returns', 'deleted-by-mistake'],
    expect: msg(
      'Some buyers passed the check after waiting 2 days. Nobody can promise when it will work for you.',
    ),
    ways: ['o-browser'],
    why: [
      msg('An ad blocker can stop a file that the puzzle needs.'),
      msg('Too many attempts in a row can also make the slider or puzzle fail.'),
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
        text: msg('Wait a minute, then ask for one more code: only the newest works.'),
        warning: msg('Never give the code to anyone, not even “support”.'),
      },
      {
        text: msg('Code by e-mail? Search all folders, including spam.'),
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
      'A code can take a few minutes. Support may verify you in another way, but nobody can promise this.',
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
      text: msg('Check whether you are still signed in somewhere: the app, a tablet, another computer.'),
      warning: msg('Do not sign out on any device.'),
    },
    steps: [
      {
        text: msg('Still signed in? Change the number or address in the settings.'),
        guide: 'guide-change-email',
      },
      msg('Not signed in? Press {label-other-ways} when asked for a code.'),
      {
        text: msg(
          'Ask your e-mail provider to restore the mailbox, or your phone company to restore the number.',
        ),
        guide: 'guide-recover-mailbox',
      },
      msg('Account linked to Google, Apple or another service? Use that service’s button.'),
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
      'Without your phone number or mailbox, getting in is hard; nobody can promise success. Anyone who now has the number may get your codes.',
    ),
    ways: ['o-which-account', 'o-lost-paid'],
    next: ['tip-recovery-phone', 'tip-recovery-email'],
    nextNotes: [
      msg('Change the phone number and e-mail address in your account before you give up the old ones.'),
    ],
    states: ['signin-reset', 'signin-same-way'],
  },
  'o-password': {
    title: msg('Password refused, or “already registered”'),
    signs: msg(
      'forgot password, forgotten password, reset password, wrong password, incorrect password, new password, e-mail already exists, already in use',
    ),
    first: {
      text: msg('Press {label-forgot-password} and type the address your order e-mails go to.'),
      guide: 'guide-password',
    },
    steps: [
      {
        text: msg('Type the latest code, then choose a new password.'),
        warning: msg('Nobody but you needs the code.'),
      },
      msg('“Already registered” means you have an account: do not register again.'),
      { text: msg('Look for e-mails about changes you did not make.'), to: 'o-taken-over' },
      msg('Never had a password? Use the Google, Apple or other sign-in button again.'),
      {
        text: msg('Button not working? Open the page in another browser.'),
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
