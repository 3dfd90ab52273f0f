/** The cards outside AliExpress: bank, mail provider, consumer body, police. */
import { msg } from '@lit/localize';
import type { Contacts } from '../types.js';

export const outsideContacts = {
  'channel-bank': {
    name: msg('Your bank'),
    action: msg('Call your bank'),
    good: msg('A payment that you did not make, or money that you are not getting back.'),
    not: msg('Unblocking an account.'),
    path: [msg('The phone number on your card'), msg('Stop the card or dispute the payment')],
    status: msg('Cards: 24 hours a day'),
    prepare: [
      msg('The receipt or the entry on your bank statement'),
      msg('Order numbers and dates'),
      msg('Answers from the seller and AliExpress'),
    ],
    language: msg('Your own language'),
    reply: msg('The bank decides on a chargeback. You often have about 120 days from delivery, so ask now.'),
    warning: msg('Never call a number given in an e-mail, in a message or by a caller.'),
    note: msg('Keep to the facts. If AliExpress pays you back too, tell the bank.'),
    guides: ['guide-stop-card', 'guide-chargeback'],
    states: ['channel-bank', 'right-chargeback', 'card-120', 'card-strange'],
  },
  'channel-mail-provider': {
    name: msg('E-mail provider, phone company or sign-in service'),
    action: msg('Ask your e-mail or phone provider'),
    good: msg(
      'No access to your mailbox or phone number, or a Google, Apple or Facebook button that does not work.',
    ),
    not: msg('Anything inside AliExpress.'),
    path: [msg('The provider’s own site or shop'), msg('Help with signing in')],
    status: msg('Depends on the provider'),
    prepare: [
      msg('Your e-mail address or phone number'),
      msg('A second address or phone number to get back in'),
    ],
    language: msg('Your own language'),
    warning: msg('Type the provider’s web address yourself. “Helpers” who call you may be thieves.'),
    guides: ['guide-recover-mailbox'],
  },
  'channel-consumer-org': {
    name: msg('Consumer group in your country'),
    action: msg('Ask a consumer group'),
    good: msg('Advice when the seller, AliExpress or the bank will not help.'),
    not: msg('Unblocking accounts. A seller abroad may just not answer.'),
    path: [msg('“Your rights, by country” below'), msg('The right group for your case')],
    status: msg('Office hours'),
    prepare: [
      msg('What happened, with dates'),
      msg('Order number and receipts'),
      msg('Every refusal in writing'),
    ],
    language: msg('The language of your country'),
    note: msg('A European Consumer Centre helps only if the trader is in the EU, Norway or Iceland.'),
    guides: ['guide-consumer-help'],
    states: ['channel-consumer-org', 'right-consumer-org', 'eu-ecc'],
  },
  'channel-police': {
    name: msg('Police'),
    action: msg('Report it to the police'),
    good: msg('Fraud, stolen money, or a stranger in your account.'),
    not: msg('Unblocking an account, or getting money back fast.'),
    path: [msg('The police website, or a police station'), msg('Report online fraud')],
    status: msg('At any time'),
    prepare: [msg('E-mails, addresses, amounts and times'), msg('The receipt and the bank’s answer')],
    language: msg('The language of your country'),
    reply: msg('You get a case number. Keep it for the bank.'),
    warning: msg('A caller who claims to be from the police and wants a code is a thief.'),
    guides: ['guide-keep-records'],
    states: ['takeover-order', 'takeover-scheme'],
  },
} satisfies Contacts;
