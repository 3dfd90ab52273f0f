/** What to do about orders that were not sent, did not really come, came late or broke later. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const orderOutcomes = {
  'o-cancelled': {
    title: msg('Your order was not sent, or it was cancelled'),
    signs: msg(
      'not sent, not shipped, unsent, cancelled, canceled, cancelled by the system, cancelled by the seller, system reasons, countdown, out of stock, order closed',
    ),
    first: msg('Open the order. Find the date by which the seller must send it, or the line about a refund.'),
    steps: [
      {
        text: msg('Date not passed yet? Wait, or press {label-cancel-order} if you no longer want the item.'),
        warning: msg('Give the true reason, even if the seller asks for a different one.'),
      },
      msg('Order cancelled, or date passed? You should get a refund automatically.'),
      msg('Take a screenshot of the order page, with today’s date.'),
      { text: msg('If the page mentions security or a check, go here.'), to: 'o-orders-closed' },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    letter: 'tpl-payment',
    not: [
      'money-taken',
      'no-money-taken',
      'paid-twice',
      'order-frozen',
      'refund-complete',
      'card-closed',
      'refund-missing',
    ],
    expect: msg(
      'A refund, once made, often takes 3–20 working days to arrive. Coupons may be lost. You cannot dispute an order that has not been sent.',
    ),
    ways: ['o-refund'],
    why: [
      msg('If the seller does not send the order in time, AliExpress normally cancels it.'),
      msg('The seller or the system may cancel an order before it is sent. Sometimes you are not told why.'),
    ],
    next: ['tip-keep-records'],
    states: ['cancelled-late', 'refund-time', 'dispute-from'],
  },
  'o-marked-delivered': {
    title: msg('“Delivered” or “sent back”, but you have nothing'),
    signs: msg(
      'marked delivered, delivered, tracking is false, signed for, handed over, not collected, sent back, returned to sender, stolen parcel, wrong address, not received',
    ),
    first: msg('Take a screenshot of the tracking page with today’s date.'),
    steps: [
      msg('Ask about the parcel at home, next door and at the pick-up point.'),
      msg(
        'Write to the carrier. Ask what address the parcel went to, what it weighed and who signed for it.',
      ),
      {
        text: msg('Open a “not received” dispute before the deadline, even if the carrier has not answered.'),
        guide: 'guide-open-dispute',
      },
      {
        text: msg('Parcel gone back to the sender? Say in the dispute that you never received it.'),
        warning: msg('This is not a return by you. Never enter the parcel’s tracking number as a return.'),
      },
      {
        text: msg('Ask your bank or PayPal what its dispute deadline is.'),
        guide: 'guide-chargeback',
        warning: msg(
          'If you dispute the payment with the bank, the order may be frozen until the bank decides.',
        ),
      },
    ],
    contacts: [
      'channel-dispute',
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-bank',
    ],
    letter: 'tpl-dispute',
    not: ['wrong', 'bad', 'warranty', 'seller-asks', 'no-decision', 'dispute-against', 'return-too-dear'],
    expect: msg('In most cases, the seller has 5 days to answer a dispute. Nobody can say how it will end.'),
    ways: ['o-dispute-running', 'o-dispute-lost'],
    next: ['tip-keep-records', 'tip-strong-evidence'],
    states: [
      'dispute-until',
      'dispute-seller-5',
      'frozen-chargeback',
      'return-flagged',
      'symptom-not-received',
    ],
  },
  'o-late-parcel': {
    title: msg('You got a refund, and then the parcel came'),
    signs: msg(
      'came after refund, arrived late, parcel after refund, refunded but arrived, got both, pay back, late delivery',
    ),
    first: msg('Tell the seller through the order page. One sentence is enough.'),
    steps: [
      msg('Do not use the item until you have an answer.'),
      {
        text: msg('Asked to pay? Pay only through AliExpress.'),
        warning: msg('Never pay by bank transfer or through a link or messaging app.'),
      },
      msg('Asked to send the item back? Use only the label you are given.'),
      msg('Do not open a new dispute about this order.'),
    ],
    contacts: ['channel-seller', 'channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    expect: msg(
      'Nobody can say whether the seller will ask for the money back. Your message shows good faith.',
    ),
    ways: ['o-ask'],
    why: [msg('Under AliExpress rules, a new dispute after a refund is misuse.')],
    reason: 'reason-dispute-misuse',
    next: ['tip-keep-records'],
    states: ['cause-protection-abuse', 'cause-outside'],
  },
  'o-warranty': {
    title: msg('The item broke later, and the seller will not help'),
    signs: msg(
      'broke, broken later, broken after months, stopped working, warranty, repair, faulty, defect, seller refuses',
    ),
    first: msg('Photograph the fault, and save the seller’s refusal.'),
    steps: [
      { text: msg('Can you still open a dispute on the order page? Go here.'), to: 'o-open-dispute' },
      msg('Find the receipt and the warranty terms.'),
      {
        text: msg('Choose the order in the chat and describe the fault.'),
        guide: 'guide-robot',
        warning: msg('Send nothing back until it is clear who pays the postage.'),
      },
      {
        text: msg('Read below what rights you have in your country.'),
        guide: 'guide-consumer-help',
      },
      { text: msg('Paid by card? Ask the bank what it can do.'), guide: 'guide-chargeback' },
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-bank',
      'channel-consumer-org',
    ],
    letter: 'tpl-dispute',
    not: [
      'nothing-came',
      'says-delivered',
      'went-back',
      'wrong',
      'bad',
      'seller-asks',
      'no-decision',
      'dispute-against',
    ],
    expect: msg('The Help Centre deals with faults too. Nobody can promise a fix or a refund.'),
    ways: ['o-ask'],
    regional: true,
    next: ['tip-keep-records'],
    states: ['symptom-warranty-refused', 'rule-topic-warranty', 'channel-consumer-org', 'right-consumer-org'],
  },
} satisfies Outcomes;
