/** Outcomes for an account that still opens but is limited, and for what only looks like a block. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const limitedOutcomes = {
  'o-orders-closed': {
    title: msg('You can sign in, but AliExpress stops your orders'),
    signs: msg(
      'cannot order, may not order, restricted, limited, penalty, orders cancelled, order closed, suspicious, suspended, verify, verification, id check, system reasons, appeal, case number',
    ),
    first: msg('Read the reason in your messages, or under {label-view-details} on the order page.'),
    steps: [
      {
        text: msg('Press {label-appeal-short} and explain your case in a few clear sentences.'),
        guide: 'guide-appeal-case',
      },
      msg('Account limited over a return? If the post office sent the parcel back, say so in the appeal.'),
      {
        text: msg(
          'Asked for a document, card or statement? Cover what is not needed: all card digits but the last four, the security code, other payments.',
        ),
        warning: msg('Send ID or bank documents only through your account, never by e-mail or chat.'),
        guide: 'guide-cover-card',
      },
      msg('Money on hold? Ask your bank when it will be released.'),
      {
        text: msg('No {label-appeal-short}? Ask once in the chat, or try another card of your own once.'),
        warning: msg('Do not keep placing the same order.'),
      },
    ],
    contacts: [
      'channel-appeal-case',
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-bank',
    ],
    letter: 'tpl-check',
    expect: msg(
      'An answer often takes days, and nobody can promise a good one. If you do not appeal, your orders may stay blocked.',
    ),
    ways: ['o-blocked-stuck'],
    why: [
      msg('AliExpress may doubt that the card or the account is yours.'),
      msg(
        'Guides and buyers say what may stop an order: a coupon used before, part of the name left out or an unusual amount. Several cards, a new device or a VPN may do it too.',
      ),
      msg(
        'Some buyers see a penalty notice. Your account can also be limited if tracking does not show your return.',
      ),
    ],
    reason: 'reason-unusual-orders',
    next: ['tip-keep-records'],
    nextNotes: [
      msg('Give your full name in Latin letters and use your own card.'),
      msg('Use each coupon once, and do not use a VPN.'),
    ],
    states: [
      'msg-pay-security',
      'msg-penalty-note',
      'closed-why',
      'closed-money',
      'closed-other-means',
      'cause-card',
      'cause-vpn',
      'appeal-documents',
      'appeal-centre',
      'appeal-time',
      'return-flagged',
    ],
  },
  'o-use-other-device': {
    title: msg('A security check, or a code you did not ask for'),
    signs: msg(
      'use another device, another device, unusual activity, new account cannot sign in, unexpected code, code i did not request, sms code, somebody tries to log in, abnormal',
    ),
    first: {
      text: msg('Stop trying, and look for an e-mail from AliExpress about a sign-in.'),
      warning: msg('Never share a code, even with “support”.'),
      guide: 'guide-check-inbox',
    },
    steps: [
      {
        text: msg('Not your sign-in, or a code you did not ask for? Set a new password.'),
        guide: 'guide-password',
      },
      {
        text: msg('Sign-in refused? Use your usual device and network, without a VPN.'),
        warning: msg('Too many attempts can make things worse.'),
      },
      {
        text: msg('Still refused? Try once more in a second browser or in the app.'),
        guide: 'guide-other-browser',
      },
      {
        text: msg('Once you are in, look for orders, addresses or devices that are not yours.'),
        to: 'o-taken-over',
      },
      msg('Still no sign-in after a day or two? Ask the Help Centre.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-signin',
    not: ['no-code', 'old-number', 'puzzle-fails', 'button-fails', 'page-returns', 'deleted-by-mistake'],
    expect: msg(
      'Being asked to use another device does not always mean a block. It can also mean that a new-user coupon was refused.',
    ),
    ways: ['o-blocked-unknown'],
    why: [msg('A device or network new to AliExpress can make you look like a stranger.')],
    reason: 'reason-unusual-activity',
    next: ['tip-unique-password', 'tip-safe-secrets'],
    states: [
      'msg-other-device',
      'cause-bot-signals',
      'cause-failed-logins',
      'tip-other-device',
      'tip-safe-secrets',
    ],
  },
  'o-order-frozen': {
    title: msg('One order is frozen; your account is not'),
    signs: msg(
      'frozen, order frozen, freeze, locked order, on hold, seller checked, seller investigated, chargeback, order blocked',
    ),
    first: {
      text: msg('Open the order and see why it is frozen.'),
      warning: msg('Trust the order page, not an e-mail: e-mails can be fake.'),
    },
    steps: [
      {
        text: msg('Take a screenshot of the order page, with today’s date.'),
        guide: 'guide-keep-records',
      },
      msg('Do not confirm receipt, even if the seller asks.'),
      msg('Is AliExpress checking the seller? Just wait.'),
      {
        text: msg(
          'Disputed the payment? Ask your bank how the case stands. In most cases, AliExpress waits until the bank decides.',
        ),
      },
      { text: msg('Order still frozen after about 15 working days? Ask in the chat.'), guide: 'guide-robot' },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru', 'channel-bank'],
    contactLater: true,
    letter: 'tpl-payment',
    not: [
      'money-taken',
      'no-money-taken',
      'paid-twice',
      'order-cancelled',
      'not-sent',
      'refund-complete',
      'card-closed',
      'refund-missing',
    ],
    expect: msg(
      'The seller of a frozen order often has 3 working days to send proof. If the seller sends none, you get a refund in most cases. If proof is sent, you may wait about 15 working days.',
    ),
    ways: ['o-dispute-window'],
    why: [
      msg(
        'AliExpress freezes an order while it checks the seller. It also does so while a bank looks into a disputed payment.',
      ),
      msg('While an order is frozen, its page may not show the time limit for a dispute.'),
    ],
    next: ['tip-keep-records'],
    states: ['msg-frozen', 'frozen-time', 'frozen-chargeback', 'frozen-clock'],
  },
  'o-deleted': {
    title: msg('You deleted the account yourself'),
    signs: msg(
      'deleted, deleted by mistake, deactivated, undo deletion, restore deleted account, closed it myself, removed account, want it back',
    ),
    first: {
      text: msg('Ask in the chat today whether the deletion can be stopped.'),
      warning: msg('Do not pay anyone who offers to get your account back.'),
      guide: 'guide-robot',
    },
    steps: [
      { text: msg('Save order e-mails and receipts.'), guide: 'guide-keep-records' },
      msg('Orders or refunds still open? Give their numbers too.'),
      {
        text: msg('Paid for an order that is lost? Ask your bank about disputing the payment.'),
        guide: 'guide-chargeback',
      },
      {
        text: msg('Is your e-mail address refused for a new account? Use another address.'),
        guide: 'guide-register',
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru', 'channel-bank'],
    letter: 'tpl-signin',
    not: [
      'no-code',
      'old-number',
      'puzzle-fails',
      'other-device',
      'button-fails',
      'page-returns',
      'tried-others',
    ],
    expect: msg('Deletion is probably for good: orders, messages, coupons and balance are lost.'),
    ways: ['o-register', 'o-lost-paid'],
    next: ['tip-keep-records'],
    nextNotes: [msg('Delete an account only when all orders, disputes and refunds are complete.')],
    states: ['delete-final'],
  },
  'o-seller-account': {
    title: msg('You have a shop, but this help is for shoppers'),
    signs: msg(
      'seller, seller account, shop, store, my store, merchant, vendor, selling, seller centre, shop blocked',
    ),
    first: msg('Ask support in your seller centre.'),
    steps: [
      msg('Cannot find the seller centre? Ask the Help Centre where it is.'),
      {
        text: msg('Became a seller by mistake? Sign up as a buyer with a second e-mail address.'),
        guide: 'guide-register',
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg('A seller account cannot become a buyer account.'),
    ways: ['o-register'],
    next: [],
    states: ['sup-seller'],
  },
} satisfies Outcomes;
