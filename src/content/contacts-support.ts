/** The cards for reaching AliExpress support itself: chat, app, form, e-mail, help centre, Eva. */
import { msg } from '@lit/localize';
import type { ContactWords } from './types.js';

export const contactsSupport = {
  'channel-chat-ru': {
    name: msg('Russian chat'),
    good: msg('Almost anything about your orders, disputes and account.'),
    not: msg('Payment problems may be referred to e-mail, a form or Alipay.'),
    how: msg(
      'Open {label-help} at the top of the Russian-language site. Choose {label-buyer-guide}, {label-customer-service}, {label-help-centre} or a similar name. Scroll down and press {label-live-chat}.',
    ),
    language: msg('Russian. Answers may be machine-translated, so write short, correct sentences.'),
    when: msg(
      'Guides give different hours: 08:00–20:00 or 07:00–01:00 Moscow time. Both agree on 08:00–20:00. Mornings before 12:00 Moscow time are usually quietest.',
    ),
    reply: msg('Plan for some waiting. Guides speak of 10–15 minutes, at busy times more.'),
    prepare: [
      msg('Your login'),
      msg('The order number'),
      msg('Screenshots of the problem'),
      msg('The problem in plain words'),
    ],
    note: msg('If the chat asks you to sign in and you cannot, write by e-mail.'),
  },
  'channel-chat-en': {
    name: msg('English chat'),
    good: msg(
      'Almost anything about your orders, disputes and account, also when the Russian chat is closed.',
    ),
    not: msg('Payment problems may be referred to e-mail, a form or Alipay.'),
    how: msg(
      'Open the English version of the site. Open Help, then {label-customer-support} or a similar name. Choose a topic and press {label-start-chatting}.',
    ),
    language: msg('English. If your English is good, this chat may be quicker to understand you.'),
    when: msg('Round the clock, according to guides.'),
    reply: msg('Plan for some waiting. Guides speak of 10–15 minutes, at busy times more.'),
    prepare: [
      msg('Your login'),
      msg('The order number'),
      msg('Screenshots of the problem'),
      msg('The problem in plain English'),
    ],
    note: msg(
      'Only some questions have the chat button. If you see none, choose another section. If you cannot sign in, write by e-mail.',
    ),
  },
  'channel-app': {
    name: msg('Customer service in the app'),
    good: msg('The same as the chat, on your phone. You can ask why your account is blocked.'),
    how: msg('Open the AliExpress app and look for customer service. The guides give no exact path.'),
    language: msg('Usually the language of the app. Be ready to write English.'),
    when: msg('Probably the same hours as the chat.'),
    reply: msg('Probably the same waiting as in the chat.'),
    prepare: [msg('Your login'), msg('The order number'), msg('Screenshots of the problem')],
    note: msg('Only one guide mentions the app. If it asks you to sign in and you cannot, write by e-mail.'),
  },
  'channel-appeal-form': {
    name: msg('Appeal form on the block page'),
    good: msg('A blocked account.'),
    not: msg('Anything else.', { desc: 'The appeal form does not help with anything but a blocked account' }),
    how: msg('Open the page with the block message and choose {label-appeal} or a similar name.'),
    language: msg('English.'),
    when: msg('At any time.'),
    reply: msg('No guide says how long it takes.'),
    prepare: [
      msg('Access to the mailbox of your account'),
      msg('The details the form asks for'),
      msg('Letters about the block and your evidence'),
    ],
    note: msg(
      'Fill in what the page asks. Some users were asked for an ID picture: read the safety note first.',
    ),
  },
  'channel-email-security': {
    name: msg('E-mail: account and money at risk'),
    good: msg('As far as known: a blocked or lost account, or money at risk.'),
    not: msg('Complaints about goods.'),
    how: msg('Write to {email-security}.'),
    language: msg('English.'),
    when: msg('At any time.'),
    reply: msg('Answers by e-mail can take a while.'),
    prepare: [
      msg('Your login'),
      msg('What happened, and on which dates'),
      msg('The order numbers'),
      msg('No ID picture, no password and no card data'),
    ],
    note: msg(
      'Published in user guides, may no longer be answered. If nobody replies, use the chat or the app.',
    ),
  },
  'channel-email-buyerservice': {
    name: msg('E-mail: general and technical questions'),
    good: msg(
      'General and technical questions. As far as known also missing orders, and payments that fail or are not shown.',
    ),
    not: msg('Anything with a deadline close by.'),
    how: msg('Write to {email-buyerservice}.'),
    language: msg('English.'),
    when: msg('At any time.'),
    reply: msg('Answers by e-mail can take a while.'),
    prepare: [
      msg('Your login'),
      msg('What is wrong, and since when'),
      msg('The order numbers'),
      msg('No ID picture, no password and no card data'),
    ],
    note: msg(
      'Published in user guides, may no longer be answered. If nobody replies, use the chat or the app.',
    ),
  },
  'channel-email-complaint': {
    name: msg('E-mail: disputes and complaints'),
    good: msg('Disputes, complaints and claims.'),
    not: msg('Quick questions that fit a chat.'),
    how: msg('Write to {email-complaint}.'),
    language: msg('English.'),
    when: msg('At any time.'),
    reply: msg('Answers by e-mail can take a while.'),
    prepare: [
      msg('The order number'),
      msg('What the dispute is about'),
      msg('Your evidence: photos and messages'),
      msg('No ID picture, no password and no card data'),
    ],
    note: msg(
      'Published in user guides, may no longer be answered. If nobody replies, use the chat or the app.',
    ),
  },
  'channel-faq': {
    name: msg('Help centre with ready answers'),
    good: msg('General questions and a first look.'),
    not: msg('Your own case. You can only read there, not write.'),
    how: msg(
      'Open {label-help} at the top of the site, then {label-buyer-guide}, {label-help-centre} or a similar name. Choose your topic.',
    ),
    language: msg('Russian on the Russian-language site, otherwise usually the language of the site.'),
    when: msg('At any time.'),
    reply: msg('At once: the answers are already written.'),
  },
  'channel-eva': {
    name: msg('Eva, the robot helper'),
    good: msg('The basics: how to order, how to pay, how to choose a size.'),
    not: msg('Conflicts, money and your own case. For those, ask a person.'),
    how: msg('Look in the lower right corner of the page. Eva also greets you inside the chat.'),
    language: msg('English first: all guides name it. Russian may work; one guide names it.'),
    when: msg('Round the clock, according to guides.'),
    reply: msg('At once, from prepared answers.'),
    prepare: [msg('One short, general question of at most 140 characters')],
    note: msg(
      'Eva copes only with short, simple questions. For a person, type your own question in the chat.',
    ),
  },
  'channel-web-form': {
    name: msg('Contact form'),
    good: msg('Payment problems and other questions, if the help centre shows a form.'),
    not: msg('Anything with a deadline close by.'),
    how: msg('Open Help from the site or the app and look for a form. No guide says where it is.'),
    language: msg('English, in every field.'),
    when: msg('At any time.'),
    reply: msg('Answers can take a while.'),
    prepare: [
      msg('Your login'),
      msg('The order numbers'),
      msg('The payment receipt, if it is about a payment'),
    ],
    note: msg('Fill in every field. If you find no form, write an e-mail.'),
  },
} satisfies Partial<ContactWords>;
