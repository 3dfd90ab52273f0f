/** The letters to support, sent in English because support reads English; the reader sees what each line means. */
import { msg } from '@lit/localize';
import type { Letter, LetterLine } from './types.js';

export const letters = {
  'tpl-appeal': {
    title: msg('Appeal for a blocked account'),
    subject: { meaning: msg('Blocked account: request for reactivation') },
    lines: [
      { meaning: msg('Hello,') },
      { meaning: msg('My AliExpress account is blocked.') },
      { meaning: msg('My login is {login}.') },
      {
        meaning: msg(
          'Before the block I opened disputes. Every dispute was about a real problem. I can show my evidence.',
        ),
        when: 'disputes',
      },
      {
        meaning: msg('I did not confirm my e-mail address in time. Please send me a new activation link.'),
        when: 'email',
      },
      { meaning: msg('I do not know the reason. Please tell me the reason.') },
      { meaning: msg('Please check my account and activate it again.') },
      { meaning: msg('My orders are: {orders}.'), when: 'orders' },
      { meaning: msg('More information: {details}.'), when: 'details' },
      { meaning: msg('I can give more proof. Please tell me what you need.') },
      { meaning: msg('Thank you.') },
    ],
    to: ['channel-appeal-form', 'channel-email-security', 'channel-chat-en', 'channel-chat-ru'],
    hint: msg(
      'Put it into the text field of the appeal form. You can also write to {email-security}, as far as known the address for it, or ask in the chat under “profile”. Add letters about the block and your evidence. Send no ID picture by e-mail or in a chat.',
    ),
  },
  'tpl-email-unconfirmed': {
    title: msg('Address not confirmed, or no activation letter'),
    subject: { meaning: msg('E-mail address not confirmed') },
    lines: [
      { meaning: msg('Hello,') },
      { meaning: msg('My login is {login}.') },
      { meaning: msg('My e-mail address is not confirmed.') },
      { meaning: msg('The activation letter did not come, or the address is wrong.') },
      { meaning: msg('Please send the letter again, or tell me how to change the address.') },
      { meaning: msg('My orders are: {orders}.'), when: 'orders' },
      { meaning: msg('More information: {details}.'), when: 'details' },
      { meaning: msg('Thank you.') },
    ],
    to: ['channel-chat-en', 'channel-chat-ru', 'channel-email-buyerservice', 'channel-email-security'],
    hint: msg(
      'Try the chat first, under “profile”, or write to {email-buyerservice}. If the account is blocked and the address is wrong, use {email-security}. As far as known these are the addresses for it. Attach a screenshot.',
    ),
  },
  'tpl-orders-missing': {
    title: msg('Paid orders or the whole account are gone'),
    subject: { meaning: msg('Paid orders are missing') },
    lines: [
      { meaning: msg('Hello,') },
      { meaning: msg('My login is {login}.') },
      { meaning: msg('I cannot see my orders. I paid for them.') },
      { meaning: msg('The missing orders are: {orders}.'), when: 'orders' },
      { meaning: msg('More information: {details}.'), when: 'details' },
      { meaning: msg('I tried another device. I signed out and signed in again.') },
      { meaning: msg('I attach the proof of payment.') },
      { meaning: msg('Please find my orders and tell me their status.') },
      { meaning: msg('Please tell me if I can still open a dispute.') },
      { meaning: msg('Thank you.') },
    ],
    to: ['channel-chat-en', 'channel-chat-ru', 'channel-email-buyerservice', 'channel-email-security'],
    hint: msg(
      'Try the chat first, under “orders”, or write to {email-buyerservice}. If the whole account is gone, use {email-security}. As far as known these are the addresses for it. Attach the payment receipt and the letters about your orders.',
    ),
  },
  'tpl-dispute': {
    title: msg('Dispute: ask AliExpress to decide'),
    subject: { meaning: msg('Dispute: please help') },
    lines: [
      { meaning: msg('Hello,') },
      { meaning: msg('My login is {login}.') },
      { meaning: msg('This is about the order {orders}.'), when: 'orders' },
      { meaning: msg('I received nothing.'), when: 'nothing-came' },
      { meaning: msg('I received the wrong goods.'), when: 'wrong' },
      { meaning: msg('I received bad goods.'), when: 'bad' },
      { meaning: msg('The goods broke within the warranty.'), when: 'warranty' },
      { meaning: msg('What happened: {details}.'), when: 'details' },
      { meaning: msg('I wrote to the seller. The seller did not solve the problem.') },
      { meaning: msg('I attach photos and messages as evidence.') },
      { meaning: msg('I ask for a refund. Please check the case and decide.') },
      { meaning: msg('Thank you.') },
    ],
    to: ['channel-dispute-escalate', 'channel-email-complaint'],
    hint: msg(
      'Put it into the text field of your dispute, or write to {email-complaint}. Attach photos and your messages with the seller.',
    ),
  },
  'tpl-payment': {
    title: msg('Payment problem'),
    subject: { meaning: msg('Payment problem') },
    lines: [
      { meaning: msg('Hello,') },
      { meaning: msg('My login is {login}.') },
      { meaning: msg('I have a problem with a payment.') },
      { meaning: msg('The orders are: {orders}.'), when: 'orders' },
      { meaning: msg('What happened: {details}.'), when: 'details' },
      { meaning: msg('The money left my account, but the order is not shown as paid.'), when: 'money-taken' },
      { meaning: msg('The payment fails. No money was taken.'), when: 'no-money-taken' },
      { meaning: msg('The refund has not come. Please check the refund.'), when: 'refund-missing' },
      { meaning: msg('I attach the receipt. Please check the payment.'), when: 'money-taken' },
      { meaning: msg('Please confirm the order or return the money.'), when: 'money-taken' },
      { meaning: msg('Thank you.') },
    ],
    to: [
      'channel-email-buyerservice',
      'channel-email-security',
      'channel-web-form',
      'channel-chat-en',
      'channel-chat-ru',
    ],
    hint: msg(
      'Write to {email-buyerservice}, or to {email-security} if your money is at risk. You can also start in the chat, or use the contact form if the help centre shows one. Attach the receipt and the error message. Send no card data.',
    ),
  },
  'tpl-restored-empty': {
    title: msg('The account is back, but empty'),
    subject: { meaning: msg('Account restored but empty') },
    lines: [
      { meaning: msg('Hello,') },
      { meaning: msg('My login is {login}.') },
      { meaning: msg('My account works again, but it is empty.') },
      { meaning: msg('Missing: paid orders.'), when: 'missing-orders' },
      { meaning: msg('Missing: refunds.'), when: 'missing-refunds' },
      { meaning: msg('Missing: disputes.'), when: 'missing-disputes' },
      { meaning: msg('The order numbers are: {orders}.'), when: 'orders' },
      { meaning: msg('More information: {details}.'), when: 'details' },
      { meaning: msg('I attach the proof of payment.') },
      { meaning: msg('Please restore my orders and my disputes.') },
      { meaning: msg('Please tell me when I can expect an answer.') },
      { meaning: msg('Thank you.') },
    ],
    to: ['channel-email-security', 'channel-chat-en', 'channel-chat-ru', 'channel-email-complaint'],
    hint: msg(
      'Write to {email-security}, as far as known the address for it, or ask in the chat under “profile”. For missing disputes you can also use {email-complaint}. Attach receipts and a list of what is missing.',
    ),
  },
} satisfies Record<string, Letter<LetterLine>>;
export type LetterId = keyof typeof letters;
