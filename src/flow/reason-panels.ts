/** The panels of the reasons element beside its cards: which facts each shows, in order. */
import type { FactId } from './ids.js';

export const reasonPanels = {
  'panel-message': [
    'symptom-security-message',
    'tip-dont-panic',
    'rule-block-notice-mail',
    'tip-check-inbox',
    'right-ask-reason',
  ],
  // From registration to the block in order of time; the last two are the way out (C-18, C-19).
  'panel-timeline': [
    'rule-register-accepts-any-email',
    'rule-activation-letter',
    'limit-activation-3-days',
    'rule-unconfirmed-gets-blocked',
    'limit-block-onset',
    'rule-activation-letter-again',
    'rule-edit-may-replace-address',
  ],
  'panel-still-works': [
    'rule-fake-email-manage-orders',
    'rule-fake-email-money-safe',
    'rule-fake-email-no-shopping',
    'limit-fake-email',
    'right-dispute-while-blocked',
  ],
  'panel-asking-back': [
    // Before the fact that mentions an ID picture (C-17).
    'tip-safe-id-upload',
    'tip-safe-phishing',
    'rule-appeal-reviewed',
    'rule-appeal-new-link',
    'right-ask-restoration',
    'rule-request-takes-days',
    'limit-appeal-time-unknown',
    'tip-be-patient',
    'tip-explain-clearly',
    'tip-attach-proof',
  ],
  'panel-disputes': [
    'tip-dispute-sparingly',
    'tip-seller-first',
    'tip-careful-with-disputes',
    'rule-no-rating-effect',
    'rule-dispute-when',
  ],
  'panel-prevent': [
    'tip-real-email',
    'tip-confirm-at-once',
    'tip-unique-password',
    'tip-read-terms',
    'tip-dispute-sparingly',
    'tip-keep-records',
    'tip-overview',
  ],
  'panel-safety': ['tip-safe-id-upload', 'tip-safe-phishing', 'tip-safe-helpers', 'tip-safe-secrets'],
} as const satisfies Record<string, readonly FactId[]>;
export type ReasonPanelId = keyof typeof reasonPanels;
