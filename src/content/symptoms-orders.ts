/** What a shopper sees of fraud, payments, orders and support. */
import { msg } from '@lit/localize';
import type { SymptomId } from './ids.js';
import type { Symptom } from './types.js';

export const orderSymptoms = {
  'sign-told-code': {
    text: msg('You told somebody a code, or your account was hacked.'),
    node: 'o-taken-over',
  },
  'sign-false-letter': {
    text: msg('A fake e-mail tricked you into giving away your card details, and money is gone.'),
    node: 'o-card-given',
  },
  'sign-refund-card': {
    text: msg('Somebody says they need your card number to give you a refund.'),
    node: 'o-phishing-check',
  },
  'sign-one-dollar': {
    text: msg('One dollar was taken from your card, and you do not know why.'),
    node: 'o-unknown-payment',
  },
  'symptom-cannot-pay': { text: msg('Sign-in works, but you cannot pay.'), node: 'q-pay-taken' },
  'symptom-payment-error': {
    text: msg('Payment fails, or your money does not reach AliExpress.'),
    node: 'q-pay-taken',
  },
  'symptom-paid-code-no-order': {
    text: msg('You paid with a payment code, but your orders are not shown as paid.'),
    node: 'o-paid-not-recorded',
  },
  'sign-coupon': {
    text: msg('A coupon is refused over your address, or because you are not a new user.'),
    node: 'o-coupon-refused',
  },
  'sign-not-found-signed-in': {
    text: msg('An item is “not found” as soon as you sign in.'),
    node: 'o-region',
  },
  'sign-other-site': {
    text: msg('Links take you to the site of another country, or to the Russian one.'),
    node: 'o-region',
  },
  'sign-region': {
    text: msg('Your region is missing from the address form, or all orders to your country were cancelled.'),
    node: 'o-region',
  },
  'symptom-not-received': { text: msg('The goods you ordered did not arrive.'), node: 'q-missing' },
  'sign-delivered': {
    text: msg('The order says “delivered”, but nothing has come.'),
    node: 'o-marked-delivered',
  },
  'sign-unsent': {
    text: msg('The seller has not sent your order, and the countdown keeps getting longer.'),
    node: 'o-cancelled',
  },
  'sign-cancelled': {
    text: msg('Your order was cancelled by the system or by the seller.'),
    node: 'o-cancelled',
  },
  'symptom-mismatch': {
    text: msg(
      'The goods do not match your order or the picture. The size, colour or number is wrong, or parts are missing.',
    ),
    node: 'o-open-dispute',
  },
  'symptom-seller-silent': { text: msg('The seller does not answer your messages.'), node: 'o-open-dispute' },
  'sign-dispute-button': {
    text: msg(
      'You cannot open a dispute. The button is missing, it is too early, or the parcel is “arriving”.',
    ),
    node: 'o-dispute-window',
  },
  'symptom-seller-stalls': {
    text: msg('Your dispute has been open for some time, and the seller has not settled it.'),
    node: 'o-dispute-running',
  },
  'sign-partial-refund': {
    text: msg('Sending the item back costs too much, so you want part of your money back.'),
    node: 'o-dispute-running',
  },
  'symptom-escalated-stuck': {
    text: msg('AliExpress has to decide your dispute, but has done nothing for a long time.'),
    node: 'o-escalated-stuck',
  },
  'symptom-cannot-track': {
    text: msg('Your account and orders are gone, so you cannot track your parcels.'),
    node: 'q-lost-tried',
  },
  'symptom-cannot-open-dispute': {
    text: msg('Without your account and orders, you cannot open a dispute.'),
    node: 'q-lost-tried',
  },
  'symptom-warranty-refused': {
    text: msg('A device broke while under warranty, and the seller will not repair it.'),
    node: 'o-warranty',
  },
  'symptom-refund-missing': {
    text: msg('The item was out of stock or never came. Your money has not come back.'),
    node: 'o-refund',
  },
  'sign-card-closed': {
    text: msg('A refund is due, but your card is closed.'),
    node: 'o-refund-closed-card',
  },
  'sign-late-parcel': {
    text: msg('You got the refund, and then the parcel arrived after all.'),
    node: 'o-late-parcel',
  },
  'sign-return-label': {
    text: msg('The post office will not accept the return label.'),
    node: 'o-return-stuck',
  },
  'symptom-fraud-suspicion': { text: msg('You suspect the seller is cheating you.'), node: 'o-fraud' },
  'symptom-rights-violated': {
    text: msg('You feel that your rights as a buyer were ignored.'),
    node: 'q-order',
  },
  'symptom-fear-of-fraud': {
    text: msg('You fear you have been cheated and have lost your money.'),
    node: 'q-danger',
  },
  'symptom-where-to-report': {
    text: msg('You do not know where to report your case or suspected fraud.'),
    node: 'q-danger',
  },
  'symptom-no-answers': {
    text: msg('Asked in the comments under an article? AliExpress did not see your question.'),
    node: 'o-ask',
  },
  'symptom-eva-loop': {
    text: msg('The chatbot keeps showing topics and answers, and you cannot reach a person.'),
    node: 'o-ask',
  },
  'symptom-no-chat-button': { text: msg('The topic you chose has no chat button.'), node: 'o-ask' },
  'symptom-agent-misunderstands': {
    text: msg('The chat does not understand you, or you have to ask again and again.'),
    node: 'o-ask',
  },
  'symptom-chat-queue': { text: msg('All chat agents are busy, and you are waiting in a queue.') },
  'symptom-signed-in-ok': { text: msg('Your own name appears at the top right: the sign-in worked.') },
} satisfies Partial<Record<SymptomId, Symptom>>;
