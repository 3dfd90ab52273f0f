/** The ids that tie flow, content and elements together. Types only. */
import type { register } from './register.js';

export type FactId = keyof typeof register;
type OfKind<Prefix extends string> = Extract<FactId, `${Prefix}-${string}`>;

export type TipId = OfKind<'tip'>;
export type SymptomId = OfKind<'symptom'>;
export type ReasonId = OfKind<'reason'>;

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

/** The contact cards; without the prefix `channel-` they are the tokens of the `channels` attribute. */
export type ContactId =
  | 'channel-faq'
  | 'channel-eva'
  | 'channel-chat-ru'
  | 'channel-chat-en'
  | 'channel-email-buyerservice'
  | 'channel-email-complaint'
  | 'channel-email-security'
  | 'channel-appeal-form'
  | 'channel-manage-orders'
  | 'channel-complaint-centre'
  | 'channel-seller'
  | 'channel-dispute-escalate'
  | 'channel-dispute-centre'
  | 'channel-alipay'
  | 'channel-app'
  | 'channel-web-form'
  | 'channel-bank'
  | 'channel-consumer-org';

export type LetterId =
  | 'tpl-appeal'
  | 'tpl-email-unconfirmed'
  | 'tpl-orders-missing'
  | 'tpl-dispute'
  | 'tpl-payment'
  | 'tpl-restored-empty';

/** What a shopper needs a contact for; the order of the cards follows it. */
export type Need = 'blocked' | 'money' | 'order' | 'question';
