/** Guides for orders, payment and disputes while you can still sign in. */
import { msg } from '@lit/localize';
import type { GuideWords } from './types.js';

export const guidesOrders = {
  'guide-open-dispute': {
    title: msg('Open a dispute'),
    lead: msg(
      'For goods that did not come, are bad or do not match the order. The guides say when to open a dispute, but not which buttons to press. A justified dispute is your right; many in a short time may be seen as misuse.',
    ),
    steps: [
      msg('Write to the seller first. Give a fair chance to settle it.'),
      msg('Collect proof: photos, a video, your conversation, the tracking.'),
      msg(
        'Open your orders under {label-manage-orders} or a similar name and choose the order. Open the dispute before the deadline shown there.',
      ),
      msg('Say plainly what is wrong and what you want.'),
      msg(
        'Follow the dispute and answer in time. If nothing moves after about three days, escalate it. The deadline shown in your dispute counts.',
      ),
    ],
    result: msg('The dispute stands at your order, with its deadline.'),
    ifNot: msg('If the dispute does not open, ask support before the deadline passes.'),
  },
  'guide-escalate': {
    title: msg('Escalate a dispute'),
    lead: msg('Escalating means that AliExpress itself looks at the dispute, not only the seller.'),
    steps: [
      msg(
        'Your dispute is open and the seller does not settle it. As a rule, wait no longer than about three days; the deadline shown in your dispute counts.',
      ),
      msg('Escalate the dispute so that AliExpress itself decides.'),
      msg('Write only English in the dispute. Use a translator if you need one.'),
      msg('Make your point clear: what you ordered, what came, what you want.'),
      msg(
        'Use short, plain sentences. Leave out idioms and inserted phrases, so that a translation stays clear.',
      ),
      msg('Add the strongest proof you have.'),
      msg(
        'If the seller refuses any solution, contact support soon as well. A dispute where you do nothing may be closed against you.',
      ),
      msg(
        'No decision for a long time? Use the chat, {email-complaint} or the AliExpress dispute centre. If you paid by card, ask your bank early until when a chargeback is possible. A consumer organisation may help too.',
      ),
    ],
    result: msg('AliExpress has the case and your proof.'),
    ifNot: msg('If nobody decides, ask support, then your bank and a consumer organisation.'),
  },
  'guide-orders-missing': {
    title: msg('You can sign in, but your orders are missing'),
    lead: msg(
      'One guide takes this for a passing fault of the site. Some readers still missed paid orders later, so save your proof now. If only one order is gone, the seller may have removed the item.',
    ),
    steps: [
      msg('Look at the name at the top right. Is it yours? If not, you are in another account.'),
      msg('Wait a little, then look again. One guide says such a fault passes.'),
      msg('Sign out and sign in again. Try a phone or a tablet too.'),
      msg('Think whether you have a second account with another address. The order letters show which one.'),
      msg(
        'Paid orders still missing by the next day? Do not wait longer: collect payment proof and order letters. Then use the chat, category orders, and write to {email-buyerservice}, as far as known the address for it, with the ready letter.',
      ),
      msg(
        'Note the deadlines of your orders and of your bank. As a last resort, ask your bank about a chargeback.',
      ),
    ],
    result: msg('Your orders show again, or support has your case with the proof.'),
    ifNot: msg('If support does not help within a few days, go on as with a lost account.'),
  },
  'guide-cannot-pay': {
    title: msg('Paying does not work'),
    lead: msg('One guide takes it for a passing fault. Take care that you do not pay twice.'),
    steps: [
      msg(
        'You can sign in but not pay? Wait a little, sign in anew, use another device. Read the next step before you try again.',
      ),
      msg('Before each new try, look at your bank account, so that you do not pay twice.'),
      msg(
        'No money taken? Look in the help centre. Then use the chat, or the contact form if the help centre shows one.',
      ),
      msg(
        'Money taken, but the order counts as unpaid? Save the receipt and the payment code, then write to support with the ready letter; guides recommend e-mail or the form. Support may send you on to Alipay.',
      ),
      msg('No solution? Ask your bank.'),
    ],
    result: msg('The payment goes through once, or support has your receipt.'),
    ifNot: msg('If money is gone and nobody helps, ask your bank about a chargeback.'),
  },
} satisfies Partial<GuideWords>;
