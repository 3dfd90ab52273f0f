/** The ids that tie content, rules and elements together. */
import type { register } from './fact-register.js';
import type { fieldRegister } from './field-register.js';

/** The contact cards in their order; without `channel-` they are the values of the `channels` attribute. */
export const contactIds = [
  'channel-help-centre',
  'channel-chat-en',
  'channel-appeal-form',
  'channel-appeal-case',
  'channel-suspicious-report',
  'channel-dispute',
  'channel-seller',
  'channel-manage-orders',
  'channel-bank',
  'channel-mail-provider',
  'channel-consumer-org',
  'channel-police',
  'channel-chat-ru',
  'channel-email-security',
  'channel-email-buyerservice',
  'channel-email-complaint',
] as const;
export type ContactId = (typeof contactIds)[number];

/**
 * The contacts for a reader, in order. The Russian site is a company of its own: its chat comes early for Russian
 * readers and is never offered to Ukrainian ones.
 */
export function contactsFor(
  ids: readonly ContactId[],
  { locale, regionId }: { readonly locale: string; readonly regionId?: string | undefined },
): readonly ContactId[] {
  const others = ids.filter((id) => id !== 'channel-chat-ru');
  if (locale === 'uk' || regionId === 'ua' || others.length === ids.length) return others;
  if (locale !== 'ru') return ids;
  const english = others.indexOf('channel-chat-en');
  const before = english < 0 ? others.length : english;
  return [...others.slice(0, before), 'channel-chat-ru', ...others.slice(before)];
}

/** What people need a contact for, and whom they try, best first. */
export const needs = {
  blocked: [
    'channel-appeal-form',
    'channel-help-centre',
    'channel-chat-en',
    'channel-chat-ru',
    'channel-email-security',
  ],
  money: [
    'channel-help-centre',
    'channel-bank',
    'channel-chat-en',
    'channel-chat-ru',
    'channel-email-buyerservice',
  ],
  order: ['channel-dispute', 'channel-seller', 'channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
  question: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
} as const satisfies Record<string, readonly ContactId[]>;
export type Need = keyof typeof needs;

/** The reason cards in their order, which says nothing about how likely they are (C-21). */
export const reasonIds = [
  'reason-suspected-fraud',
  'reason-foreign-card',
  'reason-unusual-activity',
  'reason-unusual-orders',
  'reason-several-accounts',
  'reason-many-disputes',
  'reason-dispute-misuse',
  'reason-return-flagged',
  'reason-messages',
  'reason-outside-payment',
  'reason-terms-breach',
  'reason-email-unconfirmed',
  'reason-email-fake',
  'reason-glitch',
  'reason-unknown-vanished',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** A fact of the four documents, or one of later pages and reports. */
export type FactId = keyof typeof register | keyof typeof fieldRegister;
export type TipId = Extract<FactId, `tip-${string}`>;
export type SymptomId = Extract<FactId, `symptom-${string}`> | `sign-${string}`;

export type GuideId =
  | 'guide-sign-in'
  | 'guide-other-browser'
  | 'guide-reactivate'
  | 'guide-appeal-case'
  | 'guide-suspicious-report'
  | 'guide-stop-card'
  | 'guide-cover-card'
  | 'guide-confirm-email'
  | 'guide-resend-activation'
  | 'guide-change-email'
  | 'guide-create-mailbox'
  | 'guide-recover-mailbox'
  | 'guide-register'
  | 'guide-password'
  | 'guide-robot'
  | 'guide-chat-en'
  | 'guide-chat-ru-support-menu'
  | 'guide-chat-ru-help-centre'
  | 'guide-chat-ru-buyer-guide'
  | 'guide-chat-ru-with-order'
  | 'guide-faq'
  | 'guide-write-email'
  | 'guide-open-dispute'
  | 'guide-chargeback'
  | 'guide-consumer-help'
  | 'guide-keep-records'
  | 'guide-check-inbox';

/** A guide, or a run of its steps: `guide-password`, `guide-password:1-3` (both ends included, from 1). */
export type GuideRef = GuideId | `${GuideId}:${number}-${number}`;
