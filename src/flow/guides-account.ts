/** The guides to signing in, to confirming an address and to each way of asking support. */
import type { GuideRoute } from './guides.js';
import type { GuideId } from './ids.js';

export const accountGuides = {
  'guide-sign-in': {
    from: ['uk-account'],
    safety: { 6: ['tip-safe-other-account'] },
    ifNot: [
      'guide-glitch',
      'guide-reactivate',
      'guide-account-not-found',
      'guide-other-account',
      'guide-password',
    ],
  },
  'guide-glitch': {
    from: ['ru-block', 'uk-account'],
    safety: {
      2: ['tip-safe-evidence-copy'],
      3: ['tip-safe-shared-device'],
      5: ['tip-safe-clock'],
      6: ['tip-safe-secrets'],
    },
    more: { 4: ['guide-sign-in'], 6: ['guide-write-email', 'guide-chat-ru-with-order', 'guide-chat-en'] },
    ifNot: ['guide-reactivate', 'guide-orders-missing', 'guide-cannot-pay'],
  },
  'guide-reactivate': {
    from: ['ru-block', 'uk-account'],
    sketch: { 1: 'block-page', 3: 'appeal-form' },
    safety: {
      3: ['tip-safe-id-upload', 'tip-safe-phishing'],
      4: ['tip-safe-secrets'],
      7: ['tip-safe-phishing'],
    },
    more: { 6: ['guide-check-inbox'] },
    ifNot: ['guide-fake-email', 'guide-write-email', 'guide-blocked-after-disputes'],
  },
  'guide-confirm-email': {
    from: ['ru-block', 'uk-account', 'ru-support'],
    safety: { 3: ['tip-safe-phishing'] },
    more: { 2: ['guide-check-inbox'] },
    ifNot: ['guide-resend-activation'],
  },
  'guide-resend-activation': {
    from: ['uk-account'],
    sketch: { 5: 'profile' },
    safety: { 10: ['tip-safe-phishing'] },
    more: { 1: ['guide-sign-in'], 9: ['guide-check-inbox'] },
    ifNot: ['guide-change-email'],
  },
  'guide-change-email': {
    from: ['ru-support', 'uk-account'],
    safety: { 8: ['tip-safe-phishing'] },
    more: { 1: ['guide-sign-in'], 8: ['guide-confirm-email'] },
    ifNot: ['guide-resend-activation'],
  },
  'guide-create-mailbox': {
    from: ['ru-support'],
    fold: 3,
  },
  'guide-register': {
    from: ['ru-support', 'ru-block'],
    safety: { 1: ['tip-safe-new-account'], 7: ['tip-safe-phishing'] },
    more: { 1: ['guide-create-mailbox'], 7: ['guide-confirm-email'] },
    ifNot: ['guide-resend-activation'],
  },
  'guide-chat-ru-support-menu': {
    from: ['ru-support'],
    sketch: { 2: 'help-menu' },
    safety: { 6: ['tip-safe-secrets'] },
    more: { 3: ['guide-faq'] },
    ifNot: ['guide-chat-ru-buyer-guide', 'guide-chat-ru-with-order', 'guide-chat-en'],
  },
  'guide-chat-ru-help-centre': {
    from: ['ru-support'],
    sketch: { 2: 'help-menu' },
    safety: { 6: ['tip-safe-secrets', 'tip-safe-id-upload'] },
    more: { 3: ['guide-faq'] },
    ifNot: ['guide-chat-ru-buyer-guide', 'guide-chat-ru-with-order', 'guide-chat-en'],
  },
  'guide-chat-ru-buyer-guide': {
    from: ['ru-support'],
    sketch: { 1: 'help-menu', 4: 'chat-topics' },
    safety: { 5: ['tip-safe-secrets'] },
    more: { 2: ['guide-faq'], 5: ['guide-eva'] },
    ifNot: ['guide-chat-en'],
  },
  'guide-chat-ru-with-order': {
    from: ['ru-support'],
    sketch: { 2: 'help-menu', 6: 'chat-topics' },
    safety: { 9: ['tip-safe-secrets'] },
    more: { 1: ['guide-sign-in'] },
    ifNot: ['guide-write-email', 'guide-chat-en'],
  },
  'guide-chat-en': {
    from: ['ru-support'],
    sketch: { 2: 'help-menu-en', 5: 'chat-topics-en' },
    safety: { 7: ['tip-safe-secrets'] },
    ifNot: ['guide-write-email'],
  },
  'guide-faq': {
    from: ['ru-support'],
    more: { 1: ['guide-sign-in'], 6: ['guide-chat-ru-with-order', 'guide-chat-en'] },
    ifNot: ['guide-chat-ru-with-order', 'guide-chat-en'],
  },
  'guide-eva': {
    from: ['ru-support'],
    safety: { 2: ['tip-safe-secrets'] },
    more: { 4: ['guide-chat-ru-buyer-guide', 'guide-chat-en'] },
    ifNot: ['guide-chat-ru-buyer-guide', 'guide-chat-en'],
  },
  'guide-write-email': {
    from: ['ru-support', 'ru-block'],
    safety: { 2: ['tip-safe-secrets'], 4: ['tip-safe-id-upload'], 6: ['tip-safe-clock'] },
    more: { 6: ['guide-chat-ru-with-order', 'guide-chat-en'], 7: ['guide-chat-en'] },
    ifNot: ['guide-chat-ru-with-order', 'guide-chat-en'],
  },
} satisfies Partial<Record<GuideId, GuideRoute>>;
