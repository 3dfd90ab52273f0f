/** Guides for the Help Centre, its robot, the English chat and e-mail. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const supportGuides = {
  'guide-faq': {
    title: msg('How to find an answer in the Help Centre'),
    lead: msg('The Help Centre answers common questions, step by step, and can save you time.'),
    from: ['ru-support'],
    steps: [
      msg('Open your account page in the app or on the site, then {label-help-center}.'),
      msg('Look through the common questions.'),
      msg(
        'Cannot find your question? Choose a category, then a subcategory. The list of questions changes each time.',
      ),
      msg('Open the question and do what the answer says.'),
      {
        text: msg('If the problem is not solved, press the chat button on the same page.'),
        more: ['guide-robot', 'guide-chat-en'],
      },
    ],
    result: msg('You have an answer, or you know that you must ask a person.'),
    ifNot: msg('You cannot ask questions on these pages. If they do not answer yours, go on to the chat.'),
    states: [
      'channel-faq',
      'rule-faq-contents',
      'rule-faq-layout',
      'rule-faq-saves-time',
      'rule-help-centre-first',
      'rule-chat-from-faq-answer',
      'limit-faq-read-only',
      'sup-path',
    ],
  },
  'guide-robot': {
    title: msg('How to get from the chatbot to a person'),
    lead: msg('The chatbot works day and night, but gives only ready-made answers.'),
    from: ['ru-support'],
    steps: [
      {
        text: msg('Open the chat from {label-help-center}. The chatbot greets you.'),
        fold: {
          title: msg('What older guides say about the chatbot'),
          items: [
            msg(
              'The chatbot is called Eva. It is at the bottom right of the page, or greets you in the chat.',
            ),
            msg(
              'A question used to be limited to 140 characters. You can ask in English. One guide also mentions Russian.',
            ),
            msg(
              'The chatbot is good for the basics. Ask it how to order, pay or choose a size, or why a seller does not answer.',
            ),
            msg('The chatbot cannot settle problems with money, goods or a seller, or any hard question.'),
          ],
        },
      },
      {
        text: msg('Skip the chatbot’s topics and type your own question in one short sentence.'),
        warning: msg('Do not type a password, a code or a card number.'),
      },
      msg('Mark the problem as not solved, or write “live agent”.'),
      msg('If the chatbot keeps saying the same thing, ask again in English.'),
      msg('When a person answers, choose the order you need help with.'),
    ],
    result: msg('A person writes to you in the chat.'),
    ifNot: msg('If only the chatbot answers, close the chat and come back through another topic.'),
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
      'tip-select-order',
      'sup-robot',
      'sup-path',
    ],
  },
  'guide-chat-en': {
    title: msg('How to reach the English chat'),
    lead: msg(
      'The English chat is open round the clock. It may be the better choice if your English is good.',
    ),
    from: ['ru-support'],
    steps: [
      {
        text: msg(
          'Open {label-help-center} from your account page. Older pages call it {label-customer-support}.',
        ),
        sketch: 'help-menu-en',
      },
      msg('Choose a section, topic and type of question. A common question opens a ready-made answer.'),
      { text: msg('Press {label-start-chatting} at the bottom of the page.'), sketch: 'chat-topics-en' },
      msg('No chat button? Choose another section: not all have one.'),
      { text: msg('The chatbot answers first: ask it for a person.'), more: ['guide-robot'] },
      {
        text: msg('Write short sentences in plain English. You can use a translation program.'),
        warning: msg('Your login name and order numbers are enough: share nothing secret.'),
      },
    ],
    result: msg('A person answers you in English, or in translation.'),
    ifNot: msg('If you cannot sign in, try the chat in the app, or the form on the block page.'),
    states: [
      'channel-chat-en',
      'symptom-no-chat-button',
      'rule-en-site-en-agent',
      'rule-chat-en-button-some',
      'hours-chat-all-day',
      'language-en-support-better',
      'language-use-translator',
      'tip-other-topic',
      'tip-english-simple',
      'sup-chat',
      'sup-path',
    ],
  },
  'guide-write-email': {
    title: msg('How to write an e-mail to support'),
    lead: msg('Try e-mail last: messages to these addresses may no longer be read.'),
    from: ['ru-support', 'ru-block'],
    steps: [
      {
        text: msg('Try the chat first, in the app or on the site.'),
        more: ['guide-chat-en'],
        fold: {
          title: msg('What older guides say about e-mail'),
          items: [
            msg('Use e-mail as a second choice, after the chat.'),
            msg('Use e-mail when the Russian chat is closed.'),
            msg('For payment questions, use e-mail or a contact form.'),
          ],
        },
      },
      msg('If the Help Centre has a form, fill in every field in English.'),
      msg(
        'No form? Older pages give {email-buyerservice} for general and technical questions. For disputes they give {email-complaint}, and for account security {email-security}.',
      ),
      msg(
        'Give your login name and order numbers. Say in English what happened, when it began and what you want.',
      ),
      {
        text: msg('Attach receipts and screenshots.'),
        warning: msg('Do not send pictures of your card or documents by e-mail.'),
      },
      msg('Send the e-mail from your account’s address if you can, and keep a copy.'),
    ],
    result: msg('Your e-mail has been sent. An answer can take a while.'),
    ifNot: msg(
      'No answer, or your e-mail bounced? Use customer service in the app, and do not miss any deadline.',
    ),
    states: [
      'channel-email',
      'channel-web-form',
      'channel-app',
      'rule-contact-app-or-web',
      'rule-email-off-hours',
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
      'sup-mail',
    ],
  },
} satisfies Guides;
