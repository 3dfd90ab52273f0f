/** How each guide is put together, as ids. The words stand in `src/content/guides-*.ts` under the same ids. */
import type { NodeId } from './graph.js';
import type { GuideId, TipId } from './ids.js';
import type { SketchId } from './sketches.js';
import type { DocumentId } from '../content/facts.js';

type ByStep<T> = { readonly [step: number]: T };

export interface GuideRoute {
  /** The documents that describe it; empty when we put it together from several facts. */
  readonly from: readonly DocumentId[];
  /** Safety notes that stand before a step (steps count from 1). */
  readonly safety?: ByStep<readonly TipId[]>;
  /** A guide that explains a step. */
  readonly more?: ByStep<readonly GuideId[]>;
  /** A sketch of the screen a step speaks of. */
  readonly sketch?: ByStep<SketchId>;
  /** The step that the folded detail belongs to. */
  readonly fold?: number;
  /** Where to go when it fails. */
  readonly ifNot?: readonly (NodeId | GuideId)[];
}

export const guides: Record<GuideId, GuideRoute> = {
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
};
