/** Outcomes about an order or a payment of a working account. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const orderOutcomes = {
  'o-refund-missing': {
    title: msg('Your refund has not come'),
    lead: msg('Check first whether it is still on its way.'),
    now: [
      msg('Open the order and look at the state of the refund.'),
      msg('Check your bank account. Banks may need some days.'),
      msg('Ask in the chat, category orders. Put payment questions in writing.'),
    ],
    safety: ['tip-safe-secrets', 'tip-safe-clock'],
    prepare: [
      msg('The order number'),
      msg('The amount and the date'),
      msg('The receipt'),
      msg('The line of the bank statement, with the account number covered'),
    ],
    contact: msg(
      'First the chat, because a person can look at the order. For payment questions guides recommend the form or e-mail, so write to {email-buyerservice} too.',
    ),
    contacts: [
      'channel-chat-ru',
      'channel-chat-en',
      'channel-email-buyerservice',
      'channel-alipay',
      'channel-email-complaint',
    ],
    letter: 'tpl-payment',
    variant: 'refund-missing',
    expect: [msg('Support may send you on to Alipay.'), msg('Your bank may need days to book the money.')],
    ifNot: msg('Write to {email-complaint}. If you paid by card, ask your bank early about a chargeback.'),
    ways: ['guide-chargeback'],
    next: ['tip-keep-records'],
  },
  'o-warranty': {
    title: msg('It broke within the warranty'),
    lead: msg('Ask the seller first, then support.'),
    now: [
      msg('Write to the seller and add photos of the fault.'),
      msg('The seller refuses? Ask support.'),
      msg(
        'In the EU or EEA you may also have legal rights for faulty goods. As a rule the seller then pays the return.',
      ),
    ],
    regional: true,
    safety: ['tip-safe-secrets'],
    prepare: [
      msg('The order number and the date of purchase'),
      msg('The warranty text'),
      msg('Photos or a video of the fault'),
    ],
    contact: msg(
      'First the live chat, because a person can look at the order. In writing the address is {email-complaint}.',
    ),
    contacts: ['channel-chat-ru', 'channel-chat-en', 'channel-email-complaint'],
    letter: 'tpl-dispute',
    variant: 'warranty',
    expect: [msg('Guides name this as a case that support handles.')],
    ifNot: msg('Write to {email-complaint}. Then ask a consumer organisation.'),
    ways: ['guide-consumer-help'],
    next: ['tip-keep-records'],
  },
  'o-fraud': {
    title: msg('You suspect fraud, or your rights are violated'),
    lead: msg('Contact support at once.'),
    now: [
      msg('Contact support right now, in the chat if you can.'),
      msg('Save the evidence: messages, item page, receipts.'),
      { text: msg('Was money taken against your will? Call your bank at once.'), guide: 'guide-chargeback' },
      msg('If needed, report the product to support. It may be taken off the site.'),
    ],
    safety: ['tip-safe-secrets', 'tip-safe-phishing', 'tip-safe-helpers', 'tip-safe-clock'],
    prepare: [
      msg('The order number'),
      msg('The name of the seller'),
      msg('Your messages with the seller'),
      msg('Your receipts'),
    ],
    contact: msg(
      'First the live chat, because one guide says to contact support at once. If the Russian chat is closed, use the English one. Then write to {email-complaint} about the order, and to {email-security} about your account and money.',
    ),
    contacts: ['channel-chat-ru', 'channel-chat-en', 'channel-email-complaint', 'channel-email-security'],
    letter: 'tpl-dispute',
    expect: [
      msg('One guide says to contact support at once in such cases.'),
      msg('No guide says how fast support decides.'),
    ],
    ifNot: msg('Turn to your bank, a consumer organisation or the police.'),
    ways: ['guide-chargeback', 'guide-consumer-help'],
    next: ['tip-keep-records', 'tip-unique-password'],
    states: ['rule-fraud-at-once'],
  },
  'o-return': {
    title: msg('You have changed your mind and want to return it'),
    lead: msg('What is possible depends on your region.'),
    now: [
      msg('Read the notes for your region. The rules differ.'),
      msg(
        'EU or EEA: tell the seller in writing that you withdraw. As a rule you have 14 days from receipt.',
      ),
      msg('Agree on the return address and on who pays before you send anything.'),
      msg('Keep the posting receipt.'),
    ],
    regional: true,
    safety: ['tip-safe-clock'],
    prepare: [msg('The order number'), msg('The day you received the goods')],
    contact: msg(
      'First the seller, because you tell the seller that you withdraw. For your rights ask a consumer organisation.',
    ),
    contacts: ['channel-seller', 'channel-consumer-org'],
    expect: [
      msg(
        'EU or EEA: if you changed your mind, you normally pay for the return. This differs if the seller offers to pay or did not tell you beforehand.',
      ),
      msg('EU or EEA: for faulty or wrong goods, the seller pays for the return as a rule.'),
      msg('The 14 days are for online purchases from professional sellers, and there are exceptions.'),
    ],
    ifNot: msg('If the goods are faulty or wrong, open a dispute. A consumer organisation can advise you.'),
    ways: ['guide-open-dispute', 'guide-consumer-help'],
    next: ['tip-keep-records'],
    nextNotes: [msg('Read the return terms of the offer before you buy.')],
    states: ['right-eu-14-days', 'right-eu-return-cost'],
  },
  'o-cannot-pay': {
    title: msg('You cannot pay, and no money was taken'),
    lead: msg('Look at your bank account first, so that you do not pay twice.'),
    now: 'guide-cannot-pay:1-3',
    safety: ['tip-safe-secrets', 'tip-safe-phishing'],
    safetyNotes: [msg('Pay only inside the official site or app.')],
    prepare: [
      msg('The text of the error message'),
      msg('How you tried to pay, without the card number'),
      msg('The time of your try'),
      msg('The order number'),
    ],
    contact: msg(
      'Look in the help centre first. For payment problems guides recommend the form or e-mail. Use the form if the help centre shows one, otherwise {email-buyerservice}. You may also start in the chat and be sent on.',
    ),
    contacts: [
      'channel-faq',
      'channel-web-form',
      'channel-email-buyerservice',
      'channel-chat-ru',
      'channel-chat-en',
      'channel-alipay',
    ],
    letter: 'tpl-payment',
    variant: 'no-money-taken',
    expect: [
      msg('One guide says that a fault of the site passes after a while.'),
      msg('If not, support may help or send you on, for example to Alipay.'),
    ],
    ifNot: msg('Write to {email-buyerservice} with the prepared letter.'),
    ways: ['guide-write-email'],
    next: ['tip-keep-records'],
    nextNotes: [msg('Check your bank account before you try to pay a second time.')],
    reason: 'reason-glitch',
  },
  'o-paid-not-recorded': {
    title: msg('You paid, but the order does not show it'),
    lead: msg('Do not pay again.'),
    now: [
      { text: msg('Look at your bank account. Did the money really leave?'), guide: 'guide-cannot-pay:2-2' },
      {
        text: msg('Save the receipt and the payment code. Then write to support.'),
        guide: 'guide-cannot-pay:4-4',
      },
      {
        text: msg('No solution? Ask your bank early what is possible and until when.'),
        guide: 'guide-cannot-pay:5-5',
      },
    ],
    safety: ['tip-safe-clock', 'tip-safe-secrets', 'tip-safe-public'],
    prepare: [
      msg('The receipt and the payment code'),
      msg('The amount and the date'),
      msg('The order number'),
      msg('Your login'),
    ],
    contact: msg(
      'First write to {email-buyerservice}. Guides recommend e-mail or the form for payment problems, but name no address; as far as known this one fits. If your money is at risk, write to {email-security} too. You may also start in the chat and be sent on.',
    ),
    contacts: [
      'channel-email-buyerservice',
      'channel-email-security',
      'channel-alipay',
      'channel-chat-ru',
      'channel-chat-en',
      'channel-email-complaint',
    ],
    letter: 'tpl-payment',
    variant: 'money-taken',
    expect: [
      msg('Guides recommend the written way for payments. Answers may be late.'),
      msg('Support may send you on to Alipay.'),
    ],
    ifNot: msg('Write to {email-complaint} and ask your bank.'),
    ways: ['guide-chargeback'],
    next: ['tip-keep-records'],
  },
} satisfies Outcomes;
