/** The panels beside the reason cards: each a title, a sentence, and the facts it shows in order. */
import { msg } from '@lit/localize';
import type { FactId } from '../ids.js';
import type { Panel } from '../types.js';

export const reasonPanels = {
  'panel-message': {
    title: msg('What the message means'),
    lead: msg('The message {label-block-message} does not say why.'),
    facts: [
      'msg-terminated',
      'msg-unavailable-2',
      'symptom-security-message',
      'tip-dont-panic',
      'rule-block-notice-mail',
      'tip-check-inbox',
      'right-ask-reason',
    ],
  },
  // From registration to the block in order of time; the last two facts are the way out (C-18, C-19).
  'panel-timeline': {
    title: msg('From registration to block'),
    lead: msg(
      'This is how an unconfirmed address could lead to a block, mainly for old accounts. The way out is at the end.',
    ),
    facts: [
      'rule-register-accepts-any-email',
      'rule-activation-letter',
      'limit-activation-3-days',
      'rule-unconfirmed-gets-blocked',
      'limit-block-onset',
      'rule-activation-letter-again',
      'rule-edit-may-replace-address',
    ],
  },
  'panel-still-works': {
    title: msg('What still works while you are blocked'),
    lead: msg('Look after your open orders first. You can often still open disputes and see old orders.'),
    facts: [
      'rule-fake-email-manage-orders',
      'rule-fake-email-money-safe',
      'rule-fake-email-no-shopping',
      'limit-fake-email',
      'right-dispute-while-blocked',
    ],
  },
  'panel-asking-back': {
    title: msg('Asking for your account back'),
    lead: msg('Ask once, clearly and with proof. Nobody can promise a result.'),
    facts: [
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
  },
  'panel-disputes': {
    title: msg('Disputes: how to avoid trouble'),
    lead: msg('A dispute for a good reason is fine. Some habits keep it from looking like misuse.'),
    facts: [
      'tip-dispute-sparingly',
      'tip-seller-first',
      'tip-careful-with-disputes',
      'rule-no-rating-effect',
      'rule-dispute-when',
    ],
  },
  'panel-prevent': {
    title: msg('How to prevent a block'),
    lead: msg('These habits lower the risk of a block, but cannot rule it out.'),
    facts: [
      'tip-real-email',
      'tip-confirm-at-once',
      'tip-unique-password',
      'tip-read-terms',
      'tip-dispute-sparingly',
      'tip-keep-records',
      'tip-overview',
    ],
  },
  'panel-safety': {
    title: msg('Protect yourself'),
    lead: msg('Read this before you send anything or follow a link.'),
    facts: ['tip-safe-id-upload', 'tip-safe-phishing', 'tip-safe-helpers', 'tip-safe-secrets'],
  },
} satisfies Record<string, Panel<FactId>>;
