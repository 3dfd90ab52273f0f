/** The ids that tie content, rules and elements together. */
import type { register } from './fact-register.js';

/** The contact cards in their order; without `channel-` they are the values of the `channels` attribute. */
export const contactIds = [
  'channel-chat-ru',
  'channel-chat-en',
  'channel-app',
  'channel-appeal-form',
  'channel-email-security',
  'channel-email-buyerservice',
  'channel-email-complaint',
  'channel-faq',
  'channel-eva',
  'channel-manage-orders',
  'channel-seller',
  'channel-dispute-escalate',
  'channel-dispute-centre',
  'channel-complaint-centre',
  'channel-web-form',
  'channel-alipay',
  'channel-bank',
  'channel-consumer-org',
] as const;
export type ContactId = (typeof contactIds)[number];

/** Where the reader's language has a chat of its own, that chat comes first; else the English one. */
export const contactsFor = (locale: string): readonly ContactId[] => {
  if (locale === 'ru' || locale === 'uk') return contactIds;
  const [russian, english, ...rest] = contactIds;
  return [english, russian, ...rest];
};

/** The reason cards in their order: not by probability, but those named by two documents come first (C-21). */
export const reasonIds = [
  'reason-email-unconfirmed',
  'reason-email-fake',
  'reason-many-disputes',
  'reason-dispute-misuse',
  'reason-terms-breach',
  'reason-suspected-fraud',
  'reason-glitch',
  'reason-unknown-vanished',
] as const;
export type ReasonId = (typeof reasonIds)[number];

export type FactId = keyof typeof register;
export type TipId = Extract<FactId, `tip-${string}`>;
export type SymptomId = Extract<FactId, `symptom-${string}`>;

export type GuideId =
  | 'guide-sign-in'
  | 'guide-glitch'
  | 'guide-reactivate'
  | 'guide-confirm-email'
  | 'guide-resend-activation'
  | 'guide-change-email'
  | 'guide-create-mailbox'
  | 'guide-register'
  | 'guide-chat-ru-support-menu'
  | 'guide-chat-ru-help-centre'
  | 'guide-chat-ru-buyer-guide'
  | 'guide-chat-ru-with-order'
  | 'guide-chat-en'
  | 'guide-faq'
  | 'guide-eva'
  | 'guide-write-email'
  | 'guide-open-dispute'
  | 'guide-escalate'
  | 'guide-fake-email'
  | 'guide-orders-missing'
  | 'guide-cannot-pay'
  | 'guide-blocked-after-disputes'
  | 'guide-chargeback'
  | 'guide-consumer-help'
  | 'guide-keep-records'
  | 'guide-check-inbox'
  | 'guide-account-not-found'
  | 'guide-password'
  | 'guide-lost-paid'
  | 'guide-other-account'
  | 'guide-restored-empty'
  | 'guide-recover-mailbox';

/** A guide, or a run of its steps: `guide-glitch`, `guide-glitch:1-5` (both ends included, from 1). */
export type GuideRef = GuideId | `${GuideId}:${number}-${number}`;
