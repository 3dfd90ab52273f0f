/**
 * Which facts the words of questions and outcomes convey, beside the tips, guides and contacts their routes
 * name. For checks and the coverage report only: no element imports this file.
 */
import type { NodeId } from './graph.js';
import type { FactId } from './ids.js';

export const nodeFacts: Partial<Record<NodeId, readonly FactId[]>> = {
  'q-block-disputes': ['reason-many-disputes', 'reason-dispute-misuse', 'symptom-blocked-after-disputes'],
  'q-block-device': ['reason-glitch', 'tip-other-device', 'tip-relogin'],
  'q-block-confirmed': ['reason-email-unconfirmed', 'rule-activation-letter', 'email-letter-activation'],
  'q-mailbox': ['reason-email-fake'],
  'q-block-accused': ['reason-suspected-fraud', 'symptom-security-message'],
  'q-orders-yours': ['rule-name-top-right'],
  'q-dispute-days': ['hours-escalate-3-days'],
  'o-blocked-disputes': [
    'right-ask-reason',
    'right-ask-restoration',
    'hours-restore-days',
    'rule-contact-app-or-web',
  ],
  'o-appeal-waiting': ['rule-request-takes-days'],
  'o-blocked-stuck': ['channel-dispute-centre', 'channel-complaint-centre'],
  'o-blocked-reactivate': [
    'rule-appeal-reviewed',
    'rule-appeal-new-link',
    'email-letter-appeal',
    'limit-appeal-time-unknown',
    'symptom-reactivation-asks-id',
  ],
  'o-fake-email': [
    'right-dispute-while-blocked',
    'rule-fake-email-no-shopping',
    'rule-fake-email-manage-orders',
  ],
  'o-blocked-security': ['right-ask-reason'],
  'o-lost-check-first': ['reason-unknown-vanished'],
  'o-lost-paid': ['limit-comments-unanswered', 'reason-unknown-vanished'],
  'o-orders-wait': ['hours-site-fault-short'],
  'o-item-removed': ['rule-topic-item-removed'],
  'o-confirm-new': ['limit-activation-3-days'],
  'o-write-seller': ['tip-seller-first'],
  'o-escalate': ['rule-escalate-means-aliexpress'],
  'o-escalated-stuck': ['rule-topic-escalated-slow'],
  'o-dispute-lost': ['rule-topic-mediators'],
  'o-fraud': ['rule-fraud-at-once'],
  'o-return': ['right-eu-14-days', 'right-eu-return-cost'],
  'o-ask-general': ['rule-help-centre-first', 'limit-eva-140'],
  'o-ask-person': [
    'hours-best-morning',
    'hours-before-noon',
    'hours-reply-10-15',
    'tip-save-history',
    'rule-chat-order-picker',
  ],
  'o-ask-payment': ['rule-email-finance'],
};
