/** Guides for orders, payment and disputes while you can still sign in. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const ordersGuides = {
  'guide-open-dispute': {
    title: msg('Open a dispute'),
    lead: msg(
      'For goods that did not come, are bad or do not match the order. The guides say when to open a dispute, but not which buttons to press. A justified dispute is your right; many in a short time may be seen as misuse.',
    ),
    from: ['ru-support', 'ru-block', 'nb-disputes'],
    steps: [
      {
        text: msg('Write to the seller first. Give a fair chance to settle it.'),
        safety: ['tip-safe-clock'],
      },
      {
        text: msg('Collect proof: photos, a video, your conversation, the tracking.'),
        more: ['guide-keep-records'],
      },
      {
        text: msg(
          'Open your orders under {label-manage-orders} or a similar name and choose the order. Open the dispute before the deadline shown there.',
        ),
        sketch: 'orders',
      },
      msg('Say plainly what is wrong and what you want.'),
      {
        text: msg(
          'Follow the dispute and answer in time. If nothing moves after about three days, escalate it. The deadline shown in your dispute counts.',
        ),
        more: ['guide-escalate'],
      },
    ],
    result: msg('The dispute stands at your order, with its deadline.'),
    ifNot: msg('If the dispute does not open, ask support before the deadline passes.'),
    states: [
      'channel-seller',
      'channel-manage-orders',
      'rule-dispute-when',
      'hours-escalate-3-days',
      'tip-seller-first',
      'tip-clear-thought',
      'symptom-not-received',
      'symptom-mismatch',
    ],
  },
  'guide-escalate': {
    title: msg('Escalate a dispute'),
    lead: msg('Escalating means that AliExpress itself looks at the dispute, not only the seller.'),
    from: ['ru-support'],
    steps: [
      {
        text: msg(
          'Your dispute is open and the seller does not settle it. As a rule, wait no longer than about three days; the deadline shown in your dispute counts.',
        ),
        safety: ['tip-safe-clock'],
      },
      msg('Escalate the dispute so that AliExpress itself decides.'),
      msg('Write only English in the dispute. Use a translator if you need one.'),
      msg('Make your point clear: what you ordered, what came, what you want.'),
      msg(
        'Use short, plain sentences. Leave out idioms and inserted phrases, so that a translation stays clear.',
      ),
      msg('Add the strongest proof you have.'),
      {
        text: msg(
          'If the seller refuses any solution, contact support soon as well. A dispute where you do nothing may be closed against you.',
        ),
        safety: ['tip-safe-secrets'],
        more: ['guide-chat-ru-with-order', 'guide-chat-en'],
      },
      {
        text: msg(
          'No decision for a long time? Use the chat, {email-complaint} or the AliExpress dispute centre. If you paid by card, ask your bank early until when a chargeback is possible. A consumer organisation may help too.',
        ),
        more: ['guide-write-email', 'guide-chargeback', 'guide-consumer-help'],
      },
    ],
    result: msg('AliExpress has the case and your proof.'),
    ifNot: msg('If nobody decides, ask support, then your bank and a consumer organisation.'),
    states: [
      'channel-dispute-escalate',
      'channel-dispute-centre',
      'email-complaint',
      'symptom-seller-stalls',
      'symptom-escalated-stuck',
      'rule-escalate-means-aliexpress',
      'rule-stalled-dispute-closes',
      'hours-escalate-3-days',
      'language-escalation-en',
      'language-use-translator',
      'tip-act-on-stall',
      'tip-clear-thought',
      'tip-english-simple',
      'tip-strong-evidence',
    ],
  },
  'guide-orders-missing': {
    title: msg('You can sign in, but your orders are missing'),
    lead: msg(
      'One guide takes this for a passing fault of the site. Some readers still missed paid orders later, so save your proof now. If only one order is gone, the seller may have removed the item.',
    ),
    from: ['uk-account', 'ru-block', 'ru-support', 'nb-disputes'],
    steps: [
      {
        text: msg('Look at the name at the top right. Is it yours? If not, you are in another account.'),
        safety: ['tip-safe-other-account'],
        more: ['guide-other-account'],
        sketch: 'orders',
      },
      {
        text: msg('Wait a little, then look again. One guide says such a fault passes.'),
        safety: ['tip-safe-evidence-copy', 'tip-safe-clock'],
      },
      {
        text: msg('Sign out and sign in again. Try a phone or a tablet too.'),
        safety: ['tip-safe-shared-device'],
      },
      {
        text: msg(
          'Think whether you have a second account with another address. The order letters show which one.',
        ),
        more: ['guide-check-inbox'],
      },
      {
        text: msg(
          'Paid orders still missing by the next day? Do not wait longer: collect payment proof and order letters. Then use the chat, category orders, and write to {email-buyerservice}, as far as known the address for it, with the ready letter.',
        ),
        safety: ['tip-safe-secrets'],
        more: ['guide-chat-ru-with-order', 'guide-chat-en', 'guide-write-email'],
      },
      {
        text: msg(
          'Note the deadlines of your orders and of your bank. As a last resort, ask your bank about a chargeback.',
        ),
        safety: ['tip-safe-clock'],
        more: ['guide-chargeback'],
      },
    ],
    result: msg('Your orders show again, or support has your case with the proof.'),
    ifNot: msg('If support does not help within a few days, go on as with a lost account.'),
    states: [
      'symptom-no-orders',
      'symptom-you-have-no-orders',
      'symptom-single-order-vanished',
      'rule-name-top-right',
      'hours-site-fault-short',
      'email-buyerservice',
      'channel-bank',
      'tip-wait-a-little',
      'tip-relogin',
      'tip-other-device',
    ],
  },
  'guide-cannot-pay': {
    title: msg('Paying does not work'),
    lead: msg('One guide takes it for a passing fault. Take care that you do not pay twice.'),
    from: ['uk-account', 'ru-support'],
    steps: [
      {
        text: msg(
          'You can sign in but not pay? Wait a little, sign in anew, use another device. Read the next step before you try again.',
        ),
        safety: ['tip-safe-clock', 'tip-safe-shared-device'],
      },
      msg('Before each new try, look at your bank account, so that you do not pay twice.'),
      {
        text: msg(
          'No money taken? Look in the help centre. Then use the chat, or the contact form if the help centre shows one.',
        ),
        safety: ['tip-safe-secrets'],
        more: ['guide-faq', 'guide-chat-ru-with-order', 'guide-chat-en'],
      },
      {
        text: msg(
          'Money taken, but the order counts as unpaid? Save the receipt and the payment code, then write to support with the ready letter; guides recommend e-mail or the form. Support may send you on to Alipay.',
        ),
        safety: ['tip-safe-evidence-copy', 'tip-safe-secrets'],
        more: ['guide-write-email'],
      },
      { text: msg('No solution? Ask your bank.'), more: ['guide-chargeback'] },
    ],
    result: msg('The payment goes through once, or support has your receipt.'),
    ifNot: msg('If money is gone and nobody helps, ask your bank about a chargeback.'),
    states: [
      'symptom-cannot-pay',
      'symptom-payment-error',
      'symptom-paid-code-no-order',
      'rule-topic-payment',
      'rule-email-finance',
      'channel-alipay',
      'channel-bank',
      'tip-wait-a-little',
      'tip-relogin',
      'tip-other-device',
    ],
  },
} satisfies Guides;
