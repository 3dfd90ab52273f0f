/** Outcomes for orders that do not show. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const ordersGoneOutcomes = {
  'o-orders-wait': {
    title: msg('Orders or items are not showing: look again'),
    signs: msg(
      'no orders, list empty, you have no orders, order disappeared, item removed, item not available, page does not exist, delisted, history empty, cookies, blocker',
    ),
    first: {
      text: msg('Open your orders in the app or in a second browser.'),
      guide: 'guide-other-browser',
    },
    steps: [
      msg('Switch off your ad blocker and VPN, allow cookies, and try mobile data.'),
      msg('Sign out and back in the same way, then look at every tab of the order list.'),
      {
        text: msg('Save order e-mails and receipts today.'),
        warning: msg('The time limits for disputes keep running, and so do your bank’s.'),
        guide: 'guide-keep-records',
      },
      msg('Item removed? The order may still exist: ask the seller in your messages.'),
      {
        text: msg('Paid orders still gone tomorrow? Do not wait any longer.'),
        to: 'o-orders-missing-paid',
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru', 'channel-seller'],
    contactLater: true,
    expect: msg('A site fault usually clears up, but some buyers’ orders did not come back.'),
    ways: ['q-orders-waited'],
    reason: 'reason-glitch',
    next: ['tip-safe-shared-device', 'tip-overview'],
    nextNotes: [msg('When you order, save the item page and the order e-mail.')],
    states: [
      'signin-browser',
      'reason-glitch',
      'symptom-no-orders',
      'symptom-you-have-no-orders',
      'symptom-single-order-vanished',
      'symptom-item-delisted',
      'rule-topic-item-removed',
      'hours-site-fault-short',
      'tip-wait-a-little',
      'tip-other-device',
      'tip-relogin',
      'tip-safe-clock',
    ],
  },
  'o-orders-missing-paid': {
    title: msg('Orders you paid for are still missing'),
    signs: msg(
      'paid orders gone, orders missing, orders disappeared, paid but no order, order vanished, money taken, purchase gone, payment code',
    ),
    first: {
      text: msg('Save proof that you paid: receipts, order e-mails and your bank statement.'),
      guide: 'guide-keep-records',
    },
    steps: [
      {
        text: msg('Check which address got the order e-mails: you may have a second account.'),
        to: 'o-which-account',
      },
      msg('Send the message below to the Help Centre today.'),
      msg('Have a tracking number? Use it on the carrier’s site.'),
      {
        text: msg('Ask your bank today how long you have to dispute the payment, and note the date.'),
        warning: msg('The time limits for the dispute and at the bank keep running while you wait.'),
        guide: 'guide-chargeback',
      },
      msg('No answer for days, or a deadline coming up? Contact your bank.'),
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-bank',
      'channel-consumer-org',
    ],
    letter: 'tpl-orders-missing',
    not: ['tried-logins'],
    expect: msg('An answer may take days. Nobody can promise that the orders will come back.'),
    ways: ['o-lost-paid'],
    reason: 'reason-unknown-vanished',
    regional: true,
    next: ['guide-keep-records', 'tip-overview'],
    states: [
      'reason-unknown-vanished',
      'symptom-no-orders',
      'symptom-many-paid-orders-lost',
      'symptom-paid-code-no-order',
      'rule-request-takes-days',
      'right-chargeback',
      'channel-bank',
      'tip-safe-clock',
    ],
  },
} satisfies Outcomes;
