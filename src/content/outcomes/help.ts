/** Outcomes for registering and for asking support something. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const helpOutcomes = {
  'o-register': {
    title: msg('Register a new account'),
    lead: msg(
      'Use a real address and confirm it at once. These are steps from older guides; follow the page if it differs.',
    ),
    now: [
      { text: msg('Fill in the registration form with your real address.'), guide: 'guide-register' },
      { text: msg('Then confirm the address with the link in the letter.'), guide: 'guide-confirm-email' },
    ],
    safety: ['tip-safe-new-account', 'tip-safe-phishing'],
    prepare: [
      msg('A working mailbox'),
      msg('Your name in Latin letters'),
      msg('A new password that you use nowhere else'),
    ],
    contact: msg('The help centre first: it answers common questions, and you can read it at once.'),
    contacts: ['channel-faq'],
    expect: [
      msg('A window says that it worked. Then the letter comes.'),
      msg('Confirm within three days. Otherwise a block may follow later.'),
    ],
    ifNot: msg('If no letter comes, have it sent again.'),
    ways: ['o-resend-activation'],
    next: ['tip-confirm-at-once', 'tip-real-email'],
  },
  'o-ask-general': {
    title: msg('A general question'),
    lead: msg('Many answers are ready to read.'),
    now: [
      { text: msg('Look in the help centre first.'), guide: 'guide-faq' },
      { text: msg('Ask the robot Eva. It is good for short, simple questions.'), guide: 'guide-eva' },
      msg('Not enough? Then use the live chat. Do not hesitate.'),
    ],
    safety: ['tip-safe-secrets'],
    prepare: [msg('One short question'), msg('For Eva: up to 140 characters, best in English')],
    contact: msg('First the help centre, because it is the quickest. Then Eva, then a person in the chat.'),
    contacts: ['channel-faq', 'channel-eva', 'channel-chat-ru', 'channel-chat-en'],
    expect: [msg('If many people ask the same, you may find an answer at once.')],
    ifNot: msg('Ask a person.'),
    ways: ['o-ask-person'],
    next: ['tip-faq-first'],
    states: ['rule-help-centre-first', 'limit-eva-140'],
  },
  'o-ask-person': {
    title: msg('A question about your own order, account or delivery'),
    lead: msg('A robot cannot help much here. Ask a person.'),
    now: [
      msg(
        'Check whether the Russian chat is probably open now. Mornings before 12:00 Moscow time are usually quietest.',
      ),
      {
        text: msg('To write in Russian, open the chat on the Russian version of the site.'),
        guide: 'guide-chat-ru-with-order',
      },
      { text: msg('Or use the English chat. Guides say it runs round the clock.'), guide: 'guide-chat-en' },
      msg('Choose the order it is about. Describe the problem in detail, in short sentences.'),
      msg('At the end save the conversation, end the chat and rate the help.'),
    ],
    safety: ['tip-safe-secrets', 'tip-safe-public'],
    prepare: [msg('Your login'), msg('Your order number'), msg('Screenshots'), msg('A short, plain text')],
    contact: msg(
      'First the live chat, because a person can look at your order. If the chat asks you to sign in and you cannot, write to {email-buyerservice}.',
    ),
    contacts: ['channel-chat-ru', 'channel-chat-en', 'channel-email-buyerservice'],
    expect: [
      msg('Plan for some waiting. Guides speak of 10–15 minutes, at busy times more.'),
      msg('Answers may be machine-translated. Short, correct sentences help.'),
    ],
    ifNot: msg('Choose another topic that has a chat button, try the English chat, or write an e-mail.'),
    ways: ['guide-chat-en', 'guide-write-email'],
    next: ['tip-morning', 'tip-save-history'],
    states: [
      'hours-best-morning',
      'hours-before-noon',
      'hours-reply-10-15',
      'tip-save-history',
      'rule-chat-order-picker',
    ],
  },
  'o-ask-payment': {
    title: msg('A question about a payment'),
    lead: msg('Guides recommend the written way for payments.'),
    now: [
      { text: msg('Look in the help centre, topic payment.'), guide: 'guide-faq' },
      {
        text: msg(
          'Write an e-mail, or use the form if the help centre shows one. You may also start in the chat.',
        ),
        guide: 'guide-write-email',
      },
      msg('If support sends you on to Alipay, ask there.'),
    ],
    safety: ['tip-safe-secrets'],
    prepare: [msg('The order number'), msg('The amount and the date'), msg('The text of the error message')],
    contact: msg(
      'First {email-buyerservice}: guides name no address for payments, but as far as known this one fits. Use the form if the help centre shows one. Alipay only if support sends you there.',
    ),
    contacts: ['channel-email-buyerservice', 'channel-web-form', 'channel-alipay'],
    letter: 'tpl-payment',
    expect: [msg('Answers in writing can take a while.')],
    ifNot: msg('Ask your bank.'),
    ways: ['guide-chargeback'],
    next: ['tip-keep-records'],
    states: ['rule-email-finance'],
  },
} satisfies Outcomes;
