/** Outcomes for the address of an account, for registering, deleting and asking. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const profileOutcomes = {
  'o-confirm': {
    title: msg('Confirm your e-mail address'),
    signs: msg(
      'confirm e-mail, verify e-mail, activate, activation e-mail, activation link, no e-mail, e-mail did not come, send again, email address unconfirmed',
    ),
    first: {
      text: msg('Search your mailbox for “AliExpress”, including spam, and open the newest e-mail.'),
      guide: 'guide-check-inbox',
    },
    steps: [
      {
        text: msg('Check where the link leads, then press it.'),
        warning: msg(
          'The link must lead to aliexpress.com, aliexpress.us or aliexpress.ru. Only a dot or “//” may stand right before the name.',
        ),
        guide: 'guide-confirm-email',
      },
      {
        text: msg('No e-mail? Find {label-unconfirmed} in your profile and ask for a new one.'),
        guide: 'guide-resend-activation',
      },
      { text: msg('Wrong address? Enter another one.'), to: 'o-change-email' },
      msg('Nothing to confirm in your profile? Then you are probably done.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-email-unconfirmed',
    expect: msg(
      'The page tells you once the address is confirmed. Do not wait: older guides mention 3 days.',
    ),
    ways: ['o-old-contact', 'o-blocked-reactivate'],
    why: [
      msg('AliExpress sends this e-mail when you register, and again when you change the address.'),
      msg(
        'This e-mail matters mainly for old accounts. One guide says that a block came a week to 2 months after registering.',
      ),
    ],
    reason: 'reason-email-unconfirmed',
    next: ['tip-confirm-at-once'],
    states: [
      'cause-email-old',
      'limit-activation-3-days',
      'limit-block-onset',
      'rule-activation-letter',
      'rule-activation-letter-again',
      'rule-unconfirmed-gets-blocked',
      'email-letter-activation',
      'symptom-no-activation-email',
      'symptom-email-unconfirmed-label',
    ],
  },
  'o-change-email': {
    title: msg('Change your e-mail address'),
    signs: msg(
      'new e-mail, other mailbox, change e-mail, wrong address, typo in the address, old mailbox, replace address, update e-mail',
    ),
    first: {
      text: msg('Open the mailbox of the new address: make sure you can read it.'),
      guide: 'guide-create-mailbox',
    },
    steps: [
      {
        text: msg('Enter the new address in your AliExpress profile and ask for the confirmation e-mail.'),
        warning: msg('Stay signed in until the new address works.'),
        guide: 'guide-change-email',
      },
      { text: msg('Open that e-mail and confirm the new address.'), guide: 'guide-confirm-email' },
      { text: msg('Does a code go to an old mailbox that you cannot open?'), to: 'o-old-contact' },
      msg('Page not opening? Ask in the chat how to change the address.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-email-unconfirmed',
    not: ['email'],
    expect: msg(
      'A message on the page tells you once the address has changed. Until then the old one still applies.',
    ),
    ways: ['o-confirm'],
    reason: 'reason-email-fake',
    next: ['tip-real-email', 'tip-recovery-email'],
    states: ['rule-edit-may-replace-address', 'rule-profile-editable', 'tip-real-email'],
  },
  'o-delete': {
    title: msg('Delete your account'),
    signs: msg(
      'close account, deactivate, remove my data, erase, unsubscribe, leave aliexpress, cancel account, privacy',
    ),
    first: msg('Finish your orders, disputes and refunds; this may take weeks.'),
    steps: [
      { text: msg('Save your orders and receipts outside the account.'), guide: 'guide-keep-records' },
      msg('Use up coupons and balance: you will lose them.'),
      msg('Remove your cards and addresses from the account.'),
      {
        text: msg('Go to the settings, then to your profile, and press {label-deactivate}.'),
        warning: msg('With the account gone, you cannot open a dispute any more.'),
      },
      msg('Button missing? Ask in the chat or, in the EU and EEA, the site’s privacy centre.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg('As a rule there is no way back. The e-mail address may be refused for a new account.'),
    ways: ['o-ask', 'o-deleted'],
    next: ['guide-keep-records'],
    states: ['delete-how', 'delete-final', 'data-copy'],
  },
  'o-register': {
    title: msg('Register a new account'),
    signs: msg(
      'sign up, create account, join, new account, first time, registration, address refused, masked address, cannot register',
    ),
    first: {
      text: msg('Choose a real e-mail address that you can check.'),
      warning: msg('Is your older account just blocked? Do not open a second one.'),
      guide: 'guide-create-mailbox',
    },
    steps: [
      { text: msg('Open the app, or type aliexpress.com, and register there.'), guide: 'guide-register' },
      msg('Write your name in Latin letters and choose a password just for this site.'),
      msg('Address refused? Use one from a common e-mail provider, not a masked one.'),
      {
        text: msg('Confirm the address at once, with the link or code in the e-mail.'),
        guide: 'guide-confirm-email',
      },
      { text: msg('“Already registered”? Then you have an account.'), to: 'o-password' },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg('The page tells you once you are registered. Coupons and points stay in an old account.'),
    ways: ['o-confirm', 'o-browser'],
    reason: 'reason-several-accounts',
    next: ['tip-confirm-at-once', 'tip-unique-password'],
    states: [
      'register-mask',
      'signin-known-address',
      'cause-several-accounts',
      'block-coupons',
      'block-new-account',
      'rule-latin-only',
      'tip-register-properly-next',
      'tip-safe-new-account',
      'tip-real-email',
    ],
  },
  'o-ask': {
    title: msg('Ask AliExpress a question'),
    signs: msg(
      'support, customer service, contact, live agent, robot, chat, human, operator, question, help, phone, hotline, template answers',
    ),
    first: msg('Open the Help Centre and type your question in one short sentence.'),
    steps: [
      {
        text: msg('Robot no help? Mark your problem as unsolved, or write “agent”.'),
        guide: 'guide-robot',
      },
      msg('If your question is about an order, choose it.'),
      msg('Write short, plain sentences: a program may translate them.'),
      msg('Save the conversation before you leave the chat.'),
      msg('Chat or slider not working? Turn the ad blocker off, or use the app.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    expect: msg('You may have to wait a little. A few things work only in the app.'),
    ways: ['o-browser'],
    why: [
      msg('A robot answers first, day and night, but can handle only simple questions.'),
      msg('Is an order missing that you never paid for? Then no money is lost.'),
      msg('Perhaps the seller removed the item from the shop; you can order it elsewhere.'),
    ],
    next: ['guide-faq', 'tip-nearest-topic', 'tip-other-topic'],
    nextNotes: [msg('The chat is usually quieter in the morning than in the evening.')],
    states: [
      'sup-path',
      'sup-robot',
      'sup-chat',
      'rule-help-centre-first',
      'rule-chat-bot-first',
      'rule-chat-order-picker',
      'hours-eva-24h',
      'limit-eva-simple',
      'hours-best-morning',
      'hours-evening-busy',
      'language-machine-translation',
      'tip-select-order',
      'tip-english-simple',
      'tip-type-own-question',
      'tip-save-history',
      'right-use-support-freely',
    ],
  },
} satisfies Outcomes;
