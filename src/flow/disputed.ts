/** The facts on which the guides disagree (status `dis` in the register; a test keeps the two the same). */
import type { FactId } from './ids.js';

export const disputed: ReadonlySet<FactId> = new Set<FactId>([
  'symptom-reactivation-asks-id',
  'symptom-no-orders',
  'symptom-cannot-pay',
  'rule-unconfirmed-gets-blocked',
  'rule-appeal-reviewed',
  'rule-topic-routing',
  'rule-chat-not-finance',
  'rule-email-finance',
  'hours-chat-ru-narrow',
  'hours-chat-ru-wide',
  'hours-chat-en-night',
  'hours-operators-24h',
  'hours-reply-10-15',
  'hours-talk-10-15',
  'hours-chat-quick',
  'hours-complaint-fast',
  'language-support-five',
  'language-chat-four',
  'language-ru-en-relevant',
  'language-eva-en',
  'language-eva-en-ru',
  'language-machine-translation',
  'limit-activation-3-days',
  'limit-block-onset',
]);
