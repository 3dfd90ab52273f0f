/** Outcomes for an account that cannot be entered or found. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const lostOutcomes = {
  'o-not-found-use-letter': {
    title: msg('Use the address from the old letter'),
    lead: msg('The address that received the letter is probably your login.'),
    now: [
      {
        text: msg('Check how you type the address. Take the one that received the letter.'),
        guide: 'guide-account-not-found',
      },
      { text: msg('Sign in with this address.'), guide: 'guide-sign-in' },
      {
        text: msg('Password forgotten? Set a new one on the official sign-in page.'),
        guide: 'guide-password',
      },
    ],
    safety: ['tip-safe-phishing', 'tip-safe-secrets'],
    prepare: [msg('The letter from AliExpress'), msg('Every e-mail address you have ever used')],
    contact: msg(
      'Write to {email-security}: as far as known it is the address for lost accounts. The chat may ask for a sign-in, but e-mail does not.',
    ),
    contacts: ['channel-email-security'],
    letter: 'tpl-orders-missing',
    expect: [
      msg('You get in, and your own name stands at the top right.'),
      msg('Or a message says that the account is blocked. Then start this help again from the beginning.'),
    ],
    ifNot: msg('If the account is still not found, choose whether it holds paid orders.'),
    ways: ['o-lost-paid', 'o-lost-unpaid'],
    next: ['tip-keep-records', 'tip-real-email'],
  },
  'o-other-account': {
    title: msg('Somebody else’s account opens'),
    lead: msg('Do nothing in that account. Sign out first.'),
    now: 'guide-other-account',
    safety: ['tip-safe-other-account', 'tip-safe-secrets', 'tip-safe-public'],
    prepare: [
      msg('Your own login'),
      msg('The time when it happened and the device'),
      msg('Your own order numbers'),
      msg('No data of the other person'),
    ],
    contact: msg(
      'Write to {email-security} first; as far as known it is the address for account safety. You can also ask in the chat, category profile. Do not use the chat from the other person’s account. If you cannot sign in yourself, e-mail is enough.',
    ),
    contacts: ['channel-email-security', 'channel-chat-ru', 'channel-chat-en'],
    letter: 'tpl-orders-missing',
    expect: [
      msg('After a clean sign-in your own account usually opens.'),
      msg('The guides do not explain why this happens.'),
    ],
    ifNot: msg('If your own account does not come back, treat it as lost.'),
    ways: ['o-lost-paid'],
    next: ['tip-safe-shared-device', 'tip-unique-password'],
    reason: 'reason-unknown-vanished',
  },
  'o-password': {
    title: msg('Your password is not accepted'),
    lead: msg('A small typing slip may be the cause, so check that first.'),
    now: [
      msg('Check the keyboard layout and the spelling of your e-mail address.'),
      { text: msg('Then set a new password on the official sign-in page.'), guide: 'guide-password' },
    ],
    safety: ['tip-safe-phishing', 'tip-safe-secrets'],
    prepare: [msg('Your login'), msg('Access to your mailbox')],
    contact: msg(
      'Write to {email-buyerservice} for help with the sign-in. If somebody may have changed your password, write to {email-security}. As far as known these are the addresses for it. The chat may ask you to sign in first.',
    ),
    contacts: ['channel-email-buyerservice', 'channel-email-security'],
    expect: [
      msg('Usually a letter comes from the official site with a way to set a new password.'),
      msg('After the sign-in, check your name and your orders.'),
    ],
    ifNot: msg('It depends on what you see now: a closed mailbox, an empty account or “not found”.'),
    ways: ['guide-recover-mailbox', 'o-restored-empty', 'q-lost-letter'],
    next: ['tip-unique-password', 'tip-recovery-email'],
  },
  'o-sign-in': {
    title: msg('How to sign in'),
    lead: msg('These steps come from an older guide. Follow the page if it differs.'),
    now: 'guide-sign-in',
    safety: ['tip-safe-phishing', 'tip-safe-shared-device'],
    prepare: [msg('Your e-mail address'), msg('Your password')],
    contact: msg(
      'Look in the help centre first. If you cannot sign in and the chat asks for it, write to {email-buyerservice}.',
    ),
    contacts: ['channel-faq', 'channel-email-buyerservice'],
    expect: [msg('Your own name stands at the top right.')],
    ifNot: msg('Choose what you see instead. If a message says “blocked”, start again from the beginning.'),
    ways: ['q-lost', 'q-start'],
    next: ['tip-keep-records'],
  },
  'o-lost-paid': {
    title: msg('The account is gone and orders were paid'),
    lead: msg('Save your proof of payment today. Then go on step by step.'),
    now: 'guide-lost-paid',
    safety: ['tip-safe-clock', 'tip-safe-public', 'tip-safe-helpers', 'tip-safe-secrets'],
    prepare: [
      msg('Payment receipts or a bank statement'),
      msg('Order letters with numbers, dates and amounts'),
      msg('Tracking numbers'),
      msg('The address that was probably your login'),
    ],
    contact: msg(
      'Write to {email-security} about the account and to {email-buyerservice} about the orders. As far as known these are the addresses for it. Try the chat too, though it may ask you to sign in. If you paid by card, ask your bank early: its deadline runs.',
    ),
    contacts: [
      'channel-email-security',
      'channel-email-buyerservice',
      'channel-chat-ru',
      'channel-chat-en',
      'channel-bank',
    ],
    letter: 'tpl-orders-missing',
    expect: [
      msg('No guide promises that the account comes back. Some readers remained without help.'),
      msg('Parcels that were already sent may still arrive.'),
      msg('Answers may take days.'),
    ],
    ifNot: msg(
      'Turn to your bank and to a consumer organisation. If it looks like a crime, go to the police.',
    ),
    ways: ['guide-chargeback', 'guide-consumer-help'],
    next: ['guide-keep-records', 'tip-confirm-at-once', 'tip-unique-password'],
    reason: 'reason-unknown-vanished',
    states: ['limit-comments-unanswered', 'reason-unknown-vanished'],
  },
  'o-lost-unpaid': {
    title: msg('The account is gone, but nothing was paid'),
    lead: msg('No money is at stake, so you can take your time.'),
    now: [
      {
        text: msg('Search all your mailboxes once more for letters from AliExpress.'),
        guide: 'guide-check-inbox',
      },
      {
        text: msg(
          'Found nothing? Register anew with a real address, unless your old account is only blocked.',
        ),
        guide: 'guide-register',
      },
    ],
    safety: ['tip-safe-new-account', 'tip-safe-phishing'],
    prepare: [msg('A working mailbox')],
    contact: msg(
      'Look in the help centre first. Then write to {email-buyerservice}, because the chat may ask for a sign-in.',
    ),
    contacts: ['channel-faq', 'channel-email-buyerservice'],
    expect: [msg('Only your history and your discounts are lost.')],
    ifNot: msg('Write to {email-buyerservice} and ask.'),
    ways: ['guide-write-email'],
    next: ['tip-real-email', 'tip-confirm-at-once', 'tip-keep-records'],
  },
  // The contacts come into play only when the two checks have failed; they are those of o-lost-paid.
  'o-lost-check-first': {
    title: msg('Do these checks before anything else'),
    lead: msg('Money is at stake, so do the checks today.'),
    now: [
      {
        text: msg('Check whether it is only a fault: another device, a new sign-in.'),
        guide: 'guide-glitch',
      },
      {
        text: msg('Search all your mailboxes for order letters. They show which address you used.'),
        guide: 'guide-check-inbox',
      },
      { text: msg('Try to sign in with each of your addresses.'), guide: 'guide-account-not-found' },
    ],
    safety: ['tip-safe-clock', 'tip-safe-evidence-copy', 'tip-safe-public'],
    prepare: [msg('Your payment receipt'), msg('Your order letters')],
    contact: msg(
      'No one yet. If the checks fail, write to {email-security} about the account and to {email-buyerservice} about the orders. As far as known these are the addresses for it. The chat may ask you to sign in.',
    ),
    contacts: [
      'channel-email-security',
      'channel-email-buyerservice',
      'channel-chat-ru',
      'channel-chat-en',
      'channel-bank',
    ],
    expect: [
      msg('Sometimes the account turns up under another address or on another device.'),
      msg('Nobody knows how often this happens.'),
    ],
    ifNot: msg('Go on the same day with the steps for a lost account with paid orders.'),
    ways: ['o-lost-paid'],
    next: ['tip-keep-records'],
    reason: 'reason-unknown-vanished',
    states: ['reason-unknown-vanished'],
  },
} satisfies Outcomes;
