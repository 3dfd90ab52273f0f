/** Chat, help centre, Eva and e-mail: how each works, one text per fact. */
import { msg } from '@lit/localize';
import type { StatementWords } from './types.js';

export const statementsChat = {
  'rule-contact-app-or-web': msg(
    'One guide says you reach customer service in the app or on the website. If you cannot sign in there, write by e-mail.',
  ),
  'rule-chat-realtime': msg('In the chat you write with a person in real time.'),
  'rule-chat-faq-before': msg(
    'Frequent questions are usually shown twice before the chat: at the start and after you choose a topic.',
  ),
  'rule-chat-three-dropdowns': msg(
    'One guide describes three lists, one after another: the category, the sub-category and the exact question. Categories are profile, orders or other.',
  ),
  'rule-topic-routing': msg(
    'The topic you choose is said to lead you to the right department. One guide doubts it, so the closest topic will do.',
  ),
  'rule-chat-button-below': msg(
    'After the lists, ready answers are offered again. The orange chat button is at the bottom; today’s page may look different.',
  ),
  'rule-chat-en-button-some': msg(
    'In the English help pages, only some questions have the button {label-start-chatting}.',
  ),
  'rule-chat-bot-first': msg(
    'Eva, the robot, greets you first. Type your own question into the field at the bottom to reach a person.',
  ),
  'rule-chat-queue': msg('If everybody is busy, you wait in a queue. A soft melody plays while you wait.'),
  'rule-chat-order-picker': msg(
    'One guide shows a list of your orders on the right of the chat. Press the order to put it into the conversation.',
  ),
  'rule-chat-files': msg('You can send files in the chat.'),
  'rule-chat-sound': msg('You can switch the sound on and off.', { desc: 'Sound notifications of the chat' }),
  'rule-chat-history': msg('You can save the conversation.'),
  'rule-chat-end': msg('To leave the chat, press {label-end} or a similar name.'),
  'rule-chat-rate': msg('Afterwards you can rate the help with points.'),
  'rule-chat-not-finance': msg(
    'One guide says the chat does not handle money matters. You may start there and be referred on, for example to Alipay.',
  ),
  'rule-chat-from-faq-answer': msg(
    'If an answer of the help centre does not help, look for the chat button in the same window.',
  ),

  'rule-faq-contents': msg('The help centre lists the most common questions with simple steps for each.'),
  'rule-faq-layout': msg(
    'One guide finds the topics in the menu on the left and popular questions in the middle. The list changes when you choose a topic.',
  ),
  'rule-faq-saves-time': msg(
    'It can save you much time, but it does not solve everything. Then ask a person.',
  ),
  'rule-faq-for-newcomers': msg('If you are new, read these pages in any case.'),
  'limit-faq-read-only': msg('In the help centre you can only read, not write.'),

  'rule-eva-is-robot': msg('Eva is a virtual assistant, a robot. No person answers there.'),
  'rule-eva-place': msg(
    'On the Russian-language site, Eva is in the lower right corner of the page. Eva also greets you in the chat.',
  ),
  'rule-eva-search': msg('Eva searches the site and a set of ready answers. It does not solve single cases.'),
  'rule-eva-good-for': msg(
    'Ask Eva how the site works: how to order, how to pay, how to choose a size, why a seller does not answer.',
  ),
  'rule-eva-not-for': msg(
    'Ask a person about trouble with a payment, goods or a seller, and about anything complicated.',
  ),
  'limit-eva-140': msg('A message to Eva may have at most 140 characters.'),
  'limit-eva-simple': msg('Ask Eva short, simple, general questions. Avoid complicated words.'),

  'channel-email': msg(
    'Write to one of the three addresses. User guides published them; they may no longer be answered.',
  ),
  'channel-web-form': msg('Guides also mention a contact form. Use it if the help centre shows one.'),
  'email-buyerservice': msg('{email-buyerservice} is for general and technical questions.'),
  'email-complaint': msg('{email-complaint} is for disputes, complaints and claims.'),
  'email-security': msg(
    '{email-security} is for the safety of your account and your money. As far as known, it is also the one for a blocked or lost account.',
  ),
  'email-include-login': msg(
    'Write your AliExpress login and the problem, in English. Never write your password.',
  ),
  'rule-email-finance': msg(
    'For payment problems, guides recommend e-mail or the form. As far as we know, {email-buyerservice} fits a failed payment, and {email-security} fits money at risk.',
  ),
  'rule-email-all-fields': msg('If you use the form, fill in every field.'),
  'rule-email-second': msg(
    'Except for payment problems, try the chat first. E-mail is the second choice, and the answer may come late.',
  ),
} satisfies StatementWords;
