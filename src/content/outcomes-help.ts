/** Outcomes for registering and for asking support something. */
import { msg } from '@lit/localize';
import type { OutcomeWords } from './types.js';

export const outcomesHelp = {
  'o-register': {
    title: msg('Register a new account'),
    lead: msg(
      'Use a real address and confirm it at once. These are steps from older guides; follow the page if it differs.',
    ),
    now: [
      msg('Fill in the registration form with your real address.'),
      msg('Then confirm the address with the link in the letter.'),
    ],
    expect: [
      msg('A window says that it worked. Then the letter comes.'),
      msg('Confirm within three days. Otherwise a block may follow later.'),
    ],
    ifNot: msg('If no letter comes, have it sent again.'),
    contact: msg('The help centre first: it answers common questions, and you can read it at once.'),
    prepare: [
      msg('A working mailbox'),
      msg('Your name in Latin letters'),
      msg('A new password that you use nowhere else'),
    ],
  },
  'o-ask-general': {
    title: msg('A general question'),
    lead: msg('Many answers are ready to read.'),
    now: [
      msg('Look in the help centre first.'),
      msg('Ask the robot Eva. It is good for short, simple questions.'),
      msg('Not enough? Then use the live chat. Do not hesitate.'),
    ],
    expect: [msg('If many people ask the same, you may find an answer at once.')],
    ifNot: msg('Ask a person.'),
    contact: msg('First the help centre, because it is the quickest. Then Eva, then a person in the chat.'),
    prepare: [msg('One short question'), msg('For Eva: up to 140 characters, best in English')],
  },
  'o-ask-person': {
    title: msg('A question about your own order, account or delivery'),
    lead: msg('A robot cannot help much here. Ask a person.'),
    now: [
      msg(
        'Check whether the Russian chat is probably open now. Mornings before 12:00 Moscow time are usually quietest.',
      ),
      msg('To write in Russian, open the chat on the Russian version of the site.'),
      msg('Or use the English chat. Guides say it runs round the clock.'),
      msg('Choose the order it is about. Describe the problem in detail, in short sentences.'),
      msg('At the end save the conversation, end the chat and rate the help.'),
    ],
    expect: [
      msg('Plan for some waiting. Guides speak of 10–15 minutes, at busy times more.'),
      msg('Answers may be machine-translated. Short, correct sentences help.'),
    ],
    ifNot: msg('Choose another topic that has a chat button, try the English chat, or write an e-mail.'),
    contact: msg(
      'First the live chat, because a person can look at your order. If the chat asks you to sign in and you cannot, write to {email-buyerservice}.',
    ),
    prepare: [msg('Your login'), msg('Your order number'), msg('Screenshots'), msg('A short, plain text')],
  },
  'o-ask-payment': {
    title: msg('A question about a payment'),
    lead: msg('Guides recommend the written way for payments.'),
    now: [
      msg('Look in the help centre, topic payment.'),
      msg('Write an e-mail, or use the form if the help centre shows one. You may also start in the chat.'),
      msg('If support sends you on to Alipay, ask there.'),
    ],
    expect: [msg('Answers in writing can take a while.')],
    ifNot: msg('Ask your bank.'),
    contact: msg(
      'First {email-buyerservice}: guides name no address for payments, but as far as known this one fits. Use the form if the help centre shows one. Alipay only if support sends you there.',
    ),
    prepare: [msg('The order number'), msg('The amount and the date'), msg('The text of the error message')],
  },
} satisfies Partial<OutcomeWords>;
