/** The guides to disputes, money, and an account or orders that are gone. */
import type { GuideRoute } from './guides.js';
import type { GuideId } from './ids.js';

export const troubleGuides = {
  'guide-open-dispute': {
    from: ['ru-support', 'ru-block', 'nb-disputes'],
    sketch: { 3: 'orders' },
    safety: { 1: ['tip-safe-clock'] },
    more: { 2: ['guide-keep-records'], 5: ['guide-escalate'] },
    ifNot: ['guide-chat-ru-with-order', 'guide-chat-en'],
  },
  'guide-escalate': {
    from: ['ru-support'],
    safety: { 1: ['tip-safe-clock'], 7: ['tip-safe-secrets'] },
    more: {
      7: ['guide-chat-ru-with-order', 'guide-chat-en'],
      8: ['guide-write-email', 'guide-chargeback', 'guide-consumer-help'],
    },
    ifNot: ['guide-chargeback', 'guide-consumer-help'],
  },
  'guide-fake-email': {
    from: ['ru-block'],
    sketch: { 2: 'block-page', 3: 'orders' },
    safety: {
      3: ['tip-safe-evidence-copy'],
      4: ['tip-safe-clock'],
      5: ['tip-safe-secrets'],
      6: ['tip-safe-new-account'],
    },
    more: {
      1: ['guide-change-email', 'guide-confirm-email'],
      4: ['guide-open-dispute'],
      6: ['guide-register', 'guide-confirm-email'],
    },
    ifNot: ['guide-lost-paid'],
  },
  'guide-orders-missing': {
    from: ['uk-account', 'ru-block', 'ru-support', 'nb-disputes'],
    sketch: { 1: 'orders' },
    safety: {
      1: ['tip-safe-other-account'],
      2: ['tip-safe-evidence-copy', 'tip-safe-clock'],
      3: ['tip-safe-shared-device'],
      5: ['tip-safe-secrets'],
      6: ['tip-safe-clock'],
    },
    more: {
      1: ['guide-other-account'],
      4: ['guide-check-inbox'],
      5: ['guide-chat-ru-with-order', 'guide-chat-en', 'guide-write-email'],
      6: ['guide-chargeback'],
    },
    ifNot: ['guide-lost-paid'],
  },
  'guide-cannot-pay': {
    from: ['uk-account', 'ru-support'],
    safety: {
      1: ['tip-safe-clock', 'tip-safe-shared-device'],
      3: ['tip-safe-secrets'],
      4: ['tip-safe-evidence-copy', 'tip-safe-secrets'],
    },
    more: {
      3: ['guide-faq', 'guide-chat-ru-with-order', 'guide-chat-en'],
      4: ['guide-write-email'],
      5: ['guide-chargeback'],
    },
    ifNot: ['guide-chargeback'],
  },
  'guide-blocked-after-disputes': {
    from: ['nb-disputes'],
    safety: {
      2: ['tip-safe-phishing'],
      3: ['tip-safe-secrets'],
      4: ['tip-safe-id-upload'],
      5: ['tip-safe-clock'],
    },
    more: {
      2: ['guide-check-inbox'],
      3: ['guide-chat-ru-buyer-guide', 'guide-chat-en', 'guide-write-email'],
      6: ['guide-chargeback', 'guide-consumer-help'],
      7: ['guide-keep-records'],
    },
    ifNot: ['guide-write-email', 'guide-chargeback', 'guide-consumer-help'],
  },
  'guide-chargeback': {
    from: ['nb-disputes'],
    safety: { 1: ['tip-safe-clock'] },
    more: { 1: ['guide-keep-records'] },
    ifNot: ['guide-consumer-help'],
  },
  'guide-consumer-help': {
    from: ['nb-disputes'],
    safety: { 2: ['tip-safe-secrets'] },
    more: { 2: ['guide-keep-records'] },
    ifNot: ['guide-chargeback'],
  },
  'guide-keep-records': {
    from: ['nb-disputes', 'ru-support'],
  },
  'guide-check-inbox': {
    from: ['nb-disputes', 'uk-account', 'ru-support'],
    // Before the search, because a link may be pressed while searching.
    safety: { 1: ['tip-safe-phishing'] },
    ifNot: ['guide-account-not-found'],
  },
  'guide-account-not-found': {
    from: [],
    safety: { 2: ['tip-safe-phishing'], 5: ['tip-safe-new-account'] },
    more: {
      2: ['guide-check-inbox'],
      3: ['guide-sign-in'],
      5: ['guide-lost-paid', 'guide-register'],
    },
    ifNot: ['guide-lost-paid', 'guide-register'],
  },
  'guide-password': {
    from: [],
    safety: { 1: ['tip-safe-phishing'] },
    more: { 2: ['guide-restored-empty'] },
    ifNot: ['guide-check-inbox'],
  },
  'guide-lost-paid': {
    from: [],
    safety: {
      1: ['tip-safe-evidence-copy', 'tip-safe-shared-device'],
      2: ['tip-safe-phishing'],
      4: ['tip-safe-secrets', 'tip-safe-helpers'],
      5: ['tip-safe-clock'],
    },
    more: {
      1: ['guide-glitch'],
      2: ['guide-check-inbox', 'guide-sign-in'],
      4: ['guide-write-email', 'guide-chat-ru-buyer-guide', 'guide-chat-en'],
      7: ['guide-chargeback', 'guide-consumer-help'],
    },
    ifNot: ['guide-chargeback', 'guide-consumer-help'],
  },
  'guide-other-account': {
    from: [],
    safety: {
      1: ['tip-safe-other-account'],
      2: ['tip-safe-shared-device'],
      3: ['tip-safe-secrets'],
      5: ['tip-safe-phishing'],
    },
    more: {
      2: ['guide-sign-in'],
      3: ['guide-write-email', 'guide-chat-ru-buyer-guide', 'guide-chat-en'],
      5: ['guide-check-inbox', 'guide-lost-paid'],
    },
    ifNot: ['guide-lost-paid'],
  },
  'guide-restored-empty': {
    from: [],
    safety: {
      1: ['tip-safe-evidence-copy'],
      2: ['tip-safe-clock', 'tip-safe-shared-device'],
      4: ['tip-safe-secrets'],
    },
    more: {
      2: ['guide-glitch'],
      4: ['guide-write-email', 'guide-chat-ru-with-order', 'guide-chat-en'],
      5: ['guide-chargeback', 'guide-consumer-help'],
    },
    ifNot: ['guide-chargeback', 'guide-consumer-help'],
  },
  'guide-recover-mailbox': {
    from: [],
    safety: { 1: ['tip-safe-phishing'] },
    more: { 2: ['guide-reactivate', 'guide-resend-activation'], 3: ['guide-fake-email'] },
    ifNot: ['guide-fake-email'],
  },
} satisfies Partial<Record<GuideId, GuideRoute>>;
