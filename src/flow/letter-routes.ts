/** How each letter to support is put together. Its sentences stand in `src/content/letter-texts.ts`, in the same order. */
import type { ContactId, LetterId } from './ids.js';

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

export interface LetterRoute {
  /** One per line; a line that always stands has none. */
  readonly when: readonly (LetterCondition | '')[];
  /** Best first. */
  readonly to: readonly ContactId[];
}

export const letterRoutes: Record<LetterId, LetterRoute> = {
  'tpl-appeal': {
    when: ['', '', '', 'disputes', 'email', '', '', 'orders', 'details', '', ''],
    to: ['channel-appeal-form', 'channel-email-security', 'channel-chat-en', 'channel-chat-ru'],
  },
  'tpl-email-unconfirmed': {
    when: ['', '', '', '', '', 'orders', 'details', ''],
    to: ['channel-chat-en', 'channel-chat-ru', 'channel-email-buyerservice', 'channel-email-security'],
  },
  'tpl-orders-missing': {
    when: ['', '', '', 'orders', 'details', '', '', '', '', ''],
    to: ['channel-chat-en', 'channel-chat-ru', 'channel-email-buyerservice', 'channel-email-security'],
  },
  'tpl-dispute': {
    when: ['', '', 'orders', 'nothing-came', 'wrong', 'bad', 'warranty', 'details', '', '', '', ''],
    to: ['channel-dispute-escalate', 'channel-email-complaint'],
  },
  'tpl-payment': {
    when: [
      '',
      '',
      '',
      'orders',
      'details',
      'money-taken',
      'no-money-taken',
      'refund-missing',
      'money-taken',
      'money-taken',
      '',
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
    when: [
      '',
      '',
      '',
      'missing-orders',
      'missing-refunds',
      'missing-disputes',
      'orders',
      'details',
      '',
      '',
      '',
      '',
    ],
    to: ['channel-email-security', 'channel-chat-en', 'channel-chat-ru', 'channel-email-complaint'],
  },
};
