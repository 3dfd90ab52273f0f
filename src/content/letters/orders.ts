/** Letters about orders, payments, disputes and returns. */
import { msg } from '@lit/localize';
import type { Letter, LetterLine } from '../types.js';
import { hello, login, thanks, whatHappened, whatISee } from './lines.js';

const theOrders: LetterLine = { meaning: msg('The orders are {orders}.'), when: 'orders' };

export const orderLetters = {
  'tpl-check': {
    title: msg('My orders have been stopped, or need checking'),
    subject: { meaning: msg('My orders have been stopped or need checking') },
    lines: [
      hello,
      {
        meaning: msg('My orders have been stopped or limited, or they need checking.'),
        by: ['q-block-kind.limited', 'q-buying.closed', 'q-stopped.security'],
      },
      login,
      { meaning: msg('You closed my orders.'), when: 'orders-closed' },
      theOrders,
      { meaning: msg('I cannot place new orders.'), when: 'cannot-order' },
      { meaning: msg('A message says that one of my returns looked suspicious.'), when: 'flagged-return' },
      {
        meaning: msg('The post office sent the parcel back. I never got it.'),
        when: 'post-returned',
      },
      whatISee,
      { meaning: msg('The card I used is my own.'), when: 'own-card' },
      { meaning: msg('I have only one account.'), when: 'one-account' },
      { meaning: msg('Please tell me the reason, and check my orders again.') },
      { meaning: msg('Where in my account is the official form for sending proof?') },
      { meaning: msg('When will I get my money back?'), when: 'ask-money-date' },
      thanks,
    ],
    to: ['channel-appeal-case', 'channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    hint: msg('The appeal field holds about 1,000 characters.'),
  },
  'tpl-orders-missing': {
    title: msg('My paid orders are gone'),
    subject: { meaning: msg('Paid orders are missing') },
    lines: [
      hello,
      {
        meaning: msg('I cannot see orders that I paid for.'),
        by: ['q-lost-tried.paid', 'q-orders-waited.paid'],
      },
      login,
      { meaning: msg('The missing orders are {orders}.'), when: 'orders' },
      whatISee,
      {
        meaning: msg('I tried another browser and another network.'),
        when: 'tried-others',
        by: ['q-orders-waited.paid'],
      },
      {
        meaning: msg('I have tried all my e-mail addresses and every sign-in button.'),
        when: 'tried-logins',
        by: ['q-lost-tried.paid'],
      },
      { meaning: msg('I have attached the proof of payment.'), when: 'proof-attached' },
      { meaning: msg('Please find my orders and tell me their status.') },
      { meaning: msg('Can I still open a dispute, and how?') },
      thanks,
    ],
    to: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru', 'channel-email-security'],
    hint: msg('Attach receipts and order e-mails, with card numbers covered.'),
  },
  'tpl-dispute': {
    title: msg('Help with an order or a dispute'),
    subject: { meaning: msg('Please help with an order or a dispute') },
    lines: [
      hello,
      { meaning: msg('I need help with an order.') },
      login,
      { meaning: msg('This is about order {orders}.'), when: 'orders' },
      { meaning: msg('I received nothing.'), when: 'nothing-came', by: ['q-order.missing'] },
      { meaning: msg('The tracking says “delivered”, but nothing has come.'), when: 'says-delivered' },
      { meaning: msg('The parcel went back to the sender.'), when: 'went-back' },
      { meaning: msg('I received the wrong goods, or some are missing.'), when: 'wrong' },
      { meaning: msg('The goods are broken, fake or of poor quality.'), when: 'bad' },
      {
        meaning: msg('The item broke later, and the seller refuses to help.'),
        when: 'warranty',
        by: ['q-order.later'],
      },
      {
        meaning: msg('The seller is asking me to do something odd.'),
        when: 'seller-asks',
        by: ['q-danger.seller', 'q-order.seller'],
      },
      {
        meaning: msg('AliExpress is handling my dispute. It is taking a long time.'),
        when: 'no-decision',
        by: ['q-dispute-state.judge'],
      },
      {
        meaning: msg('My dispute was closed or decided against me.'),
        when: 'dispute-against',
        by: ['q-dispute-state.lost'],
      },
      whatHappened,
      { meaning: msg('I have written to the seller.'), when: 'wrote-seller' },
      { meaning: msg('I have attached photos or a video.'), when: 'photos-attached' },
      { meaning: msg('I am asking for a refund.'), when: 'ask-refund' },
      {
        meaning: msg('The return costs more than the item. I am asking for a refund without a return.'),
        when: 'return-too-dear',
      },
      { meaning: msg('What can I still do, and by when?') },
      thanks,
    ],
    to: [
      'channel-dispute',
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-email-complaint',
    ],
    hint: msg('Attach photos of the parcel, its label and the goods.'),
  },
  'tpl-return': {
    title: msg('A problem with a return'),
    subject: { meaning: msg('Problem with a return') },
    lines: [
      hello,
      { meaning: msg('I need help with a return.') },
      login,
      { meaning: msg('Order: {orders}.'), when: 'orders' },
      {
        meaning: msg(
          'The return label is wrong or missing. Please send a correct one and give me more time.',
        ),
        when: 'wrong-label',
      },
      { meaning: msg('The post office did not accept the parcel.'), when: 'post-refused' },
      {
        meaning: msg('I sent the parcel, but the return is not recorded.'),
        when: 'sent-not-shown',
        by: ['q-return.sent'],
      },
      whatHappened,
      { meaning: msg('I have attached the proof.'), when: 'proof-attached' },
      { meaning: msg('Please check the return and tell me what to do.') },
      { meaning: msg('Please do not close the return until the problem is solved.') },
      thanks,
    ],
    to: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    hint: msg('Attach the label, proof of postage and tracking details.'),
  },
  'tpl-payment': {
    title: msg('A problem with a payment or a refund'),
    subject: { meaning: msg('Problem with a payment or a refund') },
    lines: [
      hello,
      { meaning: msg('I need help with an order and my money.') },
      login,
      theOrders,
      {
        meaning: msg(
          'The money was taken or put on hold, but the payment failed or does not appear. Please check this.',
        ),
        when: 'money-taken',
        by: ['q-pay-taken.yes'],
      },
      {
        meaning: msg('The payment failed. No money was taken.'),
        when: 'no-money-taken',
        by: ['q-pay-taken.no'],
      },
      { meaning: msg('I paid twice. Please refund one payment.'), when: 'paid-twice' },
      {
        meaning: msg('The order is frozen. Please tell me why and for how long.'),
        when: 'order-frozen',
        by: ['q-block-kind.frozen', 'q-stopped.frozen'],
      },
      { meaning: msg('The order was cancelled.'), when: 'order-cancelled' },
      { meaning: msg('The order was not sent.'), when: 'not-sent', by: ['q-missing.unsent'] },
      {
        meaning: msg('The refund has not arrived. Please find out why.'),
        when: 'refund-missing',
        by: ['q-refund.waiting'],
      },
      {
        meaning: msg('The order page says that the refund is complete, but my bank has not received it.'),
        when: 'refund-complete',
      },
      {
        meaning: msg('The card that I paid with has been closed or replaced, or has expired.'),
        when: 'card-closed',
        by: ['q-refund.card'],
      },
      whatHappened,
      { meaning: msg('I have attached the receipt.'), when: 'proof-attached' },
      { meaning: msg('Please tell me where the money is now.') },
      {
        meaning: msg('Please send me the refund’s reference number, which I need for my bank.'),
        when: 'refund-complete',
      },
      thanks,
    ],
    to: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru', 'channel-email-buyerservice'],
    hint: msg('Attach the receipt or the error message, without card details.'),
  },
} satisfies Record<string, Letter<LetterLine>>;
