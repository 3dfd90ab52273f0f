/** Outcomes for an account that opens, but in which something is missing or does not work. */
import { msg } from '@lit/localize';
import type { OutcomeWords } from './types.js';

export const outcomesInside = {
  'o-orders-wait': {
    title: msg('Your orders do not show: look again first'),
    lead: msg('Save proof of paid orders now. Then wait only a little.'),
    now: [],
    expect: [
      msg('If the site has a fault, one guide says that orders come back by themselves after a while.'),
      msg('Some readers of that guide did not get their orders back. So do not wait long.'),
    ],
    ifNot: msg('Come back and answer “Yes”. With paid orders do this by the next day at the latest.'),
    contact: msg(
      'No one yet. If paid orders are still missing by the next day, start with the chat, or write to {email-buyerservice}.',
    ),
    prepare: [msg('A screenshot of the empty page'), msg('Your order letters')],
  },
  'o-orders-missing-paid': {
    title: msg('Paid orders are still missing'),
    lead: msg('Money is involved: do not wait longer. Save your proof and write today.'),
    now: [],
    expect: [
      msg('In the chat an operator can look at your account.'),
      msg('Answers by e-mail can take a while.'),
    ],
    ifNot: msg(
      'Write to {email-complaint}. Then follow the steps for a lost account, from the deadlines on.',
    ),
    contact: msg(
      'First the chat, category orders, because a person can look at your orders there. Also write to {email-buyerservice}. If the whole account is affected, write to {email-security}. As far as known these are the addresses for it. If the chat asks you to sign in and you cannot, e-mail is enough.',
    ),
    prepare: [
      msg('Your login'),
      msg('Order numbers from your letters'),
      msg('Payment receipts'),
      msg('Screenshots'),
    ],
  },
  'o-orders-missing-unpaid': {
    title: msg('Unpaid orders are missing'),
    lead: msg('You have not lost any money.'),
    now: [
      msg('Wait a little and look again.'),
      msg('Perhaps the seller took the item out of the shop. Then the order details may be gone too.'),
      msg('Ask in the chat if it matters to you. Otherwise simply order again.'),
    ],
    expect: [msg('No loss of money, because you did not pay.')],
    ifNot: msg('Ask in the chat, category orders.'),
    contact: msg('Look in the help centre first. Then ask in the live chat.'),
    prepare: [msg('The name of the item or its link')],
  },
  'o-cannot-pay': {
    title: msg('You cannot pay, and no money was taken'),
    lead: msg('Look at your bank account first, so that you do not pay twice.'),
    now: [],
    expect: [
      msg('One guide says that a fault of the site passes after a while.'),
      msg('If not, support may help or send you on, for example to Alipay.'),
    ],
    ifNot: msg('Write to {email-buyerservice} with the prepared letter.'),
    contact: msg(
      'Look in the help centre first. For payment problems guides recommend the form or e-mail. Use the form if the help centre shows one, otherwise {email-buyerservice}. You may also start in the chat and be sent on.',
    ),
    prepare: [
      msg('The text of the error message'),
      msg('How you tried to pay, without the card number'),
      msg('The time of your try'),
      msg('The order number'),
    ],
    safety: [msg('Pay only inside the official site or app.')],
    next: [msg('Check your bank account before you try to pay a second time.')],
  },
  'o-paid-not-recorded': {
    title: msg('You paid, but the order does not show it'),
    lead: msg('Do not pay again.'),
    now: [
      msg('Look at your bank account. Did the money really leave?'),
      msg('Save the receipt and the payment code. Then write to support.'),
      msg('No solution? Ask your bank early what is possible and until when.'),
    ],
    expect: [
      msg('Guides recommend the written way for payments. Answers may be late.'),
      msg('Support may send you on to Alipay.'),
    ],
    ifNot: msg('Write to {email-complaint} and ask your bank.'),
    contact: msg(
      'First write to {email-buyerservice}. Guides recommend e-mail or the form for payment problems, but name no address; as far as known this one fits. If your money is at risk, write to {email-security} too. You may also start in the chat and be sent on.',
    ),
    prepare: [
      msg('The receipt and the payment code'),
      msg('The amount and the date'),
      msg('The order number'),
      msg('Your login'),
    ],
  },
  'o-restored-empty': {
    title: msg('Your account is back, but empty'),
    lead: msg('Write down what is missing while you remember it.'),
    now: [],
    expect: [msg('No guide tells how such cases end.'), msg('An answer may take several days.')],
    ifNot: msg('Ask your bank, then a consumer organisation.'),
    contact: msg(
      'Write to {email-security} first: as far as known it is the address for account safety. Also ask in the chat, category profile. For vanished disputes write to {email-complaint}. If the chat asks you to sign in and you cannot, e-mail is enough.',
    ),
    prepare: [
      msg('A list of orders, refunds due and disputes'),
      msg('Amounts and receipts'),
      msg('When and how the account came back'),
    ],
  },
  'o-cannot-dispute': {
    title: msg('You cannot track a parcel or open a dispute'),
    lead: msg('Note the dispute deadline first. It keeps running.'),
    now: [
      msg('Try {label-manage-orders} or a similar name. The block page may have this link too.'),
      msg('Follow the parcel on the carrier’s site with the tracking number.'),
      msg('Write to {email-complaint} before the deadline ends.'),
    ],
    expect: [msg('You may get a written answer, which can take a while.')],
    ifNot: msg('If you paid by card, ask your bank early about a chargeback.'),
    contact: msg(
      'First the chat, category orders, because a person can look at the order. If the chat asks you to sign in and you cannot, write to {email-complaint}.',
    ),
    prepare: [
      msg('The order number and the tracking number'),
      msg('What is wrong, in one or two sentences'),
      msg('Your evidence'),
      msg('The deadline'),
    ],
  },
  'o-item-removed': {
    title: msg('The seller removed the item'),
    lead: msg('Your order may still be there, even if the item page is gone.'),
    now: [
      msg('Look into your orders.'),
      msg('Ask the seller what happened.'),
      msg('Ask support in the chat, category orders.'),
    ],
    expect: [msg('One guide names this as a case for support. Support can look at the order.')],
    ifNot: msg('Open a dispute before the deadline. Escalate it if the seller does not settle it.'),
    contact: msg(
      'First the live chat, because a person can look at the order. You can also write to {email-buyerservice}.',
    ),
    prepare: [
      msg('The order number or the confirmation letter'),
      msg('The name of the item'),
      msg('The receipt'),
    ],
    next: [msg('Save the item page and the confirmation when you order.')],
  },
} satisfies Partial<OutcomeWords>;
