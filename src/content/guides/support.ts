/** Guides for asking without a chat, and for help outside AliExpress. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const supportGuides = {
  'guide-faq': {
    title: msg('Find an answer in the help centre'),
    lead: msg(
      'The help centre holds the most common questions with simple actions for each. Look here first: it can save you time. You can only read here, not write.',
    ),
    from: ['ru-support'],
    steps: [
      {
        text: msg('Open the Russian-language version of the site, or the one in your language, and sign in.'),
        more: ['guide-sign-in'],
      },
      msg(
        'On the grey bar at the top, move the pointer over {label-help} without clicking; on a phone, tap it. Choose {label-buyer-guide} or a similar name.',
      ),
      msg('Scroll down on the support page. In the menu at the left, choose the category of your question.'),
      msg(
        'Look at the popular questions in the middle. Yours is missing? Choose a sub-category; the list changes each time.',
      ),
      msg('Open the question and read the answer.'),
      {
        text: msg('Not there, or not enough? Use the chat button in the same window.'),
        more: ['guide-chat-ru-with-order', 'guide-chat-en'],
      },
    ],
    result: msg('You have found an answer, or you know that you need a person.'),
    ifNot: msg('The help centre does not help with every question. Then ask a person in the chat.'),
    states: [
      'channel-faq',
      'rule-faq-contents',
      'rule-faq-layout',
      'rule-faq-saves-time',
      'rule-help-centre-first',
      'rule-chat-from-faq-answer',
      'limit-faq-read-only',
    ],
  },
  'guide-eva': {
    title: msg('Ask the robot Eva'),
    lead: msg(
      'Eva is a robot for simple general questions and answers round the clock. It searches ready answers and cannot solve your own case.',
    ),
    from: ['ru-support'],
    steps: [
      msg(
        'Look for the robot in the lower right corner of the page. The guides describe the Russian-language version of the site.',
      ),
      {
        text: msg(
          'Type one short, general question, at most 140 characters. Use English to begin with; one guide says Russian works too.',
        ),
        safety: ['tip-safe-secrets'],
      },
      msg(
        'Read what Eva suggests. Good questions are how to order, how to pay, how to choose a size, or why a seller does not answer.',
      ),
      {
        text: msg(
          'For money, goods, sellers, conflicts or anything complicated, go to a person. Eva greets you in the chat too: type your own question into the field at the bottom there.',
        ),
        more: ['guide-chat-ru-buyer-guide', 'guide-chat-en'],
      },
    ],
    result: msg('You have an answer to a simple question.'),
    ifNot: msg('If Eva repeats itself, ask a person in the chat.'),
    states: [
      'channel-eva',
      'symptom-seller-silent',
      'symptom-eva-loop',
      'rule-eva-is-robot',
      'rule-eva-place',
      'rule-eva-search',
      'rule-eva-good-for',
      'rule-eva-not-for',
      'hours-eva-24h',
      'language-eva-en',
      'language-eva-en-ru',
      'limit-eva-140',
      'limit-eva-simple',
      'tip-eva-for-basics',
      'tip-type-own-question',
    ],
  },
  'guide-write-email': {
    title: msg('Write to support by e-mail'),
    lead: msg(
      'The chat usually comes first; e-mail is the second choice. For payment problems guides recommend e-mail or the form. The addresses come from published guides and may no longer be answered.',
    ),
    from: ['ru-support', 'ru-block'],
    steps: [
      msg(
        'Choose the address. General and technical questions: {email-buyerservice}. Disputes, complaints and claims: {email-complaint}. Safety of your account or money: {email-security}.',
      ),
      {
        text: msg(
          'Write in English: subject, login, what happened, since when, order numbers, what you want. A ready letter can help.',
        ),
        safety: ['tip-safe-secrets'],
      },
      msg('If the help centre shows a contact form instead, fill in every field, in English.'),
      {
        text: msg(
          'Attach proof such as screenshots and receipts. Send no picture of an ID and no card data.',
        ),
        safety: ['tip-safe-id-upload'],
      },
      msg('If you can, send it from the address of your AliExpress account.'),
      {
        text: msg('An answer can take a while. Use the chat meanwhile, if you can.'),
        safety: ['tip-safe-clock'],
        more: ['guide-chat-ru-with-order', 'guide-chat-en'],
      },
      {
        text: msg('No answer, or the letter comes back? Use the chat or the customer service in the app.'),
        more: ['guide-chat-en'],
      },
    ],
    result: msg('Your letter is on its way, and you have kept a copy.'),
    ifNot: msg('If e-mail does not work, try the chat or the app.'),
    states: [
      'channel-email',
      'channel-web-form',
      'channel-app',
      'email-buyerservice',
      'email-complaint',
      'email-security',
      'email-include-login',
      'rule-email-finance',
      'rule-email-all-fields',
      'rule-email-second',
      'hours-email-slow',
      'language-email-en',
      'limit-email-english',
    ],
  },
  'guide-chargeback': {
    title: msg('Ask your bank about a chargeback'),
    lead: msg(
      'One guide names the chargeback for credit cards. If you paid by any card, ask your bank early whether it is possible and until when.',
    ),
    from: ['nb-disputes'],
    steps: [
      {
        text: msg(
          'Usually you must have tried the seller and AliExpress first. Keep the proof that you did.',
        ),
        safety: ['tip-safe-clock'],
        more: ['guide-keep-records'],
      },
      msg('Call or write to the bank that issued the card as early as possible. Ask for the deadline.'),
      msg(
        'Hand in your proof: payment receipt, order number, conversation, result of the dispute, screenshots.',
      ),
      msg(
        'Tell the bank exactly how things stand. Do not claim the same refund twice, from AliExpress and from the bank.',
      ),
    ],
    result: msg('The bank has your case and has told you the deadline.'),
    ifNot: msg('If the bank cannot help, ask a consumer organisation in your country.'),
    states: ['channel-bank', 'right-chargeback', 'symptom-fear-of-fraud', 'symptom-where-to-report'],
  },
  'guide-consumer-help': {
    title: msg('Ask a consumer organisation'),
    lead: msg('You may ask a consumer protection organisation in your country for help.'),
    from: ['nb-disputes'],
    steps: [
      msg('Find the consumer protection organisation of your country.'),
      {
        text: msg('Send a short story of your case, the order data and what AliExpress answered.'),
        safety: ['tip-safe-secrets'],
        more: ['guide-keep-records'],
      },
      msg('Ask what they can do about a seller outside the EU and the EEA.'),
    ],
    result: msg('You know what they can do for you.'),
    ifNot: msg('If you paid by card, your bank may be another way.'),
    states: ['channel-consumer-org', 'right-consumer-org', 'symptom-where-to-report'],
  },
  'guide-keep-records': {
    title: msg('Keep records of your purchases'),
    lead: msg('A clear overview saves time and trouble. Records help you in a dispute and with support.'),
    from: ['nb-disputes', 'ru-support'],
    steps: [
      msg('Keep order confirmations, payment receipts and conversations with sellers.'),
      msg('Keep one list: order number, date, amount, seller, deadline for a dispute.'),
      msg('Save your chats with support.'),
      msg(
        'Keep copies outside the AliExpress account. If the account is lost, what is inside is lost with it.',
      ),
    ],
    result: msg('You have your proof at hand when you need it.'),
    states: ['tip-keep-records', 'tip-overview', 'tip-save-history', 'rule-chat-history'],
  },
} satisfies Guides;
