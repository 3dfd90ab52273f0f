/** The words of the questions; ids, order and edges stand in `graph.ts`. */
import { msg } from '@lit/localize';
import type { Questions } from './types.js';

export const questions = {
  'q-start': {
    ask: msg('What is the matter with your AliExpress account?'),
    help: msg('Choose what comes closest. You can go back at any time.'),
    options: {
      blocked: msg('A message says it is blocked or unavailable'),
      lost: msg('I cannot get in, cannot find it, or another account opens'),
      inside: msg('I can sign in, but something is missing or does not work'),
      email: msg('My e-mail is unconfirmed or wrong, or I want to change it'),
      order: msg('My account works; the trouble is an order, refund or dispute'),
      help: msg('I want to sign in, register or ask support something'),
    },
  },
  'q-block-disputes': {
    ask: msg(
      'Did the block come after several disputes, or does a message from AliExpress mention disputes?',
    ),
    help: msg('If you are not sure, choose “No, or I do not know”.'),
    options: { yes: msg('Yes'), no: msg('No, or I do not know') },
    states: ['reason-many-disputes', 'reason-dispute-misuse', 'symptom-blocked-after-disputes'],
  },
  'q-disputes-asked': {
    ask: msg('Have you already asked customer service about the block?'),
    options: {
      'not-yet': msg('Not yet'),
      recently: msg('Yes, a few days ago or less'),
      refused: msg('Yes, but they refused or nobody answers'),
    },
  },
  'q-block-device': {
    ask: msg('Have you tried another device, and signed out and in again?'),
    help: msg('A fault can show the same message.'),
    options: { 'not-yet': msg('Not yet'), 'still-there': msg('Yes, the message is still there') },
    states: ['reason-glitch', 'tip-other-device', 'tip-relogin'],
  },
  'q-block-confirmed': {
    ask: msg('After you registered, did you follow the link in the activation e-mail?'),
    help: msg(
      'The letter came right after you registered. Its link led to a page saying that your address is confirmed.',
    ),
    options: { no: msg('No, or I am not sure'), yes: msg('Yes') },
    states: ['reason-email-unconfirmed', 'rule-activation-letter', 'email-letter-activation'],
  },
  'q-mailbox': {
    ask: msg('Can you open the mailbox whose address you gave when you registered?'),
    help: msg('The address may have been made up years ago.'),
    options: {
      yes: msg('Yes'),
      locked: msg('The mailbox exists, but I cannot get in'),
      'made-up': msg('The address was made up or mistyped'),
    },
    states: ['reason-email-fake'],
  },
  'q-block-accused': {
    ask: msg('Does a message or e-mail mention fraud, a security check or a broken rule?'),
    help: msg(
      'The words “security reasons” in the block message do not count, because they do not tell the cause.',
    ),
    options: { yes: msg('Yes'), no: msg('No'), appealed: msg('I have already appealed, without success') },
    states: ['reason-suspected-fraud', 'symptom-security-message'],
  },
  'q-lost': {
    ask: msg('What happens when you try to get into your account?'),
    options: {
      'not-found': msg('I see “Account not found, check the spelling”'),
      'other-account': msg('Somebody else’s account opens'),
      password: msg('My password is not accepted'),
      'how-to': msg('I do not know where or how to sign in'),
      'after-paying': msg('My account disappeared after I had paid'),
    },
  },
  'q-lost-letter': {
    ask: msg('Do you have a letter from AliExpress that shows which address you used?'),
    help: msg(
      'Search all your mailboxes, the spam folder too. Look for activation letters and order confirmations.',
    ),
    options: { yes: msg('Yes'), no: msg('No') },
  },
  'q-lost-paid': {
    ask: msg('Are there paid orders in the lost account?'),
    options: { yes: msg('Yes'), no: msg('No') },
  },
  'q-lost-tried': {
    ask: msg('Have you tried another device and every e-mail address you use?'),
    options: { 'not-yet': msg('Not yet'), yes: msg('Yes') },
  },
  'q-inside': {
    ask: msg('You are signed in. What is missing or not working?'),
    options: {
      'no-orders': msg('I do not see my orders'),
      'cannot-pay': msg('I cannot pay'),
      'paid-not-shown': msg('I paid, but the order is not shown as paid'),
      empty: msg('I got my account back, but it is empty'),
      'only-orders': msg('Only {label-manage-orders} opens, nothing else'),
      'cannot-track': msg('I cannot track a parcel or open a dispute'),
      'item-removed': msg('The seller removed the item; my order details are gone'),
    },
  },
  'q-orders-yours': {
    ask: msg('Is it really your own account? Look at the name at the top right.'),
    help: msg('After a sign-in, your own name should stand there.'),
    options: { 'other-name': msg('No, I see another name'), yes: msg('Yes, it is mine') },
    states: ['rule-name-top-right'],
  },
  'q-orders-waited': {
    ask: msg('Have you waited a little, signed out and in again, and tried another device?'),
    options: { 'not-yet': msg('Not yet'), yes: msg('Yes') },
  },
  'q-orders-paid': {
    ask: msg('Was any of the missing orders paid?'),
    options: { yes: msg('Yes'), no: msg('No') },
  },
  'q-pay-taken': {
    ask: msg('Has the money left your card or wallet?'),
    help: msg('Look at your bank account before you answer.'),
    options: { no: msg('No'), yes: msg('Yes') },
  },
  'q-email': {
    ask: msg('What is the matter with your e-mail address?'),
    options: {
      'confirm-new': msg('I have just registered and want to confirm it'),
      unconfirmed: msg('I see {label-unconfirmed} or similar, or the letter did not come'),
      change: msg('I want to use another address'),
    },
  },
  'q-email-correct': {
    ask: msg('Is the address in your profile correct, and can you open that mailbox?'),
    options: { yes: msg('Yes, both'), no: msg('No') },
  },
  'q-email-mailbox': {
    ask: msg('Do you have a working mailbox that you want to use?'),
    options: { yes: msg('Yes'), no: msg('No') },
  },
  'q-dispute': {
    ask: msg('Where do things stand with the order?'),
    options: {
      'no-dispute': msg('It did not arrive or is not as ordered; no dispute yet'),
      stalled: msg('A dispute is open, but the seller does not settle it'),
      escalated: msg('I escalated the dispute, but nobody decides'),
      lost: msg('The dispute was closed or decided against me'),
      refund: msg('My refund has not come, or the item was out of stock'),
      warranty: msg('It broke within the warranty and the seller refuses'),
      fraud: msg('I suspect fraud, or my rights are violated'),
      return: msg('I have changed my mind and want to send it back'),
    },
  },
  'q-dispute-seller': {
    ask: msg('Have you written to the seller?'),
    options: { 'not-yet': msg('Not yet'), 'no-solution': msg('Yes, but no solution') },
  },
  'q-dispute-days': {
    ask: msg('Has the dispute been open for more than about three days?'),
    help: msg('The time shown in your dispute counts more than this rule of thumb.'),
    options: { no: msg('No'), yes: msg('Yes') },
    states: ['hours-escalate-3-days'],
  },
  'q-help': {
    ask: msg('What do you want to do?'),
    options: { 'sign-in': msg('Sign in'), register: msg('Register a new account'), ask: msg('Ask support') },
  },
  'q-register-mailbox': {
    ask: msg('Do you have a working mailbox?'),
    help: msg('You need it to confirm the new account.'),
    options: { yes: msg('Yes'), no: msg('No') },
  },
  'q-ask-kind': {
    ask: msg('What kind of question is it?'),
    options: {
      general: msg('A general one: how something works'),
      own: msg('About my own order, account or delivery'),
      payment: msg('About a payment'),
    },
  },
} satisfies Questions;
