/** Outcomes for an account that opens, but in which orders or everything is missing. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const missingOutcomes = {
  // The contacts are for the next day, if the orders are still missing.
  'o-orders-wait': {
    title: msg('Your orders do not show: look again first'),
    lead: msg('Save proof of paid orders now. Then wait only a little.'),
    now: 'guide-orders-missing:1-4',
    safety: ['tip-safe-clock', 'tip-safe-evidence-copy'],
    prepare: [msg('A screenshot of the empty page'), msg('Your order letters')],
    contact: msg(
      'No one yet. If paid orders are still missing by the next day, start with the chat, or write to {email-buyerservice}.',
    ),
    contacts: ['channel-chat-ru', 'channel-chat-en', 'channel-email-buyerservice'],
    expect: [
      msg('If the site has a fault, one guide says that orders come back by themselves after a while.'),
      msg('Some readers of that guide did not get their orders back. So do not wait long.'),
    ],
    ifNot: msg('Come back and answer “Yes”. With paid orders do this by the next day at the latest.'),
    ways: ['q-orders-waited'],
    next: ['tip-keep-records'],
    reason: 'reason-glitch',
    states: ['hours-site-fault-short'],
  },
  'o-orders-missing-paid': {
    title: msg('Paid orders are still missing'),
    lead: msg('Money is involved: do not wait longer. Save your proof and write today.'),
    now: 'guide-orders-missing:5-6',
    safety: ['tip-safe-clock', 'tip-safe-secrets', 'tip-safe-public'],
    prepare: [
      msg('Your login'),
      msg('Order numbers from your letters'),
      msg('Payment receipts'),
      msg('Screenshots'),
    ],
    contact: msg(
      'First the chat, category orders, because a person can look at your orders there. Also write to {email-buyerservice}. If the whole account is affected, write to {email-security}. As far as known these are the addresses for it. If the chat asks you to sign in and you cannot, e-mail is enough.',
    ),
    contacts: [
      'channel-chat-ru',
      'channel-chat-en',
      'channel-email-buyerservice',
      'channel-email-security',
      'channel-email-complaint',
    ],
    letter: 'tpl-orders-missing',
    expect: [
      msg('In the chat an operator can look at your account.'),
      msg('Answers by e-mail can take a while.'),
    ],
    ifNot: msg(
      'Write to {email-complaint}. Then follow the steps for a lost account, from the deadlines on.',
    ),
    ways: ['o-lost-paid'],
    next: ['guide-keep-records'],
    reason: 'reason-unknown-vanished',
  },
  'o-orders-missing-unpaid': {
    title: msg('Unpaid orders are missing'),
    lead: msg('You have not lost any money.'),
    now: [
      msg('Wait a little and look again.'),
      msg('Perhaps the seller took the item out of the shop. Then the order details may be gone too.'),
      msg('Ask in the chat if it matters to you. Otherwise simply order again.'),
    ],
    safety: ['tip-safe-phishing'],
    prepare: [msg('The name of the item or its link')],
    contact: msg('Look in the help centre first. Then ask in the live chat.'),
    contacts: ['channel-faq', 'channel-chat-ru', 'channel-chat-en'],
    expect: [msg('No loss of money, because you did not pay.')],
    ifNot: msg('Ask in the chat, category orders.'),
    ways: ['guide-chat-ru-with-order', 'guide-chat-en'],
    next: ['tip-keep-records'],
  },
  'o-restored-empty': {
    title: msg('Your account is back, but empty'),
    lead: msg('Write down what is missing while you remember it.'),
    now: 'guide-restored-empty',
    safety: ['tip-safe-clock', 'tip-safe-secrets', 'tip-safe-public'],
    prepare: [
      msg('A list of orders, refunds due and disputes'),
      msg('Amounts and receipts'),
      msg('When and how the account came back'),
    ],
    contact: msg(
      'Write to {email-security} first: as far as known it is the address for account safety. Also ask in the chat, category profile. For vanished disputes write to {email-complaint}. If the chat asks you to sign in and you cannot, e-mail is enough.',
    ),
    contacts: ['channel-email-security', 'channel-chat-ru', 'channel-chat-en', 'channel-email-complaint'],
    letter: 'tpl-restored-empty',
    expect: [msg('No guide tells how such cases end.'), msg('An answer may take several days.')],
    ifNot: msg('Ask your bank, then a consumer organisation.'),
    ways: ['guide-chargeback', 'guide-consumer-help'],
    next: ['guide-keep-records', 'tip-unique-password'],
    reason: 'reason-unknown-vanished',
  },
  'o-cannot-dispute': {
    title: msg('You cannot track a parcel or open a dispute'),
    lead: msg('Note the dispute deadline first. It keeps running.'),
    now: [
      msg('Try {label-manage-orders} or a similar name. The block page may have this link too.'),
      msg('Follow the parcel on the carrier’s site with the tracking number.'),
      { text: msg('Write to {email-complaint} before the deadline ends.'), guide: 'guide-write-email' },
    ],
    safety: ['tip-safe-clock', 'tip-safe-evidence-copy', 'tip-safe-secrets'],
    prepare: [
      msg('The order number and the tracking number'),
      msg('What is wrong, in one or two sentences'),
      msg('Your evidence'),
      msg('The deadline'),
    ],
    contact: msg(
      'First the chat, category orders, because a person can look at the order. If the chat asks you to sign in and you cannot, write to {email-complaint}.',
    ),
    contacts: ['channel-chat-ru', 'channel-chat-en', 'channel-email-complaint'],
    letter: 'tpl-dispute',
    expect: [msg('You may get a written answer, which can take a while.')],
    ifNot: msg('If you paid by card, ask your bank early about a chargeback.'),
    ways: ['guide-chargeback'],
    next: ['guide-keep-records'],
  },
  'o-item-removed': {
    title: msg('The seller removed the item'),
    lead: msg('Your order may still be there, even if the item page is gone.'),
    now: [
      msg('Look into your orders.'),
      msg('Ask the seller what happened.'),
      msg('Ask support in the chat, category orders.'),
    ],
    safety: ['tip-safe-clock', 'tip-safe-secrets'],
    prepare: [
      msg('The order number or the confirmation letter'),
      msg('The name of the item'),
      msg('The receipt'),
    ],
    contact: msg(
      'First the live chat, because a person can look at the order. You can also write to {email-buyerservice}.',
    ),
    contacts: ['channel-chat-ru', 'channel-chat-en', 'channel-email-buyerservice'],
    letter: 'tpl-orders-missing',
    expect: [msg('One guide names this as a case for support. Support can look at the order.')],
    ifNot: msg('Open a dispute before the deadline. Escalate it if the seller does not settle it.'),
    ways: ['guide-open-dispute', 'guide-escalate'],
    next: ['tip-keep-records'],
    nextNotes: [msg('Save the item page and the confirmation when you order.')],
    states: ['rule-topic-item-removed'],
  },
} satisfies Outcomes;
