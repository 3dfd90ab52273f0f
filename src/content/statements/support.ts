/** What is known about support: when to ask, how each way works, its hours and languages. */
import { msg } from '@lit/localize';
import type { FactTexts } from '../types.js';

export const supportStatements = {
  'rule-contact-any-time': msg('You may ask at any stage of an order, before or after you pay.'),
  'rule-help-centre-first': msg('Look in the Help Centre first: it has many answers.'),
  'rule-minor-questions-load': msg('Many small questions slow down help in urgent cases.'),
  'right-use-support-freely': msg('Write as soon as you need help: it will not count against you.'),
  'rule-fraud-at-once': msg('If you suspect fraud, or your rights are ignored, write to support at once.'),
  'rule-mostly-buyer': msg(
    'One guide says the chat settles most problems, usually in the buyer’s favour. Some of its readers got no help.',
  ),
  'rule-agents-can-most': msg(
    'Support can help with nearly any question, says one guide. Some people do not agree.',
  ),
  'sup-seller': msg('A shop’s account is for selling only. To buy, you need a second account.'),

  'rule-topic-payment': msg('A payment fails, or AliExpress does not get your money.'),
  'rule-topic-refund': msg('The item was out of stock or never came, and you have no refund yet.'),
  'rule-topic-mismatch': msg(
    'The goods differ from the picture or your order: size, colour, cut, number or parts.',
  ),
  'rule-topic-dispute': msg(
    'You want your money back for poor-quality goods, or have a problem with a dispute.',
  ),
  'rule-topic-escalated-slow': msg('Nobody at AliExpress has looked at your dispute for a long time.'),
  'rule-topic-item-removed': msg('The item is gone from the shop, and so are the order details.'),
  'rule-topic-report-product': msg('You want to report a product and have it taken off the site.'),
  'rule-topic-warranty': msg('A device broke while under warranty, and the seller will not repair it.'),
  'rule-topic-rights': msg('Your rights as a buyer were ignored, or someone was wrongly accused.'),
  'rule-topic-fraud': msg('You suspect fraud.'),
  'rule-topic-mediators': msg('You want to complain about the seller or about how a dispute was decided.'),
  'rule-topic-delivery': msg('You have a question about delivery or tracking.'),
  'rule-topic-open-list': msg('You may ask about other things too.'),

  // C-23: the way of an older guide, then what AliExpress says now.
  'dispute-from': msg(
    'You can usually open a dispute from the 11th day after the goods were sent, or once the delivery time is over.',
  ),
  'dispute-until': msg(
    'You can usually open a dispute within 15 days of getting the goods. If nothing came, the 15 days start when the delivery time ends.',
  ),
  'dispute-confirmed': msg(
    'Have you confirmed receipt? You may still have 15 days after that to open a dispute, so check now.',
  ),
  'dispute-seller-5': msg(
    'The seller has about 5 days to answer. In most cases, no answer means a refund. If you cannot agree, AliExpress steps in.',
  ),
  'dispute-length': msg(
    'Guides say a dispute takes 1–2 weeks, or up to a month if AliExpress has to decide.',
  ),
  'dispute-once': msg(
    'As a rule, there is only one dispute per item. It ends if you cancel it or accept an offer.',
  ),
  'hours-escalate-3-days': msg(
    'An older guide says to wait about 3 days for the seller, then pass the dispute to AliExpress.',
  ),
  'rule-escalate-means-aliexpress': msg('Once AliExpress steps in, the seller no longer decides alone.'),
  'channel-dispute-escalate': msg(
    'AliExpress now usually steps in by itself. If you see a button to ask for this, press it.',
  ),
  'rule-stalled-dispute-closes': msg('If the seller says no and you do nothing, you may lose the dispute.'),

  'refund-time': msg('Allow 3–20 working days from the day the refund was completed.'),
  'refund-date': msg('A bank may list the refund under the date of the purchase, so look there too.'),
  'refund-same-way': msg(
    'The money goes back the way you paid. If the card is closed, ask the bank that issued it about the refund.',
  ),
  'scam-refund-card': msg('Nobody needs your card number for a refund. An e-mail that asks for it is fake.'),

  'card-strange': msg('If a payment is not yours, tell your bank at once and ask it to stop the card.'),
  'right-chargeback': msg(
    'Did you pay by card? Your bank may be able to claim the payment back (chargeback).',
  ),
  'card-120': msg(
    'For a chargeback, you often have about 120 days from delivery. The limit varies, so ask now.',
  ),
  'dispute-paypal': msg(
    'PayPal has its own dispute process. You can often open a dispute up to 180 days after you paid.',
  ),
  'right-consumer-org': msg('You may ask a consumer group in your country for help.'),
  'eu-ecc': msg('European Consumer Centres cannot help with sellers in China.'),

  'limit-no-phone': msg('Guides give no telephone number for support, so we show none.'),
  'phone-none': msg(
    'AliExpress opened hotlines in Spain and France in 2024. Trust only a number shown in the app or the Help Centre.',
  ),
  'scam-lookalike': msg(
    'Some blog posts send you to fake service pages. Look at the part of the address before the first single slash. In a real address, it is aliexpress.com, aliexpress.us or aliexpress.ru, or it ends in a dot and one of these names.',
  ),

  'sup-path': msg('Open your account page, then {label-help-center}, in the app or on the site.'),
  'rule-contact-app-or-web': msg('The app leads to the same customer service as the website.'),
  'rule-chat-realtime': msg('In the chat, a person answers while you wait.'),
  'rule-chat-faq-before': msg(
    'You often see ready-made answers twice: at the start and after you choose a topic.',
  ),
  'rule-chat-three-dropdowns': msg(
    'Older pages had three lists: category (profile, orders, other), subcategory and question.',
  ),
  'rule-topic-routing': msg('Which team answers may depend on the topic. The closest topic will do.'),
  'rule-chat-button-below': msg(
    'In older guides, the chat button is orange. It is at the bottom, below the ready-made answers.',
  ),
  'rule-chat-en-button-some': msg('Only some questions had a {label-start-chatting} button.'),
  'rule-chat-bot-first': msg('A chatbot greets you. Type your own question into the field at the bottom.'),
  'rule-chat-queue': msg('When all agents are busy, you wait in a queue. Music may play.'),
  'rule-chat-order-picker': msg('You may see a list of your orders beside the chat. Select the right order.'),
  'rule-chat-files': msg('You can send files.'),
  'rule-chat-sound': msg('You can switch the chat sounds on and off.', {
    desc: 'Sound notifications of the chat',
  }),
  'rule-chat-history': msg('You can save the chat.'),
  'rule-chat-end': msg('The {label-end} or “End” button closes the chat.'),
  'rule-chat-rate': msg('Afterwards you can rate the help you got.'),
  'rule-chat-not-finance': msg(
    'One guide says that people who ask in the chat about money are told to send an e-mail.',
  ),
  'rule-chat-from-faq-answer': msg('If the answer does not help, find the chat button in the same window.'),

  'rule-faq-contents': msg('The Help Centre answers the most common questions in simple steps.'),
  'rule-faq-layout': msg('Topics are on the left, common questions in the middle.'),
  'rule-faq-saves-time': msg(
    'A ready-made answer can save you time. If it does not solve the problem, a person may.',
  ),
  'rule-faq-for-newcomers': msg('New to AliExpress? Be sure to read these pages.'),
  'limit-faq-read-only': msg('You can read answers on these pages, but not write to support.'),

  'channel-eva': msg('The chatbot answers in a window in the Help Centre and at the start of the chat.'),
  'sup-robot': msg('To reach a person, mark the problem as not solved, or write “agent”.'),
  'rule-eva-is-robot': msg('The chatbot is a program, not a person.'),
  'rule-eva-place': msg('The chatbot used to be in the lower right corner of the page.'),
  'rule-eva-search': msg('The chatbot searches ready-made answers and cannot solve your own case.'),
  'rule-eva-good-for': msg(
    'The chatbot can tell you how to order, pay or choose a size. It can also say why a seller may not reply.',
  ),
  'rule-eva-not-for': msg('For problems with money, goods or a seller, ask a person.'),
  'limit-eva-140': msg('A question to the chatbot used to be limited to 140 characters.'),
  'limit-eva-simple': msg('Short, simple, general questions work best.'),

  'sup-mail': msg(
    'We found no page published after 2020 that lists these addresses for buyers. Do not send pictures of your ID or card there.',
  ),
  'channel-email': msg('Older pages give three e-mail addresses, each for its own kind of question.'),
  'channel-web-form': msg('A contact form: use it if the Help Centre shows one.'),
  'channel-dispute-centre': msg(
    'You do not need a separate dispute centre. Disputes are now handled in the order itself.',
  ),
  'channel-complaint-centre': msg(
    'A complaints centre on the block page: the address of the appeal page may contain the word “complaint”.',
  ),
  'channel-alipay': msg('Alipay support: AliExpress may send you there about a payment. Do not start there.'),
  'email-buyerservice': msg('{email-buyerservice} was for general and technical questions.'),
  'email-complaint': msg('{email-complaint} was for disputes, complaints and claims.'),
  'email-security': msg('{email-security} was for the safety of your account and money.'),
  'email-include-login': msg(
    'Give your login name and say what is wrong, in English. Never write your password.',
  ),
  'rule-email-finance': msg(
    'Guides advise e-mail for payment problems. If money was stolen, your bank can help faster.',
  ),
  'rule-email-all-fields': msg('In a contact form, fill in every field.'),
  'rule-email-second': msg('Try the chat first: an answer by e-mail may come late, or never.'),

  // The guides disagree on hours and languages, and the texts say so.
  'hours-chat-ru-narrow': msg('Some guides say the Russian chat is open 08:00–20:00 Moscow time.'),
  'hours-chat-ru-wide': msg('Other guides say the Russian chat is open 07:00–01:00 Moscow time.'),
  'hours-chat-en-night': msg(
    'Whichever guide is right, the Russian chat is closed from 01:00 to 07:00 Moscow time. Use the English one then.',
  ),
  'hours-chat-all-day': msg('AliExpress and guides say that the English chat never closes.'),
  'hours-operators-24h': msg('One guide says that people, not only chatbots, answer at night.'),
  'hours-weekdays-unknown': msg('No guide says whether the chat opens at weekends or on public holidays.'),
  'hours-best-morning': msg('The chat tends to be least busy in the morning.'),
  'hours-before-noon': msg('One guide says the chat is quiet before 12:00, probably Moscow time.'),
  'hours-evening-busy': msg('In the evening, more people are waiting.'),
  'rule-email-off-hours': msg('When the Russian chat is closed, use the English one.'),

  'hours-reply-10-15': msg('One guide says a person answers within 10–15 minutes.'),
  'hours-talk-10-15': msg('Another guide says the chat itself takes 10–15 minutes.'),
  'hours-chat-quick': msg('Some people say the chat is quick. At busy times it may take longer.'),
  'limit-chat-busy': msg('Many people use the Russian chat, so you may have to wait.'),
  'hours-email-slow': msg('E-mail can take a long time.'),
  'hours-complaint-fast': msg(
    'One guide says that replies from {email-complaint} come fast. Do not rely on that.',
  ),
  'hours-eva-24h': msg('The chatbot answers round the clock.'),

  'sup-chat': msg(
    'The chat is machine-translated into Spanish, Portuguese, Italian, Dutch, German, French and Polish.',
  ),
  'language-support-five': msg(
    'One guide lists five languages: English, Russian, Ukrainian, Spanish and Portuguese.',
  ),
  'language-chat-four': msg(
    'A second guide lists four support languages: Russian, Chinese, Spanish and English.',
  ),
  'language-ru-en-relevant': msg('Every guide that lists languages mentions English and Russian.'),
  'language-norwegian-none': msg(
    'No guide lists Norwegian as a support language. If you are from Norway, write in English.',
  ),
  'language-chat-own': msg('Russian speakers can write in their own language.'),
  'language-email-en': msg('Write e-mails and fill in forms in English.'),
  'limit-email-english': msg('E-mail is harder if you do not know English.'),
  'language-escalation-en': msg('In a dispute, write in English. In the chat, use the language of the chat.'),
  'language-eva-en': msg('With the chatbot, try English first.'),
  'language-eva-en-ru': msg('One guide says that the chatbot may know Russian too.'),
  'language-faq-ru': msg('The ready-made answers on the Russian site are in Russian.'),
  'language-machine-translation': msg('Write short, correct sentences: a machine may translate them.'),
  'language-en-support-better': msg('If your English is good, you may be better understood in English.'),
  'language-use-translator': msg('If you do not know English, use a translation tool.'),
  'rule-ru-site-ru-agent': msg('The Russian chat opens only on the Russian site, after you sign in there.'),
  'site-ru': msg('A separate Russian company runs aliexpress.ru for Russia and some nearby countries.'),
  'rule-en-site-en-agent': msg('The English version of the site leads to the English chat.'),
} satisfies FactTexts;
