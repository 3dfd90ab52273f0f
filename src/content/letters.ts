/** What the reader sees beside each English letter: the meaning of every line, in the order of `letter-texts.ts`. */
import { msg } from '@lit/localize';
import type { LetterWords } from './types.js';

export const letters = {
  'tpl-appeal': {
    title: msg('Appeal for a blocked account'),
    subject: msg('Blocked account: request for reactivation'),
    lines: [
      msg('Hello,'),
      msg('My AliExpress account is blocked.'),
      msg('My login is {login}.'),
      msg(
        'Before the block I opened disputes. Every dispute was about a real problem. I can show my evidence.',
      ),
      msg('I did not confirm my e-mail address in time. Please send me a new activation link.'),
      msg('I do not know the reason. Please tell me the reason.'),
      msg('Please check my account and activate it again.'),
      msg('My orders are: {orders}.'),
      msg('More information: {details}.'),
      msg('I can give more proof. Please tell me what you need.'),
      msg('Thank you.'),
    ],
    hint: msg(
      'Put it into the text field of the appeal form. You can also write to {email-security}, as far as known the address for it, or ask in the chat under “profile”. Add letters about the block and your evidence. Send no ID picture by e-mail or in a chat.',
    ),
  },
  'tpl-email-unconfirmed': {
    title: msg('Address not confirmed, or no activation letter'),
    subject: msg('E-mail address not confirmed'),
    lines: [
      msg('Hello,'),
      msg('My login is {login}.'),
      msg('My e-mail address is not confirmed.'),
      msg('The activation letter did not come, or the address is wrong.'),
      msg('Please send the letter again, or tell me how to change the address.'),
      msg('My orders are: {orders}.'),
      msg('More information: {details}.'),
      msg('Thank you.'),
    ],
    hint: msg(
      'Try the chat first, under “profile”, or write to {email-buyerservice}. If the account is blocked and the address is wrong, use {email-security}. As far as known these are the addresses for it. Attach a screenshot.',
    ),
  },
  'tpl-orders-missing': {
    title: msg('Paid orders or the whole account are gone'),
    subject: msg('Paid orders are missing'),
    lines: [
      msg('Hello,'),
      msg('My login is {login}.'),
      msg('I cannot see my orders. I paid for them.'),
      msg('The missing orders are: {orders}.'),
      msg('More information: {details}.'),
      msg('I tried another device. I signed out and signed in again.'),
      msg('I attach the proof of payment.'),
      msg('Please find my orders and tell me their status.'),
      msg('Please tell me if I can still open a dispute.'),
      msg('Thank you.'),
    ],
    hint: msg(
      'Try the chat first, under “orders”, or write to {email-buyerservice}. If the whole account is gone, use {email-security}. As far as known these are the addresses for it. Attach the payment receipt and the letters about your orders.',
    ),
  },
  'tpl-dispute': {
    title: msg('Dispute: ask AliExpress to decide'),
    subject: msg('Dispute: please help'),
    lines: [
      msg('Hello,'),
      msg('My login is {login}.'),
      msg('This is about the order {orders}.'),
      msg('I received nothing.'),
      msg('I received the wrong goods.'),
      msg('I received bad goods.'),
      msg('The goods broke within the warranty.'),
      msg('What happened: {details}.'),
      msg('I wrote to the seller. The seller did not solve the problem.'),
      msg('I attach photos and messages as evidence.'),
      msg('I ask for a refund. Please check the case and decide.'),
      msg('Thank you.'),
    ],
    hint: msg(
      'Put it into the text field of your dispute, or write to {email-complaint}. Attach photos and your messages with the seller.',
    ),
  },
  'tpl-payment': {
    title: msg('Payment problem'),
    subject: msg('Payment problem'),
    lines: [
      msg('Hello,'),
      msg('My login is {login}.'),
      msg('I have a problem with a payment.'),
      msg('The orders are: {orders}.'),
      msg('What happened: {details}.'),
      msg('The money left my account, but the order is not shown as paid.'),
      msg('The payment fails. No money was taken.'),
      msg('The refund has not come. Please check the refund.'),
      msg('I attach the receipt. Please check the payment.'),
      msg('Please confirm the order or return the money.'),
      msg('Thank you.'),
    ],
    hint: msg(
      'Write to {email-buyerservice}, or to {email-security} if your money is at risk. You can also start in the chat, or use the contact form if the help centre shows one. Attach the receipt and the error message. Send no card data.',
    ),
  },
  'tpl-restored-empty': {
    title: msg('The account is back, but empty'),
    subject: msg('Account restored but empty'),
    lines: [
      msg('Hello,'),
      msg('My login is {login}.'),
      msg('My account works again, but it is empty.'),
      msg('Missing: paid orders.'),
      msg('Missing: refunds.'),
      msg('Missing: disputes.'),
      msg('The order numbers are: {orders}.'),
      msg('More information: {details}.'),
      msg('I attach the proof of payment.'),
      msg('Please restore my orders and my disputes.'),
      msg('Please tell me when I can expect an answer.'),
      msg('Thank you.'),
    ],
    hint: msg(
      'Write to {email-security}, as far as known the address for it, or ask in the chat under “profile”. For missing disputes you can also use {email-complaint}. Attach receipts and a list of what is missing.',
    ),
  },
} satisfies LetterWords;
