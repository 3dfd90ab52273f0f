/** What the shopper sees, in the words in which they would recognise it. */
import { msg } from '@lit/localize';
import type { SymptomId } from '../flow/ids.js';
import type { Text } from './types.js';
import { symptomsReported, type ReportedSymptomId } from './symptoms-reported.js';

const symptomsGuides = {
  'symptom-security-message': msg(
    'You sign in and see {label-block-message} or a similar message. On the Russian site it reads {label-block-message-ru}. It does not say why.',
  ),
  'symptom-block-page-four-links': msg(
    'The block page shows four links: reactivate the account, complaint centre, your orders, sign out.',
  ),
  'symptom-reactivation-asks-id': msg(
    'After you press {label-appeal} or a similar name, a page asks for a photo or scan of your passport or identity card. One guide mentions only a form.',
  ),
  'symptom-only-manage-orders': msg('Only {label-manage-orders} still opens. You cannot browse or buy.'),
  'symptom-email-unconfirmed-label': msg(
    'In your profile, {label-unconfirmed} or a similar name stands beside your e-mail address.',
  ),
  'symptom-no-activation-email': msg('The activation letter never came, got lost, or you never opened it.'),
  'symptom-no-orders': msg('Sign-in works, but your list of orders is empty.'),
  'symptom-cannot-pay': msg('Sign-in works, but you cannot pay.'),
  'symptom-blocked-after-disputes': msg(
    'Your account was blocked or put on a blacklist after you had opened disputes.',
  ),
  'symptom-signed-in-ok': msg('Your own name appears at the top right: the sign-in worked.'),
  'symptom-seller-stalls': msg('Your dispute is open, time passes, and the seller does not settle it.'),
  'symptom-escalated-stuck': msg('Your dispute was escalated, but nobody decides for a long time.'),
  'symptom-item-delisted': msg(
    'The seller removed the item. The details of your order and its delivery time are gone too.',
  ),
  'symptom-payment-error': msg('Paying fails, or your money does not reach AliExpress.'),
  'symptom-refund-missing': msg(
    'Your money has not come back, although the item was out of stock or never arrived.',
  ),
  'symptom-mismatch': msg(
    'The parcel does not match your order: for example size, colour, cut, quantity, missing parts, or not as pictured or described.',
  ),
  'symptom-not-received': msg('The goods you ordered did not come.'),
  'symptom-warranty-refused': msg('A device broke within its warranty, and the seller refuses to repair it.'),
  'symptom-fraud-suspicion': msg('You suspect that the seller is cheating you.'),
  'symptom-rights-violated': msg('You feel that your rights as a buyer are violated.'),
  'symptom-chat-queue': msg('All operators are busy, and you wait in a queue.'),
  'symptom-no-chat-button': msg('The topic you chose has no chat button.'),
  'symptom-eva-loop': msg('The robot keeps offering ready topics and answers, and no person comes.'),
  'symptom-agent-misunderstands': msg(
    'The operator does not understand you, or you have to ask the same thing several times.',
  ),
  'symptom-seller-silent': msg('The seller does not answer your messages.'),
} satisfies Record<Exclude<SymptomId, ReportedSymptomId>, Text>;

export const symptoms = { ...symptomsGuides, ...symptomsReported } satisfies Record<SymptomId, Text>;
