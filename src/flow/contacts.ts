/** What each contact card is made of, as ids. The words stand in `src/content/contacts.ts`. */
import type { ContactId, GuideId, Need, TipId } from './ids.js';
import type { DocumentId, EmailId } from '../content/facts.js';

export interface ContactRoute {
  readonly from: readonly DocumentId[];
  /** What it is good for; decides the order of the cards. */
  readonly needs: readonly Need[];
  /** How to get there. */
  readonly guides: readonly GuideId[];
  readonly email?: EmailId;
  /** `chat-ru`: the three-state hours of C-01; `always`: round the clock according to guides. */
  readonly hours?: 'chat-ru' | 'always';
  readonly safety: readonly TipId[];
}

/** In the order of display when nothing else is asked for. */
export const contacts: Record<ContactId, ContactRoute> = {
  'channel-chat-ru': {
    from: ['ru-support'],
    needs: ['order', 'question', 'blocked', 'money'],
    guides: [
      'guide-chat-ru-buyer-guide',
      'guide-chat-ru-support-menu',
      'guide-chat-ru-help-centre',
      'guide-chat-ru-with-order',
    ],
    hours: 'chat-ru',
    safety: ['tip-safe-secrets'],
  },
  'channel-chat-en': {
    from: ['ru-support'],
    needs: ['order', 'question', 'blocked', 'money'],
    guides: ['guide-chat-en'],
    hours: 'always',
    safety: ['tip-safe-secrets'],
  },
  'channel-app': {
    from: ['nb-disputes'],
    needs: ['blocked', 'order', 'question', 'money'],
    guides: [],
    safety: ['tip-safe-secrets'],
  },
  'channel-appeal-form': {
    from: ['ru-block', 'uk-account'],
    needs: ['blocked'],
    guides: ['guide-reactivate'],
    safety: ['tip-safe-id-upload', 'tip-safe-phishing'],
  },
  'channel-email-security': {
    from: ['ru-support'],
    needs: ['blocked', 'money'],
    guides: ['guide-write-email'],
    email: 'email-security',
    safety: ['tip-safe-secrets', 'tip-safe-id-upload'],
  },
  'channel-email-buyerservice': {
    from: ['ru-support'],
    needs: ['money', 'order', 'question'],
    guides: ['guide-write-email'],
    email: 'email-buyerservice',
    safety: ['tip-safe-secrets', 'tip-safe-id-upload'],
  },
  'channel-email-complaint': {
    from: ['ru-support'],
    needs: ['order', 'money'],
    guides: ['guide-write-email'],
    email: 'email-complaint',
    safety: ['tip-safe-secrets', 'tip-safe-id-upload'],
  },
  'channel-faq': {
    from: ['ru-support'],
    needs: ['question'],
    guides: ['guide-faq'],
    hours: 'always',
    safety: [],
  },
  'channel-eva': {
    from: ['ru-support'],
    needs: ['question'],
    guides: ['guide-eva'],
    hours: 'always',
    safety: ['tip-safe-secrets'],
  },
  'channel-manage-orders': {
    from: ['ru-block'],
    needs: ['blocked', 'order'],
    guides: ['guide-fake-email'],
    safety: ['tip-safe-clock', 'tip-safe-evidence-copy'],
  },
  'channel-seller': {
    from: ['nb-disputes', 'ru-support'],
    needs: ['order'],
    guides: ['guide-open-dispute'],
    safety: ['tip-safe-secrets', 'tip-safe-clock'],
  },
  'channel-dispute-escalate': {
    from: ['ru-support'],
    needs: ['order', 'money'],
    guides: ['guide-escalate'],
    safety: ['tip-safe-clock', 'tip-safe-evidence-copy'],
  },
  'channel-dispute-centre': {
    from: ['nb-disputes'],
    needs: ['order', 'blocked'],
    guides: [],
    safety: ['tip-safe-clock'],
  },
  'channel-complaint-centre': {
    from: ['ru-block'],
    needs: ['blocked'],
    guides: [],
    safety: ['tip-safe-secrets', 'tip-safe-id-upload'],
  },
  'channel-web-form': {
    from: ['ru-support'],
    needs: ['money', 'question'],
    guides: ['guide-write-email'],
    safety: ['tip-safe-secrets', 'tip-safe-id-upload'],
  },
  'channel-alipay': {
    from: ['ru-support'],
    needs: ['money'],
    guides: [],
    safety: ['tip-safe-secrets', 'tip-safe-phishing'],
  },
  'channel-bank': {
    from: ['nb-disputes'],
    needs: ['money'],
    guides: ['guide-chargeback'],
    safety: ['tip-safe-clock'],
  },
  'channel-consumer-org': {
    from: ['nb-disputes'],
    needs: ['money', 'order'],
    guides: ['guide-consumer-help'],
    safety: ['tip-safe-helpers', 'tip-safe-public'],
  },
};
