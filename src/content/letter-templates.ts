/**
 * The letters to support, in English in every locale because support reads English. Data, not words to
 * translate: the reader's explanation of each line stands in `letters.ts` in the same order.
 */
import type { ContactId, LetterId } from '../flow/ids.js';

/** A field that has to be filled in, or a choice that has to be true, for a line to stand in the letter. */
export type LetterCondition =
  | 'orders'
  | 'details'
  | 'disputes'
  | 'email'
  | 'nothing-came'
  | 'wrong'
  | 'bad'
  | 'warranty'
  | 'money-taken'
  | 'no-money-taken'
  | 'refund-missing'
  | 'missing-orders'
  | 'missing-refunds'
  | 'missing-disputes';

export interface LetterLine {
  readonly text: string;
  readonly when?: LetterCondition;
}

export interface LetterTemplate {
  readonly subject: string;
  readonly lines: readonly LetterLine[];
  /** Best first. */
  readonly to: readonly ContactId[];
}

export const letterTemplates: Record<LetterId, LetterTemplate> = {
  'tpl-appeal': {
    subject: 'Blocked account: request for reactivation',
    lines: [
      { text: 'Hello,' },
      { text: 'My AliExpress account is blocked.' },
      { text: 'My login is {login}.' },
      {
        text: 'Before the block I opened disputes. Every dispute was about a real problem. I can show my evidence.',
        when: 'disputes',
      },
      {
        text: 'I did not confirm my e-mail address in time. Please send me a new activation link.',
        when: 'email',
      },
      { text: 'I do not know the reason. Please tell me the reason.' },
      { text: 'Please check my account and activate it again.' },
      { text: 'My orders are: {orders}.', when: 'orders' },
      { text: 'More information: {details}.', when: 'details' },
      { text: 'I can give more proof. Please tell me what you need.' },
      { text: 'Thank you.' },
    ],
    to: ['channel-appeal-form', 'channel-email-security', 'channel-chat-en', 'channel-chat-ru'],
  },
  'tpl-email-unconfirmed': {
    subject: 'E-mail address not confirmed',
    lines: [
      { text: 'Hello,' },
      { text: 'My login is {login}.' },
      { text: 'My e-mail address is not confirmed.' },
      { text: 'The activation letter did not come, or the address is wrong.' },
      { text: 'Please send the letter again, or tell me how to change the address.' },
      { text: 'My orders are: {orders}.', when: 'orders' },
      { text: 'More information: {details}.', when: 'details' },
      { text: 'Thank you.' },
    ],
    to: ['channel-chat-en', 'channel-chat-ru', 'channel-email-buyerservice', 'channel-email-security'],
  },
  'tpl-orders-missing': {
    subject: 'Paid orders are missing',
    lines: [
      { text: 'Hello,' },
      { text: 'My login is {login}.' },
      { text: 'I cannot see my orders. I paid for them.' },
      { text: 'The missing orders are: {orders}.', when: 'orders' },
      { text: 'More information: {details}.', when: 'details' },
      { text: 'I tried another device. I signed out and signed in again.' },
      { text: 'I attach the proof of payment.' },
      { text: 'Please find my orders and tell me their status.' },
      { text: 'Please tell me if I can still open a dispute.' },
      { text: 'Thank you.' },
    ],
    to: ['channel-chat-en', 'channel-chat-ru', 'channel-email-buyerservice', 'channel-email-security'],
  },
  'tpl-dispute': {
    subject: 'Dispute: please help',
    lines: [
      { text: 'Hello,' },
      { text: 'My login is {login}.' },
      { text: 'This is about the order {orders}.', when: 'orders' },
      { text: 'I received nothing.', when: 'nothing-came' },
      { text: 'I received the wrong goods.', when: 'wrong' },
      { text: 'I received bad goods.', when: 'bad' },
      { text: 'The goods broke within the warranty.', when: 'warranty' },
      { text: 'What happened: {details}.', when: 'details' },
      { text: 'I wrote to the seller. The seller did not solve the problem.' },
      { text: 'I attach photos and messages as evidence.' },
      { text: 'I ask for a refund. Please check the case and decide.' },
      { text: 'Thank you.' },
    ],
    to: ['channel-dispute-escalate', 'channel-email-complaint'],
  },
  'tpl-payment': {
    subject: 'Payment problem',
    lines: [
      { text: 'Hello,' },
      { text: 'My login is {login}.' },
      { text: 'I have a problem with a payment.' },
      { text: 'The orders are: {orders}.', when: 'orders' },
      { text: 'What happened: {details}.', when: 'details' },
      { text: 'The money left my account, but the order is not shown as paid.', when: 'money-taken' },
      { text: 'The payment fails. No money was taken.', when: 'no-money-taken' },
      { text: 'The refund has not come. Please check the refund.', when: 'refund-missing' },
      { text: 'I attach the receipt. Please check the payment.', when: 'money-taken' },
      { text: 'Please confirm the order or return the money.', when: 'money-taken' },
      { text: 'Thank you.' },
    ],
    to: [
      'channel-email-buyerservice',
      'channel-email-security',
      'channel-web-form',
      'channel-chat-en',
      'channel-chat-ru',
    ],
  },
  'tpl-restored-empty': {
    subject: 'Account restored but empty',
    lines: [
      { text: 'Hello,' },
      { text: 'My login is {login}.' },
      { text: 'My account works again, but it is empty.' },
      { text: 'Missing: paid orders.', when: 'missing-orders' },
      { text: 'Missing: refunds.', when: 'missing-refunds' },
      { text: 'Missing: disputes.', when: 'missing-disputes' },
      { text: 'The order numbers are: {orders}.', when: 'orders' },
      { text: 'More information: {details}.', when: 'details' },
      { text: 'I attach the proof of payment.' },
      { text: 'Please restore my orders and my disputes.' },
      { text: 'Please tell me when I can expect an answer.' },
      { text: 'Thank you.' },
    ],
    to: ['channel-email-security', 'channel-chat-en', 'channel-chat-ru', 'channel-email-complaint'],
  },
};
