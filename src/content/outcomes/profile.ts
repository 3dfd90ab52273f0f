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
      text: msg(
        'Search your mailbox and spam folder for “AliExpress”, and open the newest confirmation e-mail.',
      ),
      guide: 'guide-check-inbox',
    },
    steps: [
      {
        text: msg('Check where its link leads. If it is right, open it.'),
        warning: msg(
          'In the link, the part before the first single slash must end in aliexpress.com, aliexpress.us or aliexpress.ru. Only a dot or “//” may come right before that name.',
        ),
        guide: 'guide-confirm-email',
      },
      {
        text: msg(
          'No e-mail? Find {label-unconfirmed} in your profile and ask for a new confirmation e-mail.',
        ),
        guide: 'guide-resend-activation',
      },
      { text: msg('Wrong e-mail address in your profile? Change it.'), to: 'o-change-email' },
      msg('Nothing to confirm in your profile? Then you are most likely done.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-email-unconfirmed',
    expect: msg(
      'You will see a message once the address is confirmed. Confirm it soon: older guides give 3 days after sign-up.',
    ),
    ways: ['o-old-contact', 'o-blocked-reactivate'],
    why: [
      msg(
        'AliExpress sends a confirmation e-mail when you sign up. A new one comes when you change the address.',
      ),
      msg(
        'The confirmation e-mail matters mainly for accounts made years ago. Back then, says one guide, blocks came one week to two months after you signed up.',
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
      text: msg('Make sure that you can open the mailbox for the new address.'),
      guide: 'guide-create-mailbox',
    },
    steps: [
      {
        text: msg('Enter the new address in your AliExpress profile and ask for the confirmation e-mail.'),
        warning: msg('Stay signed in until the new address works.'),
        guide: 'guide-change-email',
      },
      msg('Profile not opening? Ask in the chat how to change your e-mail address.'),
      { text: msg('Code sent to an old mailbox that you cannot open? Go here.'), to: 'o-old-contact' },
      {
        text: msg('Open the e-mail from AliExpress and confirm the new address.'),
        guide: 'guide-confirm-email',
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-email-unconfirmed',
    not: ['email'],
    expect: msg(
      'You will see a message once the address has changed. Until then, the old one still applies.',
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
    first: msg(
      'Use up your coupons and balance, or they will be lost. Then wait until your orders, disputes and refunds are finished. This may take weeks.',
    ),
    steps: [
      { text: msg('Save your orders and receipts outside the account.'), guide: 'guide-keep-records' },
      msg('Remove your cards and addresses from the account.'),
      {
        text: msg('Go to the settings, then to your profile, and press {label-deactivate}.'),
        warning: msg(
          'This deletes the account. You will probably not get it back, and you will not be able to open a dispute.',
        ),
      },
      msg(
        'No button? Ask in the chat. In the EU and EEA, you can also ask through the site’s privacy centre.',
      ),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg(
      'You probably cannot get a deleted account back. Its e-mail address may be refused for a new account.',
    ),
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
      text: msg('Choose a real e-mail address that you have access to.'),
      warning: msg('Is your account only blocked? Do not open a second one.'),
      guide: 'guide-create-mailbox',
    },
    steps: [
      { text: msg('Open the app, or type aliexpress.com, and sign up there.'), guide: 'guide-register' },
      msg('Write your name in Latin letters. Choose a password that you use nowhere else.'),
      msg('E-mail address refused? Use one from a well-known provider, not a masked one.'),
      { text: msg('If you see “already registered”, you have an account.'), to: 'o-password' },
      {
        text: msg('Confirm the address at once, with the link or code in the e-mail.'),
        guide: 'guide-confirm-email',
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg(
      'You will see a message once you are registered. Coupons and points do not move from an old account.',
    ),
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
        text: msg('If the chatbot does not help, mark your problem as not solved, or write “agent”.'),
        guide: 'guide-robot',
      },
      msg('If your question is about an order, choose that order.'),
      msg('Write short, plain sentences: a program may translate them.'),
      msg('Save the chat before you leave it.'),
      msg('Chat not working? Turn off your ad blocker, or use the app.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    expect: msg('You may have to wait a little for an answer. A few things work only in the app.'),
    ways: ['o-browser'],
    why: [
      msg('A chatbot answers first, day and night, but can handle only simple questions.'),
      msg('Is an order missing that you never paid for? Then you have lost no money.'),
      msg('Maybe the seller has removed the item from the shop. You may find it in another shop.'),
    ],
    next: ['guide-faq', 'tip-nearest-topic', 'tip-other-topic'],
    nextNotes: [msg('The chat tends to be less busy in the morning than in the evening.')],
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
