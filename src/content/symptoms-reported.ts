/**
 * Signs that buyers reported in comments and that got no answer there: told as signs, never with a cure,
 * and without how often each was reported.
 */
import { msg } from '@lit/localize';
import type { SymptomId } from '../flow/ids.js';
import type { Text } from './types.js';

export type ReportedSymptomId = Extract<
  SymptomId,
  | 'symptom-cannot-find-page'
  | 'symptom-account-not-found'
  | 'symptom-account-gone-after-paying'
  | 'symptom-other-account-opens'
  | 'symptom-will-paid-goods-arrive'
  | 'symptom-want-old-account'
  | 'symptom-you-have-no-orders'
  | 'symptom-paid-code-no-order'
  | 'symptom-fear-of-fraud'
  | 'symptom-cannot-track'
  | 'symptom-cannot-open-dispute'
  | 'symptom-many-paid-orders-lost'
  | 'symptom-single-order-vanished'
  | 'symptom-no-answers'
  | 'symptom-restored-but-empty'
  | 'symptom-refunds-vanished'
  | 'symptom-disputes-vanished'
  | 'symptom-where-to-report'
>;

export const symptomsReported = {
  'symptom-cannot-find-page': msg('You cannot find your own page or profile at all.'),
  'symptom-account-not-found': msg(
    'At sign-in you read that the account was not found and that you should check the spelling.',
  ),
  'symptom-account-gone-after-paying': msg(
    'You paid for your orders, and then the account was gone. Buyers have reported this; no guide explains it.',
  ),
  'symptom-other-account-opens': msg('You sign in, and somebody else’s account opens instead of yours.'),
  'symptom-will-paid-goods-arrive': msg(
    'You paid, the account is lost, and you wonder whether the goods will come. Nobody can say for sure; parcels already sent may still arrive.',
  ),
  'symptom-want-old-account': msg('You want your old account back and do not know how.'),
  'symptom-you-have-no-orders': msg(
    'You paid for many items and tried everything, but the page says that you have no orders.',
  ),
  'symptom-paid-code-no-order': msg('Your payment code is paid, but your orders are not shown as paid.'),
  'symptom-fear-of-fraud': msg('You are afraid that it was fraud and that your money is lost.'),
  'symptom-cannot-track': msg('Your account and orders are gone, so you cannot track your parcels.'),
  'symptom-cannot-open-dispute': msg('Your account and orders are gone, so you cannot open a dispute.'),
  'symptom-many-paid-orders-lost': msg(
    'Your account is gone with many paid orders in it, and you do not know how to find them.',
  ),
  'symptom-single-order-vanished': msg(
    'One of your orders has disappeared. It may be a fault, or the seller may have removed the item.',
  ),
  'symptom-no-answers': msg(
    'You asked in comments under an article, and nobody answered. Such comments do not reach AliExpress.',
  ),
  'symptom-restored-but-empty': msg('You got into the account with a new password, but it is empty.'),
  'symptom-refunds-vanished': msg(
    'Cancelled orders that were waiting for a refund vanished with the account.',
  ),
  'symptom-disputes-vanished': msg('Your open disputes vanished with the account.'),
  'symptom-where-to-report': msg('You do not know where to report your case or a suspected fraud.'),
} satisfies Record<ReportedSymptomId, Text>;
