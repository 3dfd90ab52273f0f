/**
 * "I see this": where each symptom enters the graph. Left out: signs met in a chat, which the contacts element
 * answers (`symptom-chat-queue` and its like), and `symptom-signed-in-ok`, which is no trouble.
 */
import type { NodeId } from './graph.js';
import type { SymptomId } from './ids.js';

export const symptoms: readonly (readonly [SymptomId, NodeId])[] = [
  ['symptom-security-message', 'q-block-disputes'],
  ['symptom-block-page-four-links', 'o-blocked-unknown'],
  ['symptom-reactivation-asks-id', 'o-blocked-unknown'],
  ['symptom-blocked-after-disputes', 'q-disputes-asked'],
  ['symptom-only-manage-orders', 'q-mailbox'],
  ['symptom-email-unconfirmed-label', 'q-email-correct'],
  ['symptom-no-activation-email', 'q-email-correct'],
  ['symptom-cannot-find-page', 'q-lost'],
  ['symptom-account-not-found', 'q-lost-letter'],
  ['symptom-want-old-account', 'q-start'],
  ['symptom-other-account-opens', 'o-other-account'],
  ['symptom-account-gone-after-paying', 'q-lost-tried'],
  ['symptom-will-paid-goods-arrive', 'q-lost-tried'],
  ['symptom-many-paid-orders-lost', 'q-lost-tried'],
  ['symptom-restored-but-empty', 'o-restored-empty'],
  ['symptom-refunds-vanished', 'o-restored-empty'],
  ['symptom-disputes-vanished', 'o-restored-empty'],
  ['symptom-no-orders', 'q-orders-yours'],
  ['symptom-you-have-no-orders', 'q-orders-yours'],
  ['symptom-single-order-vanished', 'q-orders-yours'],
  ['symptom-item-delisted', 'o-item-removed'],
  ['symptom-cannot-pay', 'q-pay-taken'],
  ['symptom-payment-error', 'q-pay-taken'],
  ['symptom-paid-code-no-order', 'o-paid-not-recorded'],
  ['symptom-refund-missing', 'o-refund-missing'],
  ['symptom-not-received', 'q-dispute-seller'],
  ['symptom-mismatch', 'q-dispute-seller'],
  ['symptom-seller-silent', 'q-dispute-seller'],
  ['symptom-seller-stalls', 'q-dispute-days'],
  ['symptom-escalated-stuck', 'o-escalated-stuck'],
  ['symptom-cannot-track', 'o-cannot-dispute'],
  ['symptom-cannot-open-dispute', 'o-cannot-dispute'],
  ['symptom-warranty-refused', 'o-warranty'],
  ['symptom-fraud-suspicion', 'o-fraud'],
  ['symptom-rights-violated', 'o-fraud'],
  ['symptom-fear-of-fraud', 'o-lost-paid'],
  ['symptom-where-to-report', 'o-fraud'],
  ['symptom-no-answers', 'o-ask-person'],
];
