/** Guides for the bank and for help outside AliExpress. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const moneyGuides = {
  'guide-stop-card': {
    title: msg('How to have your card stopped'),
    lead: msg('You can have a card stopped at any time, day or night.'),
    from: [],
    steps: [
      {
        text: msg('Call the number on your card, or use your bank’s app.'),
        warning: msg('Do not call a number from an e-mail, a message or search results.'),
      },
      msg('Tell your bank that a stranger may be using your card, and ask it to stop the card.'),
      msg('List each payment that is not yours, with its amount, date and shop.'),
      {
        text: msg('Ask the bank how to dispute the payments you did not make, and by when.'),
        more: ['guide-chargeback'],
      },
      {
        text: msg('Write down the time of the call, who you spoke to and the reference number.'),
        warning: msg('If your “bank” calls you, hang up and call the bank yourself.'),
      },
    ],
    result: msg('The bank confirms that the card has been stopped.'),
    ifNot: msg('No card at hand? Find the bank’s phone number in its app or in your contract.'),
    states: ['takeover-order', 'takeover-scheme', 'card-strange'],
  },
  'guide-chargeback': {
    title: msg('How to dispute a payment with your bank'),
    lead: msg('Your bank may be able to get a card payment back (chargeback).'),
    from: ['nb-disputes'],
    steps: [
      {
        text: msg('Ask the bank that issued the card whether you can dispute the payment, and by when.'),
        warning: msg(
          'You often have about 120 days from delivery, or from when you found the problem, to ask for a chargeback. So ask now.',
        ),
      },
      {
        text: msg(
          'Show that you asked the seller and AliExpress first. If you did not make the payment, call the bank at once.',
        ),
        more: ['guide-keep-records'],
      },
      msg('Send the receipt, order number, messages, pictures and the result of your dispute.'),
      {
        text: msg('Tell the bank step by step what happened.'),
        warning: msg('Tell the bank if AliExpress has paid you back. You may keep only one refund.'),
      },
      msg('Expect the order to be frozen until the bank decides.'),
      msg('Paid with PayPal? You can often open a dispute there within 180 days of paying.'),
    ],
    result: msg('The bank has your documents, and you know the deadline.'),
    ifNot: msg('If the bank says no, ask for that in writing. Then go to the complaints body for banks.'),
    states: [
      'channel-bank',
      'right-chargeback',
      'symptom-fear-of-fraud',
      'symptom-where-to-report',
      'card-120',
      'frozen-chargeback',
      'dispute-paypal',
    ],
  },
  'guide-consumer-help': {
    title: msg('How to ask a consumer group for help'),
    lead: msg('A consumer group may help, but can often do little against a seller abroad.'),
    from: ['nb-disputes'],
    steps: [
      msg('Find the consumer group in your country.'),
      msg('Ask first: does the group take cases against sellers outside the EU and EEA?'),
      {
        text: msg('Send the main facts: order number, dates, amount and the answers you got.'),
        warning: msg('The group does not need your password or card number.'),
        more: ['guide-keep-records'],
      },
      msg('Ask what you can do yourself in the meantime.'),
    ],
    result: msg('You know whether the group can help, and how.'),
    ifNot: msg('If you paid by card, try your bank too.'),
    states: ['channel-consumer-org', 'right-consumer-org', 'symptom-where-to-report', 'eu-ecc'],
  },
} satisfies Guides;
