/** The cards around an order, inside AliExpress. */
import { msg } from '@lit/localize';
import type { Contacts } from '../types.js';

export const orderContacts = {
  'channel-dispute': {
    name: msg('The dispute in your order'),
    action: msg('Write in your dispute'),
    good: msg('Nothing arrived, or the goods are wrong, fake or broken.'),
    not: msg('An order that has not been sent yet.'),
    path: [msg('Your orders'), msg('The order'), msg('{label-returns-refunds}')],
    status: msg('Until the day shown in the order or dispute'),
    prepare: [
      msg('Photos or a video of the parcel, its label and the goods'),
      msg('What you want, in one sentence'),
      msg('Your messages with the seller'),
    ],
    language: msg('English, in short sentences'),
    reply: msg(
      'The seller has about 5 days to answer a dispute. If you cannot agree, AliExpress steps in automatically and may take a month.',
    ),
    warning: msg('Never cancel a dispute just because the seller asks you to. A second one may be refused.'),
    note: msg(
      'Usually from the 11th day after the goods were sent until 15 days after they came, or 15 days after the delivery time ends.',
    ),
    guides: ['guide-open-dispute'],
    states: [
      'channel-dispute-escalate',
      'rule-escalate-means-aliexpress',
      'language-escalation-en',
      'dispute-from',
      'dispute-until',
      'dispute-seller-5',
      'dispute-length',
      'dispute-once',
    ],
  },
  'channel-seller': {
    name: msg('The seller'),
    action: msg('Write to the seller'),
    good: msg('You are asking about an order for the first time.'),
    not: msg('A blocked account.'),
    path: [msg('Your orders'), msg('The order'), msg('Message to the seller')],
    status: msg('At any time'),
    prepare: [msg('Photos of the goods'), msg('One clear request')],
    language: msg('English is a good choice'),
    reply: msg('Wait 2 days for an answer, then take the next step.'),
    warning: msg('Agree to nothing and pay nothing outside AliExpress.'),
    note: msg('Keep the messages, and note the last day for a dispute.'),
    guides: [],
    states: ['channel-seller', 'cause-outside', 'tip-seller-first', 'tip-safe-clock'],
  },
  'channel-manage-orders': {
    name: msg('Your orders on the block page'),
    action: msg('Open your orders on the block page'),
    good: msg('Orders and disputes on a blocked account.'),
    not: msg('Placing new orders.'),
    path: [msg('Sign in to see the message'), msg('{label-manage-orders}')],
    status: msg('At any time'),
    prepare: [msg('Your login name'), msg('A place to save receipts and dates')],
    language: msg('The language of the site'),
    note: msg('Buyers say that you can often still see old orders during a block.'),
    guides: ['guide-open-dispute'],
    states: ['channel-manage-orders', 'block-orders-visible', 'right-dispute-while-blocked'],
  },
} satisfies Contacts;
