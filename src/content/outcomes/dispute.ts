/** What to do before, during and after a dispute. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const disputeOutcomes = {
  'o-open-dispute': {
    title: msg('An item has not arrived, or is wrong, fake or broken'),
    signs: msg(
      'not received, not come, late, wrong item, wrong size, fake, counterfeit, broken, damaged, parts missing, incomplete, open a dispute',
    ),
    first: msg('Open the order and find the last day for a dispute.'),
    steps: [
      msg('Something came? Take photos, or film it. Show the parcel, the label and what was inside.'),
      msg('Write to the seller, and wait 2 days if the deadline allows.'),
      {
        text: msg('Press {label-returns-refunds}, open one dispute per item and give the true reason.'),
        guide: 'guide-open-dispute',
      },
      msg('Does it cost more to send the item back than you paid for it? Ask for a refund without a return.'),
      msg('Answer each offer before its time runs out.'),
    ],
    contacts: [
      'channel-dispute',
      'channel-seller',
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
    ],
    letter: 'tpl-dispute',
    not: ['says-delivered', 'went-back', 'warranty', 'seller-asks', 'no-decision', 'dispute-against'],
    expect: msg(
      'As a rule, the seller has 5 days to answer. No answer often means a refund, but nobody can promise one.',
    ),
    ways: ['o-dispute-running', 'o-dispute-window'],
    next: ['tip-dispute-sparingly', 'tip-keep-records'],
    nextNotes: [msg('Many disputes in a short time may be seen as misuse.')],
    states: [
      'rule-dispute-when',
      'symptom-not-received',
      'symptom-mismatch',
      'tip-seller-first',
      'symptom-seller-silent',
      'dispute-until',
      'dispute-seller-5',
      'dispute-once',
      'return-cost',
    ],
  },
  'o-dispute-window': {
    title: msg('Too early or too late for a dispute?'),
    signs: msg(
      'dispute button, no button, cannot open dispute, too early, too late, deadline, protection ends, arriving, on its way, no news, confirmed by mistake',
    ),
    first: msg('Find the dispute dates on the order page. Only those dates count.'),
    steps: [
      {
        text: msg('Is it the last day to open a dispute? Open it now and add proof later.'),
        guide: 'guide-open-dispute',
      },
      msg(
        'Too early to open a dispute? Wait until the 11th day after the order was sent, or until the delivery time ends.',
      ),
      {
        text: msg(
          'Parcel arrived, or receipt confirmed? You usually have 15 days from then to open a dispute.',
        ),
        warning: msg('Do not confirm receipt of a parcel that has not arrived.'),
      },
      msg('No dispute button? Look in the app, or under {label-manage-orders} if you are blocked.'),
      {
        text: msg('Too late for a dispute? Ask in the chat, then ask your bank, and read your rights below.'),
        guide: 'guide-chargeback',
      },
    ],
    // Whoever can open the dispute writes there (o-open-dispute); who cannot needs the chat.
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-dispute',
      'channel-bank',
    ],
    contactLater: true,
    letter: 'tpl-dispute',
    not: ['warranty', 'seller-asks', 'no-decision', 'dispute-against', 'return-too-dear'],
    expect: msg(
      'Parcel still on its way? The order page shows when you can open a dispute. Once the parcel comes or the delivery time ends, you usually have 15 days.',
    ),
    ways: ['o-open-dispute'],
    why: [
      msg(
        'Older guides say that you lose your right to open a dispute when you confirm receipt. Newer official pages give you 15 more days.',
      ),
    ],
    regional: true,
    next: ['tip-keep-records'],
    states: [
      'dispute-from',
      'dispute-until',
      'dispute-confirmed',
      'block-orders-visible',
      'right-dispute-while-blocked',
      'symptom-cannot-open-dispute',
      'channel-manage-orders',
    ],
  },
  'o-dispute-running': {
    title: msg('Your dispute is open'),
    signs: msg(
      'partial refund, part of the money, no agreement, seller offers, reject offer, seller stalls, seller does not answer, return too expensive, dispute open, negotiate',
    ),
    first: msg('Open the dispute and see who must answer, and by when.'),
    steps: [
      msg('Add pictures or a video, with a note in plain English.'),
      msg('Seller’s turn? Wait about 5 days. No answer often means a refund.'),
      msg(
        'Bad offer? Refuse it before the deadline. Ask for all or part of your money back, or for a prepaid return label.',
      ),
      msg(
        'Cannot agree? In most cases, AliExpress steps in by itself. If you see a button for this, press it.',
      ),
      msg('Put every dispute date in your calendar.'),
    ],
    contacts: [
      'channel-dispute',
      'channel-seller',
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
    ],
    letter: 'tpl-dispute',
    not: ['warranty', 'seller-asks', 'no-decision', 'dispute-against'],
    expect: msg('A decision can take up to a month. Nobody can promise that it will go your way.'),
    ways: ['o-escalated-stuck'],
    why: [
      msg(
        'Older guides tell you to pass the dispute to AliExpress after 3 days. Now go by the dates in the dispute.',
      ),
      msg('If you do not answer in a dispute, you may lose it.'),
    ],
    next: ['tip-strong-evidence', 'tip-english-simple', 'tip-act-on-stall'],
    states: [
      'dispute-seller-5',
      'dispute-length',
      'dispute-once',
      'symptom-seller-stalls',
      'language-escalation-en',
      'channel-dispute-escalate',
      'rule-escalate-means-aliexpress',
      'hours-escalate-3-days',
      'rule-stalled-dispute-closes',
    ],
  },
  'o-escalated-stuck': {
    title: msg('AliExpress still has not decided'),
    signs: msg(
      'processing, in review, judging, mediation, waiting for a decision, for months, dispute stuck, escalated, no decision',
    ),
    first: msg('See if you are asked for anything in the dispute.'),
    steps: [
      msg('Asked for proof? Add it by the date shown.'),
      msg('Find the day when AliExpress took over the dispute.'),
      {
        text: msg('Has AliExpress been handling your dispute for over a month? Ask about it in the chat.'),
        guide: 'guide-robot',
      },
      msg('Save the answer with its date.'),
      {
        text: msg('Ask your bank or PayPal now how long you have to dispute the payment.'),
        guide: 'guide-chargeback',
        warning: msg('Tell the bank about the dispute. You may keep only one refund.'),
      },
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-dispute',
      'channel-bank',
    ],
    letter: 'tpl-dispute',
    not: ['warranty', 'seller-asks', 'dispute-against'],
    expect: msg('A decision often takes up to a month, sometimes longer. Nobody can promise a date.'),
    ways: ['o-dispute-lost'],
    why: [msg('A slow decision is a good reason to ask the Help Centre.')],
    next: ['tip-save-history', 'tip-strong-evidence'],
    states: ['dispute-length', 'symptom-escalated-stuck', 'rule-topic-escalated-slow', 'channel-bank'],
  },
  'o-dispute-lost': {
    title: msg('The dispute was closed, or you lost it'),
    signs: msg(
      'lost dispute, dispute rejected, closed against me, decided for the seller, unfair decision, second look, chargeback, complain about a decision',
    ),
    first: msg('Take a screenshot of the decision and its reason.'),
    steps: [
      msg('New proof? Ask for a review in the dispute, then in the chat.'),
      {
        text: msg(
          'Paid by card? Ask the bank about a chargeback today. You often have about 120 days from delivery.',
        ),
        guide: 'guide-chargeback',
      },
      msg('Paid with PayPal? You can usually open a dispute there within 180 days of paying.'),
      {
        text: msg('If the bank says no, get that in writing. See below for who can help.'),
        guide: 'guide-consumer-help',
        warning: msg('Do not pay anyone who offers to win the dispute for you.'),
      },
      msg('Worthless goods sent on purpose? Tell the police.'),
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-dispute',
      'channel-bank',
      'channel-consumer-org',
      'channel-police',
    ],
    letter: 'tpl-dispute',
    not: ['seller-asks', 'no-decision'],
    expect: msg('For a second look at the case, you need new proof. Nobody can promise a better result.'),
    ways: ['o-ask'],
    why: [msg('You may also complain to the Help Centre about AliExpress’s decision.')],
    regional: true,
    next: ['tip-strong-evidence', 'tip-act-on-stall', 'guide-keep-records'],
    states: [
      'dispute-length',
      'dispute-paypal',
      'card-120',
      'rule-topic-mediators',
      'channel-bank',
      'right-chargeback',
      'channel-consumer-org',
      'right-consumer-org',
    ],
  },
} satisfies Outcomes;
