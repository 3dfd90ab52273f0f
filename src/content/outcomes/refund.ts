/** What to do about refunds and returns. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const refundOutcomes = {
  'o-refund': {
    title: msg('Your refund has not arrived'),
    signs: msg(
      'money back, refund missing, refund not received, where is my refund, refund completed but no money, reimbursement, how long to wait, bank statement',
    ),
    first: msg('Open the order and see if and when the refund was completed.'),
    steps: [
      msg('Refund marked as complete? Allow 3–20 working days from then.'),
      msg('Check your bank statement, including the days around your payment.'),
      msg('Check every card, wallet and balance you paid with.'),
      {
        text: msg(
          'Still no refund? Ask in the chat for the refund’s reference number and give it to your bank.',
        ),
        warning: msg('No refund needs your card number, code or password.'),
      },
      msg('Refund not complete? Ask in the chat what is missing.'),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru', 'channel-bank'],
    contactLater: true,
    letter: 'tpl-payment',
    not: ['money-taken', 'no-money-taken', 'paid-twice', 'order-frozen', 'not-sent', 'card-closed'],
    expect: msg('A refund usually goes back to the card or wallet you paid with. Nobody can promise a date.'),
    ways: ['o-refund-closed-card', 'o-ask'],
    why: [
      msg(
        'First, AliExpress sends the money. Then your bank adds it to your account, sometimes under the date you paid.',
      ),
      msg('For some payments, the Help Centre may send you to another service, such as Alipay.'),
    ],
    regional: true,
    next: ['tip-keep-records'],
    states: [
      'refund-time',
      'refund-date',
      'refund-same-way',
      'scam-refund-card',
      'symptom-refund-missing',
      'rule-topic-refund',
      'channel-alipay',
    ],
  },
  'o-refund-closed-card': {
    title: msg('The card for your refund is closed, replaced or expired'),
    signs: msg(
      'card closed, closed card, card expired, new card, lost card, bank account closed, refund to another card, changed bank',
    ),
    first: msg('Ask the bank that issued your old card where the refund will go.'),
    steps: [
      msg('New card, same bank account? Usually you can just wait for the refund.'),
      msg('Bank account closed? Ask the bank how it will pass on the refund.'),
      msg('Did the bank send the refund back? Get that in writing.'),
      {
        text: msg('No trace of the money? Ask in the chat for the refund’s reference number.'),
        warning: msg('Asked for a new card number? That is most likely a scam.'),
      },
      msg('Show the bank’s answer in the chat, with card and account numbers covered.'),
    ],
    contacts: ['channel-help-centre', 'channel-bank', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-payment',
    not: ['money-taken', 'no-money-taken', 'paid-twice', 'order-frozen', 'not-sent'],
    expect: msg(
      'A refund normally cannot go to another card. The bank that gave you the old card should pass the money on. Nobody can say how soon.',
    ),
    ways: ['o-refund'],
    why: [msg('A refund goes back the way you paid, so the old card’s bank receives it.')],
    regional: true,
    next: ['tip-keep-records'],
    states: ['refund-same-way', 'scam-refund-card'],
  },
  'o-return': {
    title: msg('You want to send something back'),
    signs: msg(
      'return, send back, changed my mind, do not like it, does not fit, withdraw, free return, right of withdrawal, give back, exchange',
    ),
    first: msg('Open the order and look for {label-returns-refunds} and the last day to use it.'),
    steps: [
      {
        text: msg('Wrong or faulty? The seller should pay for the return: open a dispute.'),
        to: 'o-open-dispute',
      },
      msg(
        'In the EU or EEA, you can usually cancel the purchase in writing. You have 14 days from when you get the goods.',
      ),
      msg('Does the order show a free return? Use the label it gives you.'),
      {
        text: msg(
          'No label in the order? Agree the return address and costs with the seller before you send the item.',
        ),
        warning: msg('If you changed your mind, you usually pay the postage.'),
      },
      msg('Keep the proof of postage and the tracking number.'),
    ],
    contacts: [
      'channel-seller',
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-consumer-org',
    ],
    expect: msg(
      'As a rule, you have 10 days to send the item once a return is agreed. The date on the order page counts. Nobody can promise that the seller will agree to a return.',
    ),
    ways: ['o-return-stuck', 'o-return-sent'],
    why: [
      msg('The 14-day right to withdraw covers what you buy from a business. It does not cover all goods.'),
      msg('Since 19 June 2026, shops have had to offer buyers in the EU a button for cancelling a purchase.'),
      msg('You often get one free return per order, if the order shows it.'),
    ],
    regional: true,
    next: ['tip-keep-records'],
    nextNotes: [msg('Read the seller’s return terms before you buy.')],
    states: [
      'right-eu-14-days',
      'right-eu-return-cost',
      'eu-withdraw-button',
      'return-cost',
      'return-10-days',
      'return-free-once',
    ],
  },
  'o-return-stuck': {
    title: msg('You cannot send the item back'),
    signs: msg(
      'return label, wrong label, no label, post office refuses, return address, address in china, shipping too dear, too expensive, label expired, qr code, cannot drop off',
    ),
    first: msg('Ask in the chat today for a correct label and address.'),
    steps: [
      msg('Note the last day to send the item back. It is often 10 days after the return is agreed.'),
      msg('Does the post office refuse the parcel? Get that in writing.'),
      msg('On the return page, add pictures of the label or the refusal. Ask for more time.'),
      {
        text: msg('Send the goods to a new address only if the seller agrees in writing.'),
        warning: msg(
          'A parcel without the tracking number of the label you were given may not count as a return.',
        ),
      },
      { text: msg('No answer? Ask your bank, then a consumer group.'), guide: 'guide-chargeback' },
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-seller',
      'channel-bank',
      'channel-consumer-org',
    ],
    letter: 'tpl-return',
    not: ['sent-not-shown'],
    expect: msg(
      'If you miss the last day for the return, the money can go to the seller. Nobody can promise more time.',
    ),
    ways: ['o-dispute-running'],
    why: [msg('Buyers report return labels with the same sender and receiver. Post offices refuse them.')],
    regional: true,
    next: ['guide-keep-records'],
    states: ['return-10-days', 'return-label-wrong'],
  },
  'o-return-sent': {
    title: msg('You sent a return, but it is not recorded'),
    signs: msg(
      'return sent, return not registered, return status, tracking of the return, warehouse, waiting for inspection, return not counted, no refund after return, posting receipt',
    ),
    first: msg('Take a photo of the proof of postage, and keep the paper itself.'),
    steps: [
      msg('Used the free label? Allow 2 working days after drop-off for the return status to change.'),
      {
        text: msg('Paid the return postage yourself? Enter only the return parcel’s tracking number.'),
        warning: msg('A wrong tracking number can lead to a limit on your account.'),
      },
      msg('Note the return deadline shown in the order.'),
      {
        text: msg('Return status still the same? Send the proof of postage and tracking data in the chat.'),
        warning: msg('Open dispute? Do not cancel it while you wait.'),
      },
      {
        text: msg(
          'Return still open after a few weeks? Ask your bank how long you have to dispute the payment.',
        ),
        guide: 'guide-chargeback',
      },
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-dispute',
      'channel-bank',
    ],
    letter: 'tpl-return',
    not: ['wrong-label', 'post-refused'],
    expect: msg('It may take weeks for the parcel to be checked in. Nobody can promise a refund.'),
    ways: ['o-dispute-running'],
    why: [msg('A return can look fake if its tracking number shows no real journey back.')],
    reason: 'reason-return-flagged',
    regional: true,
    next: ['guide-keep-records'],
    states: ['return-status', 'return-10-days', 'return-flagged'],
  },
} satisfies Outcomes;
