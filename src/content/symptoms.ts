/** What a shopper sees, and the node it leads to; without a node it is told in panels only. */
import { msg } from '@lit/localize';
import type { SymptomId } from './ids.js';
import type { Symptom } from './types.js';

// What buyers reported in comments is told without a cure, because nobody answered them there.
export const symptoms = {
  'symptom-security-message': {
    text: msg(
      'You sign in and see {label-block-message} or a similar message. On the Russian site it reads {label-block-message-ru}. It does not say why.',
    ),
    node: 'q-block-disputes',
  },
  'symptom-block-page-four-links': {
    text: msg(
      'The block page shows four links: reactivate the account, complaint centre, your orders, sign out.',
    ),
    node: 'o-blocked-unknown',
  },
  'symptom-reactivation-asks-id': {
    text: msg(
      'After you press {label-appeal} or a similar name, a page asks for a photo or scan of your passport or identity card. One guide mentions only a form.',
    ),
    node: 'o-blocked-unknown',
  },
  'symptom-blocked-after-disputes': {
    text: msg('Your account was blocked or put on a blacklist after you had opened disputes.'),
    node: 'q-disputes-asked',
  },
  'symptom-only-manage-orders': {
    text: msg('Only {label-manage-orders} still opens. You cannot browse or buy.'),
    node: 'q-mailbox',
  },
  'symptom-email-unconfirmed-label': {
    text: msg('In your profile, {label-unconfirmed} or a similar name stands beside your e-mail address.'),
    node: 'q-email-correct',
  },
  'symptom-no-activation-email': {
    text: msg('The activation letter never came, got lost, or you never opened it.'),
    node: 'q-email-correct',
  },
  'symptom-cannot-find-page': {
    text: msg('You cannot find your own page or profile at all.'),
    node: 'q-lost',
  },
  'symptom-account-not-found': {
    text: msg('At sign-in you read that the account was not found and that you should check the spelling.'),
    node: 'q-lost-letter',
  },
  'symptom-want-old-account': {
    text: msg('You want your old account back and do not know how.'),
    node: 'q-start',
  },
  'symptom-other-account-opens': {
    text: msg('You sign in, and somebody else’s account opens instead of yours.'),
    node: 'o-other-account',
  },
  'symptom-account-gone-after-paying': {
    text: msg(
      'You paid for your orders, and then the account was gone. Buyers have reported this; no guide explains it.',
    ),
    node: 'q-lost-tried',
  },
  'symptom-will-paid-goods-arrive': {
    text: msg(
      'You paid, the account is lost, and you wonder whether the goods will come. Nobody can say for sure; parcels already sent may still arrive.',
    ),
    node: 'q-lost-tried',
  },
  'symptom-many-paid-orders-lost': {
    text: msg('Your account is gone with many paid orders in it, and you do not know how to find them.'),
    node: 'q-lost-tried',
  },
  'symptom-restored-but-empty': {
    text: msg('You got into the account with a new password, but it is empty.'),
    node: 'o-restored-empty',
  },
  'symptom-refunds-vanished': {
    text: msg('Cancelled orders that were waiting for a refund vanished with the account.'),
    node: 'o-restored-empty',
  },
  'symptom-disputes-vanished': {
    text: msg('Your open disputes vanished with the account.'),
    node: 'o-restored-empty',
  },
  'symptom-no-orders': {
    text: msg('Sign-in works, but your list of orders is empty.'),
    node: 'q-orders-yours',
  },
  'symptom-you-have-no-orders': {
    text: msg('You paid for many items and tried everything, but the page says that you have no orders.'),
    node: 'q-orders-yours',
  },
  'symptom-single-order-vanished': {
    text: msg(
      'One of your orders has disappeared. It may be a fault, or the seller may have removed the item.',
    ),
    node: 'q-orders-yours',
  },
  'symptom-item-delisted': {
    text: msg('The seller removed the item. The details of your order and its delivery time are gone too.'),
    node: 'o-item-removed',
  },
  'symptom-cannot-pay': { text: msg('Sign-in works, but you cannot pay.'), node: 'q-pay-taken' },
  'symptom-payment-error': {
    text: msg('Paying fails, or your money does not reach AliExpress.'),
    node: 'q-pay-taken',
  },
  'symptom-paid-code-no-order': {
    text: msg('Your payment code is paid, but your orders are not shown as paid.'),
    node: 'o-paid-not-recorded',
  },
  'symptom-refund-missing': {
    text: msg('Your money has not come back, although the item was out of stock or never arrived.'),
    node: 'o-refund-missing',
  },
  'symptom-not-received': { text: msg('The goods you ordered did not come.'), node: 'q-dispute-seller' },
  'symptom-mismatch': {
    text: msg(
      'The parcel does not match your order: for example size, colour, cut, quantity, missing parts, or not as pictured or described.',
    ),
    node: 'q-dispute-seller',
  },
  'symptom-seller-silent': {
    text: msg('The seller does not answer your messages.'),
    node: 'q-dispute-seller',
  },
  'symptom-seller-stalls': {
    text: msg('Your dispute is open, time passes, and the seller does not settle it.'),
    node: 'q-dispute-days',
  },
  'symptom-escalated-stuck': {
    text: msg('Your dispute was escalated, but nobody decides for a long time.'),
    node: 'o-escalated-stuck',
  },
  'symptom-cannot-track': {
    text: msg('Your account and orders are gone, so you cannot track your parcels.'),
    node: 'o-cannot-dispute',
  },
  'symptom-cannot-open-dispute': {
    text: msg('Your account and orders are gone, so you cannot open a dispute.'),
    node: 'o-cannot-dispute',
  },
  'symptom-warranty-refused': {
    text: msg('A device broke within its warranty, and the seller refuses to repair it.'),
    node: 'o-warranty',
  },
  'symptom-fraud-suspicion': { text: msg('You suspect that the seller is cheating you.'), node: 'o-fraud' },
  'symptom-rights-violated': {
    text: msg('You feel that your rights as a buyer are violated.'),
    node: 'o-fraud',
  },
  'symptom-fear-of-fraud': {
    text: msg('You are afraid that it was fraud and that your money is lost.'),
    node: 'o-lost-paid',
  },
  'symptom-where-to-report': {
    text: msg('You do not know where to report your case or a suspected fraud.'),
    node: 'o-fraud',
  },
  'symptom-no-answers': {
    text: msg(
      'You asked in comments under an article, and nobody answered. Such comments do not reach AliExpress.',
    ),
    node: 'o-ask-person',
  },
  'symptom-signed-in-ok': { text: msg('Your own name appears at the top right: the sign-in worked.') },
  'symptom-chat-queue': { text: msg('All operators are busy, and you wait in a queue.') },
  'symptom-no-chat-button': { text: msg('The topic you chose has no chat button.') },
  'symptom-eva-loop': {
    text: msg('The robot keeps offering ready topics and answers, and no person comes.'),
  },
  'symptom-agent-misunderstands': {
    text: msg('The operator does not understand you, or you have to ask the same thing several times.'),
  },
} satisfies Record<SymptomId, Symptom>;
