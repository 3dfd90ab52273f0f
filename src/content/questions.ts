/** The words of the questions; ids, order and edges stand in `graph.ts`. */
import { msg } from '@lit/localize';
import type { Questions } from './types.js';

export const questions = {
  'q-start': {
    ask: msg('What has happened?'),
    options: {
      blocked: msg('My account is blocked or limited'),
      signin: msg('I cannot sign in, or a page does not open'),
      gone: msg('My account or my orders are gone'),
      danger: msg('Hacked, or a strange payment, e-mail or call'),
      buying: msg('I can sign in, but cannot buy or pay'),
      order: msg('An order, a refund, a return or a dispute'),
      profile: msg('My e-mail or phone number, or deleting my account'),
      help: msg('I want to register or ask something'),
    },
  },
  'q-block-kind': {
    ask: msg('What do you see?'),
    options: {
      account: msg('“Account unavailable” or “terminated”'),
      limited: msg('I can get in, but my orders are refused or closed'),
      device: msg('“Use another device”, or unusual activity'),
      letter: msg('Only an e-mail says I am blocked; I can still get in'),
      frozen: msg('One order is frozen'),
      self: msg('I deleted the account myself'),
      seller: msg('It is my shop (a seller account)'),
    },
  },
  'q-block-asked': {
    ask: msg('Have you sent an appeal yet?'),
    help: msg('An appeal asks AliExpress to lift a block.'),
    options: {
      'not-yet': msg('Not yet, or I cannot find the form'),
      recently: msg('Yes, within the last week'),
      refused: msg('Yes, but it was refused or never answered'),
    },
  },
  'q-block-reason': {
    ask: msg('What reason does AliExpress give?'),
    options: {
      none: msg('None, or only “security reasons”'),
      disputes: msg('Too many disputes or refunds'),
      security: msg('Fraud, a card, identity or a broken rule'),
      email: msg('My e-mail address is not confirmed'),
    },
    states: [
      'reason-many-disputes',
      'reason-dispute-misuse',
      'reason-suspected-fraud',
      'reason-email-unconfirmed',
      'symptom-blocked-after-disputes',
      'symptom-security-message',
    ],
  },
  'q-mailbox': {
    ask: msg('Can you open the mailbox you signed up with?'),
    options: {
      yes: msg('Yes'),
      locked: msg('No, I cannot get into my mailbox'),
      'made-up': msg('No, the address was made up or mistyped'),
    },
    states: ['reason-email-fake'],
  },
  'q-signin': {
    ask: msg('What happens when you try to sign in?'),
    options: {
      page: msg('A page or button does not work, or I am sent back'),
      puzzle: msg('The slider or puzzle does not work'),
      code: msg('There is a problem with the code'),
      password: msg('Wrong or lost password, or “already registered”'),
      social: msg('The Google, Apple or Facebook button does not work'),
      'not-found': msg('“Account not found”'),
      changed: msg('Somebody changed my password or e-mail address'),
      'how-to': msg('I do not know where or how to sign in'),
    },
  },
  'q-code': {
    ask: msg('What is wrong with the code?'),
    options: {
      missing: msg('The code does not arrive, or it is refused'),
      old: msg('The code goes to a number or mailbox I have lost'),
      field: msg('The window for the code is empty or missing'),
      unasked: msg('A code arrived, but I did not ask for it'),
    },
  },
  'q-lost-tried': {
    ask: msg('Have you tried every way to sign in?'),
    help: msg('“Every way” means each e-mail address, phone number and sign-in button, such as Google’s.'),
    options: {
      'not-yet': msg('Not yet'),
      paid: msg('Yes, and there are orders I have paid for'),
      unpaid: msg('Yes, but the account has no paid orders'),
    },
    states: ['signin-same-way'],
  },
  'q-gone': {
    ask: msg('What is gone?'),
    options: {
      orders: msg('My orders are not showing'),
      vanished: msg('My whole account has disappeared'),
      empty: msg('The account is back, but it is empty'),
      only: msg('Everything is gone except my orders'),
      foreign: msg('Somebody else’s account opens'),
      item: msg('The item I bought is no longer on the site'),
    },
  },
  'q-orders-yours': {
    ask: msg('What do you see when you are signed in?'),
    help: msg('The account name is at the top right of the page.'),
    options: {
      mine: msg('My name, but no orders or too few'),
      site: msg('Another site, or a new way to sign in'),
      other: msg('Another person’s name'),
    },
    states: ['rule-name-top-right'],
  },
  'q-orders-waited': {
    ask: msg('Have you tried another browser and network?'),
    options: {
      'not-yet': msg('Not yet'),
      paid: msg('Yes, and I have paid for the orders'),
      unpaid: msg('Yes, but I have not paid for anything'),
    },
    states: ['reason-glitch', 'signin-browser'],
  },
  'q-danger': {
    ask: msg('Which answer is closest?'),
    options: {
      orders: msg('Orders that are not mine'),
      payment: msg('A payment I do not recognise'),
      code: msg('I gave someone a code or my password'),
      card: msg('A fraudster got my card details or money'),
      changed: msg('My password or e-mail was changed'),
      doubt: msg('An e-mail, call or page that may be fake'),
      seller: msg('The seller asks for something odd'),
    },
  },
  'q-buying': {
    ask: msg('What is not working?'),
    options: {
      pay: msg('Payment fails with an error'),
      paid: msg('My payment is not showing, or was taken twice'),
      closed: msg('Orders are cancelled, or I am asked for proof'),
      region: msg('Country or address refused, or item not found'),
      site: msg('I am sent to another country’s site'),
      coupon: msg('A coupon or new-user offer is refused'),
      page: msg('A page is broken, or asks me to sign in'),
    },
  },
  'q-pay-taken': {
    ask: msg('Has the money left your card or wallet?'),
    help: msg('Look at your bank account before you answer.'),
    options: {
      no: msg('No'),
      yes: msg('Yes, or the money is on hold'),
    },
  },
  'q-order': {
    ask: msg('What is wrong with the order?'),
    options: {
      missing: msg('The order has not arrived'),
      wrong: msg('The item is wrong, fake, broken or incomplete'),
      dispute: msg('A dispute is open or lost, or I cannot open one'),
      refund: msg('My refund'),
      stopped: msg('The order was cancelled or frozen'),
      return: msg('Sending something back'),
      later: msg('The item broke later; the seller will not help'),
      seller: msg('The seller asks for something odd'),
    },
  },
  'q-missing': {
    ask: msg('What does the order page say?'),
    options: {
      over: msg('The delivery time has run out'),
      way: msg('The order is on its way, or there is no news'),
      delivered: msg('“Delivered” or “sent back”, but I have nothing'),
      unsent: msg('Not sent yet'),
    },
  },
  'q-dispute-state': {
    ask: msg('How do things stand with the dispute?'),
    options: {
      cannot: msg('I cannot open a dispute: wrong time or no button'),
      running: msg('A dispute is open, or the seller and I cannot agree'),
      judge: msg('AliExpress still has not decided'),
      lost: msg('It was closed or decided against me'),
    },
  },
  'q-refund': {
    ask: msg('What is wrong with the refund?'),
    options: {
      waiting: msg('The refund has not arrived'),
      card: msg('My card is closed, replaced or expired'),
      asked: msg('Someone wants my card details for the refund'),
      late: msg('I got my money back, and then the parcel arrived'),
    },
  },
  'q-stopped': {
    ask: msg('What reason does the order page give?'),
    options: {
      late: msg('Late dispatch, the seller, the system or no reason'),
      security: msg('Security reasons or a check'),
      frozen: msg('The order is frozen'),
      region: msg('My country or region is not served'),
    },
  },
  'q-return': {
    ask: msg('How far have you got?'),
    options: {
      want: msg('I want to send an item back'),
      stuck: msg('I cannot send it back: label, address or post'),
      sent: msg('I sent it, but the return is not recorded'),
    },
  },
  'q-profile': {
    ask: msg('What do you want to do?'),
    options: {
      confirm: msg('Confirm my e-mail address, or get the link again'),
      change: msg('Use another e-mail address'),
      phone: msg('Replace a lost phone number or mailbox'),
      delete: msg('Delete the account'),
      regret: msg('Get a deleted account back'),
    },
  },
  'q-help': {
    ask: msg('What do you need?'),
    options: {
      ask: msg('Ask AliExpress a question'),
      chat: msg('The chat or a form does not open'),
      register: msg('Register'),
      how: msg('See where and how to sign in'),
      seller: msg('Something about my shop'),
    },
  },
} satisfies Questions;
