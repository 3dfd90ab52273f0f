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
      text: msg('Search your mailbox, including spam, for “AliExpress”, and open the newest e-mail.'),
      guide: 'guide-check-inbox',
    },
    steps: [
      {
        text: msg('Check where the link leads before you open it.'),
        warning: msg(
          'The site name in the link must end in aliexpress.com, aliexpress.us or aliexpress.ru, with only a dot or “//” right before it.',
        ),
        guide: 'guide-confirm-email',
      },
      {
        text: msg('No e-mail? Find {label-unconfirmed} in your profile and ask for a new e-mail.'),
        guide: 'guide-resend-activation',
      },
      { text: msg('Wrong address? Enter another one.'), to: 'o-change-email' },
      msg('Nothing to confirm in your profile? Then you are probably done.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-email-unconfirmed',
    expect: msg(
      'A message appears once the address is confirmed. Do not delay: older guides give 3 days from registration.',
    ),
    ways: ['o-old-contact', 'o-blocked-reactivate'],
    why: [
      msg('AliExpress sends a confirmation e-mail when you register, and again when you change the address.'),
      msg(
        'The confirmation e-mail matters mainly for old accounts. One guide mentions blocks between one week and two months after registration.',
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
      {
        text: msg('Open the e-mail from AliExpress and confirm the new address.'),
        guide: 'guide-confirm-email',
      },
      { text: msg('Code sent to an old mailbox that you cannot open? Continue here.'), to: 'o-old-contact' },
      msg('Profile not opening? Ask in the chat how to change your e-mail address.'),
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
    first: msg('Wait until your orders, disputes and refunds are finished; this may take weeks.'),
    steps: [
      { text: msg('Save your orders and receipts outside the account.'), guide: 'guide-keep-records' },
      msg('Use up your coupons and balance: you will lose what is left.'),
      msg('Remove your cards and addresses from the account.'),
      {
        text: msg('Go to the settings, then to your profile, and press {label-deactivate}.'),
        warning: msg('Once the account is deleted, you can no longer open a dispute.'),
      },
      msg('Button missing? Ask in the chat or, in the EU and EEA, through the site’s privacy centre.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg(
      'A deleted account usually cannot be restored. Its e-mail address may be refused for a new account.',
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
      warning: msg('Is your existing account only blocked? Do not open a second one.'),
      guide: 'guide-create-mailbox',
    },
    steps: [
      { text: msg('Open the app, or type aliexpress.com, and register there.'), guide: 'guide-register' },
      msg('Write your name in Latin letters and choose a password that you use nowhere else.'),
      msg('E-mail address refused? Use one from a well-known provider, not a masked one.'),
      {
        text: msg('Confirm the address at once, with the link or code in the e-mail.'),
        guide: 'guide-confirm-email',
      },
      { text: msg('If you see “already registered”, you already have an account.'), to: 'o-password' },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg(
      'You will see a message once you are registered. Coupons and points stay in the old account.',
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
      msg('Save the conversation before you leave the chat.'),
      msg('Chat or slider not working? Turn off your ad blocker, or use the app.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    expect: msg('You may have to wait a little for an answer. A few things work only in the app.'),
    ways: ['o-browser'],
    why: [
      msg('A chatbot answers first, day and night, but can handle only simple questions.'),
      msg('If you never paid for the missing order, you have lost no money.'),
      msg('Perhaps the seller removed the item from the shop; you may find it elsewhere.'),
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
