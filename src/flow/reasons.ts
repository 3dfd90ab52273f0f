/** What each reason card is made of, as ids. The words stand in `src/content/reasons.ts`. */
import type { NodeId } from './graph.js';
import type { FactId, GuideRef, ReasonId, TipId } from './ids.js';
import type { DocumentId } from '../content/facts.js';

export interface ReasonRoute {
  readonly from: readonly DocumentId[];
  /** How to tell. */
  readonly tell: readonly FactId[];
  /** What to do. */
  readonly guides: readonly GuideRef[];
  /** Where "solve this" opens the wizard. */
  readonly node: NodeId;
  /** How long. */
  readonly long: readonly FactId[];
  readonly prevent: readonly TipId[];
  readonly safety: readonly TipId[];
}

/** In the order of display: no ranking by probability; the one named by two documents first (C-21). */
export const reasons: Record<ReasonId, ReasonRoute> = {
  'reason-email-unconfirmed': {
    from: ['ru-block', 'uk-account'],
    tell: ['symptom-security-message', 'symptom-no-activation-email', 'symptom-email-unconfirmed-label'],
    guides: ['guide-resend-activation', 'guide-reactivate'],
    node: 'q-block-confirmed',
    long: ['limit-activation-3-days', 'limit-block-onset', 'limit-appeal-time-unknown', 'hours-restore-days'],
    prevent: ['tip-confirm-at-once', 'tip-real-email'],
    safety: ['tip-safe-id-upload', 'tip-safe-phishing'],
  },
  'reason-email-fake': {
    from: ['ru-block'],
    tell: ['symptom-only-manage-orders'],
    guides: ['guide-change-email', 'guide-confirm-email', 'guide-fake-email'],
    node: 'q-mailbox',
    long: [],
    prevent: ['tip-real-email', 'tip-register-properly-next', 'tip-mailbox-name'],
    safety: ['tip-safe-new-account'],
  },
  'reason-many-disputes': {
    from: ['nb-disputes'],
    tell: ['symptom-blocked-after-disputes', 'email-letter-block'],
    guides: ['guide-blocked-after-disputes'],
    node: 'q-disputes-asked',
    long: ['hours-restore-days'],
    prevent: ['tip-dispute-sparingly', 'tip-seller-first', 'tip-keep-records'],
    safety: ['tip-safe-phishing'],
  },
  'reason-dispute-misuse': {
    from: ['nb-disputes'],
    tell: ['symptom-blocked-after-disputes', 'email-letter-block'],
    guides: ['guide-blocked-after-disputes'],
    node: 'q-disputes-asked',
    long: ['hours-restore-days'],
    prevent: ['tip-careful-with-disputes', 'tip-strong-evidence', 'tip-read-terms'],
    safety: ['tip-safe-phishing'],
  },
  'reason-terms-breach': {
    from: ['nb-disputes'],
    tell: [],
    guides: ['guide-reactivate', 'guide-blocked-after-disputes'],
    node: 'q-block-accused',
    long: ['hours-restore-days'],
    prevent: ['tip-read-terms'],
    safety: ['tip-safe-id-upload', 'tip-safe-phishing'],
  },
  'reason-suspected-fraud': {
    from: ['ru-block'],
    tell: ['symptom-security-message', 'symptom-reactivation-asks-id'],
    guides: ['guide-reactivate', 'guide-write-email'],
    node: 'q-block-accused',
    long: ['limit-appeal-time-unknown'],
    prevent: ['tip-unique-password', 'tip-keep-records'],
    safety: ['tip-safe-id-upload', 'tip-safe-phishing', 'tip-safe-secrets'],
  },
  'reason-glitch': {
    from: ['ru-block', 'uk-account'],
    tell: ['symptom-no-orders', 'symptom-cannot-pay'],
    guides: ['guide-glitch', 'guide-orders-missing', 'guide-cannot-pay'],
    node: 'q-block-device',
    long: ['hours-site-fault-short'],
    prevent: ['tip-keep-records'],
    safety: ['tip-safe-shared-device', 'tip-safe-clock'],
  },
  'reason-unknown-vanished': {
    from: ['uk-account'],
    tell: [
      'symptom-account-not-found',
      'symptom-account-gone-after-paying',
      'symptom-other-account-opens',
      'symptom-you-have-no-orders',
      'symptom-many-paid-orders-lost',
      'symptom-restored-but-empty',
      'symptom-refunds-vanished',
      'symptom-disputes-vanished',
    ],
    guides: ['guide-lost-paid', 'guide-restored-empty', 'guide-other-account'],
    node: 'q-lost',
    long: ['limit-comments-unanswered'],
    prevent: ['tip-keep-records', 'tip-unique-password', 'tip-confirm-at-once'],
    safety: ['tip-safe-other-account', 'tip-safe-clock', 'tip-safe-public', 'tip-safe-helpers'],
  },
};
