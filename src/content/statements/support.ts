/** What the guides say about support: when to ask, how each way works, its hours and languages. */
import { msg } from '@lit/localize';
import type { FactTexts } from '../types.js';

export const supportStatements = {
  'rule-contact-any-time': msg('You may ask support at any stage of an order, before and after paying.'),
  'rule-help-centre-first': msg('Look in the help centre first. Most answers are already there.'),
  'rule-minor-questions-load': msg('Many small questions slow down help for urgent ones, says one guide.'),
  'right-use-support-freely': msg(
    'You may contact support as soon as you need it. One guide says it does not harm your standing.',
  ),
  'rule-fraud-at-once': msg('If you suspect fraud or a breach of your rights, contact support at once.'),
  'rule-mostly-buyer': msg(
    'One guide says most problems are settled in the chat, mostly in the buyer’s favour. Some readers remained without help.',
  ),
  'rule-agents-can-most': msg(
    'One guide says operators can help with nearly any question, and pass some payments on to Alipay. Some readers remained without help.',
  ),

  'rule-topic-payment': msg('Paying fails, or the money does not reach the site.'),
  'rule-topic-refund': msg('The item was not available or never came, and your money is not back.'),
  'rule-topic-mismatch': msg(
    'The goods differ from the picture, the description or your order: size, colour, cut, quantity or missing parts.',
  ),
  'rule-topic-dispute': msg(
    'You want to open a dispute, ask for compensation or get money back for poor goods, or a running dispute causes trouble.',
  ),
  'rule-topic-escalated-slow': msg('You escalated a dispute, and nobody has looked at it for a long time.'),
  'rule-topic-item-removed': msg(
    'The item was taken out of the shop, and the order details vanished with it.',
  ),
  'rule-topic-report-product': msg(
    'You want to report a product and ask to have it taken off the site; this may work.',
  ),
  'rule-topic-warranty': msg('A device broke within the warranty, and the seller refuses to repair it.'),
  'rule-topic-rights': msg(
    'Your rights as a buyer are violated. You may also write if somebody is accused without cause.',
  ),
  'rule-topic-fraud': msg('You suspect fraud.'),
  'rule-topic-mediators': msg(
    'You want to complain about the seller or about a decision of AliExpress in a dispute.',
  ),
  'rule-topic-delivery': msg('You have a question about delivery or tracking.'),
  'rule-topic-open-list': msg('This list is not complete. You may ask about other things too.'),

  'hours-escalate-3-days': msg(
    'After about three days without a solution, escalate the dispute. The deadline shown in your dispute counts.',
  ),
  'rule-escalate-means-aliexpress': msg(
    'Escalating means that AliExpress itself looks at the dispute, not only the seller.',
  ),
  'rule-stalled-dispute-closes': msg(
    'If the seller refuses and you do nothing, the dispute may close against you.',
  ),

  'right-chargeback': msg(
    'If you paid by card, ask your bank early whether a chargeback is possible and until when. A chargeback means that the bank takes the payment back.',
  ),
  'right-consumer-org': msg('You may ask a consumer protection organisation in your country for help.'),

  'limit-no-phone': msg('The guides give no telephone number for support, so we show none.'),

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

  // The guides disagree on hours and languages, and the texts say so.
  'hours-chat-ru-narrow': msg('Some guides give 08:00–20:00 Moscow time for the Russian chat.'),
  'hours-chat-ru-wide': msg(
    'Others give 07:00–01:00 Moscow time for the Russian chat. Both agree on 08:00–20:00.',
  ),
  'hours-chat-en-night': msg(
    'With the longer hours, the Russian chat is closed between 01:00 and 07:00 Moscow time. Expect English only then.',
  ),
  'hours-chat-all-day': msg(
    'According to guides, you can chat in English round the clock, also when the Russian chat is closed.',
  ),
  'hours-operators-24h': msg(
    'One guide says that operators help round the clock. At night this probably means English.',
  ),
  'hours-weekdays-unknown': msg('No guide says on which weekdays or holidays the chat works.'),
  'hours-best-morning': msg('The chat is usually quietest in the morning.'),
  'hours-before-noon': msg('One guide is more exact: ask before 12:00. It probably means Moscow time.'),
  'hours-evening-busy': msg('In the evening more people are waiting.'),
  'rule-email-off-hours': msg('When the Russian chat is closed, use the English chat or e-mail.'),

  'hours-reply-10-15': msg(
    'Plan for some waiting. One guide speaks of 10–15 minutes until a person answers.',
  ),
  'hours-talk-10-15': msg('Another guide says that a conversation takes 10–15 minutes.'),
  'hours-chat-quick': msg('Some guides call the chat quick. At busy times it may take longer.'),
  'limit-chat-busy': msg('Many people use the Russian chat, so you may have to wait.'),
  'hours-email-slow': msg('Answers by e-mail can take a while.'),
  'hours-complaint-fast': msg(
    'One guide calls {email-complaint} a fast address. Allow for a wait all the same.',
  ),
  'hours-eva-24h': msg('Eva answers round the clock, according to guides.'),

  'language-support-five': msg(
    'One guide names English, Russian, Ukrainian, Spanish and Portuguese. You can try Ukrainian; otherwise use English or Russian.',
  ),
  'language-chat-four': msg('Another guide names Russian, Chinese, Spanish and English.'),
  'language-ru-en-relevant': msg('Russian and English are named in every list. Others may be available.'),
  'language-norwegian-none': msg('No guide names Norwegian. If you speak Norwegian, write in English.'),
  'language-chat-own': msg('In the Russian chat, Russian speakers can write in their own language.'),
  'language-email-en': msg('Write e-mails in English. In a form, fill in every field in English.'),
  'limit-email-english': msg('The weak point of e-mail: everything is in English.'),
  'language-escalation-en': msg(
    'In the dispute itself, write English. In the chat, use the language of the chat.',
  ),
  'language-eva-en': msg('Write to Eva in English first. All guides name English.'),
  'language-eva-en-ru': msg('Russian may work with Eva too. One guide says so.'),
  'language-faq-ru': msg('On the Russian-language site, the help centre is in Russian, says one guide.'),
  'language-machine-translation': msg(
    'Answers in the Russian chat may be machine-translated. Short, correct sentences help.',
  ),
  'language-en-support-better': msg(
    'If your English is good, the English chat may be quicker to understand you.',
  ),
  'language-use-translator': msg('If you do not know English, use a translator program.'),
  'rule-ru-site-ru-agent': msg(
    'For a Russian-speaking operator, sign in on the Russian-language site and open the chat there. If you cannot sign in, write by e-mail.',
  ),
  'rule-en-site-en-agent': msg('For support in English, open the chat on the English version of the site.'),
} satisfies FactTexts;
