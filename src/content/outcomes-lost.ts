/** Outcomes for an account that cannot be entered or found. */
import { msg } from '@lit/localize';
import type { OutcomeWords } from './types.js';

export const outcomesLost = {
  'o-not-found-use-letter': {
    title: msg('Use the address from the old letter'),
    lead: msg('The address that received the letter is probably your login.'),
    now: [
      msg('Check how you type the address. Take the one that received the letter.'),
      msg('Sign in with this address.'),
      msg('Password forgotten? Set a new one on the official sign-in page.'),
    ],
    expect: [
      msg('You get in, and your own name stands at the top right.'),
      msg('Or a message says that the account is blocked. Then start this help again from the beginning.'),
    ],
    ifNot: msg('If the account is still not found, choose whether it holds paid orders.'),
    contact: msg(
      'Write to {email-security}: as far as known it is the address for lost accounts. The chat may ask for a sign-in, but e-mail does not.',
    ),
    prepare: [msg('The letter from AliExpress'), msg('Every e-mail address you have ever used')],
  },
  'o-other-account': {
    title: msg('Somebody else’s account opens'),
    lead: msg('Do nothing in that account. Sign out first.'),
    now: [],
    expect: [
      msg('After a clean sign-in your own account usually opens.'),
      msg('The guides do not explain why this happens.'),
    ],
    ifNot: msg('If your own account does not come back, treat it as lost.'),
    contact: msg(
      'Write to {email-security} first; as far as known it is the address for account safety. You can also ask in the chat, category profile. Do not use the chat from the other person’s account. If you cannot sign in yourself, e-mail is enough.',
    ),
    prepare: [
      msg('Your own login'),
      msg('The time when it happened and the device'),
      msg('Your own order numbers'),
      msg('No data of the other person'),
    ],
  },
  'o-password': {
    title: msg('Your password is not accepted'),
    lead: msg('A small typing slip may be the cause, so check that first.'),
    now: [
      msg('Check the keyboard layout and the spelling of your e-mail address.'),
      msg('Then set a new password on the official sign-in page.'),
    ],
    expect: [
      msg('Usually a letter comes from the official site with a way to set a new password.'),
      msg('After the sign-in, check your name and your orders.'),
    ],
    ifNot: msg('It depends on what you see now: a closed mailbox, an empty account or “not found”.'),
    contact: msg(
      'Write to {email-buyerservice} for help with the sign-in. If somebody may have changed your password, write to {email-security}. As far as known these are the addresses for it. The chat may ask you to sign in first.',
    ),
    prepare: [msg('Your login'), msg('Access to your mailbox')],
  },
  'o-sign-in': {
    title: msg('How to sign in'),
    lead: msg('These steps come from an older guide. Follow the page if it differs.'),
    now: [],
    expect: [msg('Your own name stands at the top right.')],
    ifNot: msg('Choose what you see instead. If a message says “blocked”, start again from the beginning.'),
    contact: msg(
      'Look in the help centre first. If you cannot sign in and the chat asks for it, write to {email-buyerservice}.',
    ),
    prepare: [msg('Your e-mail address'), msg('Your password')],
  },
  'o-lost-paid': {
    title: msg('The account is gone and orders were paid'),
    lead: msg('Save your proof of payment today. Then go on step by step.'),
    now: [],
    expect: [
      msg('No guide promises that the account comes back. Some readers remained without help.'),
      msg('Parcels that were already sent may still arrive.'),
      msg('Answers may take days.'),
    ],
    ifNot: msg(
      'Turn to your bank and to a consumer organisation. If it looks like a crime, go to the police.',
    ),
    contact: msg(
      'Write to {email-security} about the account and to {email-buyerservice} about the orders. As far as known these are the addresses for it. Try the chat too, though it may ask you to sign in. If you paid by card, ask your bank early: its deadline runs.',
    ),
    prepare: [
      msg('Payment receipts or a bank statement'),
      msg('Order letters with numbers, dates and amounts'),
      msg('Tracking numbers'),
      msg('The address that was probably your login'),
    ],
  },
  'o-lost-unpaid': {
    title: msg('The account is gone, but nothing was paid'),
    lead: msg('No money is at stake, so you can take your time.'),
    now: [
      msg('Search all your mailboxes once more for letters from AliExpress.'),
      msg('Found nothing? Register anew with a real address, unless your old account is only blocked.'),
    ],
    expect: [msg('Only your history and your discounts are lost.')],
    ifNot: msg('Write to {email-buyerservice} and ask.'),
    contact: msg(
      'Look in the help centre first. Then write to {email-buyerservice}, because the chat may ask for a sign-in.',
    ),
    prepare: [msg('A working mailbox')],
  },
  'o-lost-check-first': {
    title: msg('Do these checks before anything else'),
    lead: msg('Money is at stake, so do the checks today.'),
    now: [
      msg('Check whether it is only a fault: another device, a new sign-in.'),
      msg('Search all your mailboxes for order letters. They show which address you used.'),
      msg('Try to sign in with each of your addresses.'),
    ],
    expect: [
      msg('Sometimes the account turns up under another address or on another device.'),
      msg('Nobody knows how often this happens.'),
    ],
    ifNot: msg('Go on the same day with the steps for a lost account with paid orders.'),
    contact: msg(
      'No one yet. If the checks fail, write to {email-security} about the account and to {email-buyerservice} about the orders. As far as known these are the addresses for it. The chat may ask you to sign in.',
    ),
    prepare: [msg('Your payment receipt'), msg('Your order letters')],
  },
} satisfies Partial<OutcomeWords>;
