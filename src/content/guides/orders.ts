/** Guides for a dispute and for the proof that it needs. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const ordersGuides = {
  'guide-open-dispute': {
    title: msg('How to open a dispute'),
    lead: msg('Goods not delivered, faulty or not what you ordered? You may open a dispute.'),
    from: ['ru-support', 'ru-block', 'nb-disputes'],
    steps: [
      {
        text: msg('Open the order and see how long you have left to open a dispute.'),
        sketch: 'orders',
        fold: {
          title: msg('Usual times – but go by your order page'),
          items: [
            msg(
              'You can usually open a dispute from the 11th day after the order was sent. If tracking looks fine, wait until the delivery time is over.',
            ),
            msg(
              'You can open a dispute up to 15 days after you get the parcel or confirm receipt, or after the delivery time ends.',
            ),
            msg('The seller has about 5 days to answer. If no answer comes, you get a refund in most cases.'),
            msg(
              'If AliExpress has to decide, a dispute can take up to a month. Older guides say: wait about 3 days for the seller, then ask AliExpress to step in.',
            ),
          ],
        },
      },
      {
        text: msg('Write to the seller through the order page first, if you have time.'),
        warning: msg('Do not confirm receipt until you have the goods in your hands.'),
      },
      {
        text: msg('Take pictures of the parcel, label and goods, or film them.'),
        more: ['guide-keep-records'],
      },
      {
        text: msg('Press {label-returns-refunds} and open one dispute for each item.'),
        warning: msg(
          'Do not cancel the dispute just because the seller asks. You may not be able to open a new one.',
        ),
      },
      msg('Say plainly what is wrong and what you want: all your money back, part of it, or a return.'),
      msg('Answer every offer in time, or you may lose the dispute.'),
      msg(
        'Cannot agree with the seller? In most cases, AliExpress steps in by itself. Add your best proof and explain it in plain English.',
      ),
    ],
    result: msg('You can see the dispute and its next deadline in your order.'),
    ifNot: msg(
      'Blocked? Look for {label-manage-orders} on the block page to open your orders. In all other cases, try the app, then the chat.',
    ),
    states: [
      'channel-seller',
      'channel-manage-orders',
      'channel-dispute-escalate',
      'rule-stalled-dispute-closes',
      'symptom-seller-stalls',
      'language-escalation-en',
      'tip-strong-evidence',
      'rule-dispute-when',
      'hours-escalate-3-days',
      'rule-escalate-means-aliexpress',
      'tip-seller-first',
      'tip-clear-thought',
      'symptom-not-received',
      'symptom-mismatch',
      'dispute-from',
      'dispute-until',
      'dispute-confirmed',
      'dispute-seller-5',
      'dispute-length',
      'dispute-once',
    ],
  },
  'guide-keep-records': {
    title: msg('How to keep records of your purchases'),
    lead: msg('Records save time and help you in a dispute or when you contact support or your bank.'),
    from: ['nb-disputes', 'ru-support'],
    steps: [
      {
        text: msg('Keep order e-mails, receipts and your messages with sellers.'),
        warning: msg('Do not post your records in public comments.'),
      },
      msg('Keep one list: order number, date, amount, seller and last day for a dispute.'),
      msg('Take a screenshot of each page that shows a date or a decision.'),
      msg('Save a chat with support before you close it.'),
      msg('Keep your records outside AliExpress. If you lose the account, you lose all that is in it.'),
    ],
    result: msg('You can show what you bought, what you paid and what you were told.'),
    states: ['tip-keep-records', 'tip-overview', 'tip-save-history', 'rule-chat-history', 'tip-safe-public'],
  },
} satisfies Guides;
