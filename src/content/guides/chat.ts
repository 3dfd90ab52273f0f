/** The ways into the live chat. Guides describe several menus; each variant repeats the common path first. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const chatGuides = {
  'guide-chat-ru-support-menu': {
    title: msg('Russian chat through the older menu “Customer service”'),
    lead: msg(
      'In short: open {label-help} at the top, then {label-customer-service}, {label-help-centre} or {label-buyer-guide}. Scroll down and press {label-live-chat}. One guide describes the older menu below; today’s site may look different.',
    ),
    from: ['ru-support'],
    steps: [
      msg('On the main page, press {label-help} at the top.'),
      { text: msg('Choose {label-customer-service} or a similar name.'), sketch: 'help-menu' },
      {
        text: msg('A page with frequent questions opens. Look for your answer there first.'),
        more: ['guide-faq'],
      },
      msg('Nothing fits? Press {label-live-chat} or a similar name.'),
      msg('Choose why you are writing and press {label-talk-now} or a similar name.'),
      {
        text: msg('Describe your situation in as much detail as you can and send it.'),
        safety: ['tip-safe-secrets'],
      },
      msg('Wait until an operator is free and answers.'),
      msg('At the end, rate the operator.'),
    ],
    result: msg('A person, not a robot, answers you directly in the chat.'),
    ifNot: msg(
      'If you do not see this menu, try another way into the chat. If nobody is there, try the English chat.',
    ),
    states: [
      'channel-chat-ru',
      'rule-chat-faq-before',
      'rule-chat-realtime',
      'rule-chat-rate',
      'rule-help-centre-first',
      'tip-faq-first',
      'tip-detailed',
    ],
  },
  'guide-chat-ru-help-centre': {
    title: msg('Russian chat through the menu “Help centre”'),
    lead: msg(
      'In short: open {label-help} at the top, then {label-customer-service}, {label-help-centre} or {label-buyer-guide}. Scroll down and press {label-live-chat}. One guide describes a blinking chat window, as below; today’s site may look different.',
    ),
    from: ['ru-support'],
    steps: [
      msg('At the top of the page, perhaps at the right, press {label-help}.'),
      { text: msg('Choose {label-help-centre} or a similar name.'), sketch: 'help-menu' },
      { text: msg('First read the list of current questions.'), more: ['guide-faq'] },
      msg('A blinking window called {label-live-chat} appears at the right. Press it.'),
      msg('If all operators are busy, wait in the queue. A soft melody plays meanwhile.'),
      {
        text: msg(
          'Write about your problem. You can send files, switch the sound on or off and save the conversation.',
        ),
        safety: ['tip-safe-secrets', 'tip-safe-id-upload'],
      },
      msg('Press {label-end} or a similar name to finish. Then rate the help.'),
    ],
    result: msg('You have talked to an operator and saved the conversation.'),
    ifNot: msg(
      'If you do not see this window, try another way into the chat. If nobody is there, try the English chat.',
    ),
    states: [
      'channel-chat-ru',
      'symptom-chat-queue',
      'rule-chat-queue',
      'rule-chat-files',
      'rule-chat-sound',
      'rule-chat-history',
      'rule-chat-end',
      'rule-chat-rate',
      'tip-faq-first',
      'tip-end-and-rate',
      'tip-save-history',
    ],
  },
  'guide-chat-ru-buyer-guide': {
    title: msg('Russian chat through the newer menu “Guide for buyers”'),
    lead: msg(
      'In short: open {label-help} at the top, then {label-customer-service}, {label-help-centre} or {label-buyer-guide}. Scroll down and press {label-live-chat}. One guide describes the newer menu below; today’s site may look different.',
    ),
    from: ['ru-support'],
    steps: [
      {
        text: msg(
          'Open {label-help} at the top of any page, then {label-buyer-guide} or a similar name. One guide also names the address {help-page}; it may no longer work.',
        ),
        sketch: 'help-menu',
      },
      { text: msg('Ready answers come first. Read them if you are new to AliExpress.'), more: ['guide-faq'] },
      msg('Scroll down a little and press {label-live-chat}.'),
      {
        text: msg('In the drop-down lists, pick what comes closest. Then press {label-live-chat} again.'),
        sketch: 'chat-topics',
      },
      {
        text: msg(
          'The robot Eva greets you with ready topics. To reach a person, leave them and type your own question into the field at the bottom.',
        ),
        safety: ['tip-safe-secrets'],
        more: ['guide-eva'],
      },
      msg(
        'Answers may be machine-translated. Write short sentences without spelling mistakes, and repeat your question patiently if needed.',
      ),
    ],
    result: msg('A person answers you instead of the robot.'),
    ifNot: msg(
      'If only the robot answers, type your own question once more. If your English is good, try the English chat.',
    ),
    states: [
      'channel-chat-ru',
      'symptom-eva-loop',
      'symptom-agent-misunderstands',
      'rule-chat-faq-before',
      'rule-faq-for-newcomers',
      'rule-chat-bot-first',
      'rule-eva-is-robot',
      'language-machine-translation',
      'tip-nearest-topic',
      'tip-type-own-question',
      'tip-no-spelling-errors',
      'tip-be-patient',
      'tip-english-support',
    ],
  },
  'guide-chat-ru-with-order': {
    title: msg('Russian chat about one of your orders'),
    lead: msg(
      'In short: open {label-help} at the top, then {label-customer-service}, {label-help-centre} or {label-buyer-guide}. Scroll down and press {label-live-chat-hyphen}. One guide describes every step, as below; today’s site may look different.',
    ),
    from: ['ru-support'],
    steps: [
      {
        text: msg(
          'Sign in on the Russian-language version of the site. One guide says only this leads to a Russian-speaking operator.',
        ),
        more: ['guide-sign-in'],
      },
      {
        text: msg(
          'On the grey bar at the top, move the pointer over {label-help} without clicking; on a phone, tap it. Choose {label-buyer-guide} or a similar name.',
        ),
        sketch: 'help-menu',
      },
      msg('Scroll down to the orange button {label-live-chat-hyphen} and press it. A form opens.'),
      msg('In the first list, choose the category: profile, orders or other.'),
      msg('A second list appears. Choose the sub-category.'),
      {
        text: msg('A third list appears. Choose the exact question, or what comes closest.'),
        sketch: 'chat-topics',
      },
      msg(
        'Ready answers are shown once more. None fits? Press the orange chat button at the bottom of the window.',
      ),
      msg('The page changes to the chat. All your orders stand at the right: click the one you mean.'),
      {
        text: msg(
          'The item appears in the conversation. Describe the problem in detail, then go on as the operator asks.',
        ),
        safety: ['tip-safe-secrets'],
      },
    ],
    result: msg('The operator sees which order you mean.'),
    ifNot: msg(
      'If the chat asks you to sign in and you cannot, write an e-mail. Outside the Russian hours, use the English chat or e-mail.',
    ),
    states: [
      'channel-chat-ru',
      'rule-ru-site-ru-agent',
      'rule-chat-three-dropdowns',
      'rule-chat-faq-before',
      'rule-chat-button-below',
      'rule-chat-order-picker',
      'rule-email-off-hours',
      'tip-nearest-topic',
      'tip-select-order',
      'tip-detailed',
    ],
  },
  'guide-chat-en': {
    title: msg('English chat'),
    lead: msg(
      'In short: open {label-help} at the top, then {label-customer-support}; scroll down; press {label-start-chatting}. Guides say this chat runs round the clock, also when the Russian chat is closed. Today’s site may look different.',
    ),
    from: ['ru-support'],
    steps: [
      msg('Open the English version of the site. From there you reach the English support.'),
      {
        text: msg('Open {label-help} and choose {label-customer-support} or a similar name.'),
        sketch: 'help-menu-en',
      },
      msg('Choose the section, the topic and the kind of question.'),
      msg('If your question is a frequent one, a page with the answer opens.'),
      {
        text: msg('With some questions the button {label-start-chatting} stands at the bottom. Press it.'),
        sketch: 'chat-topics-en',
      },
      msg('No such button? Go back and choose another section that has one.'),
      {
        text: msg(
          'Write plain English in short sentences, with a translator if needed. A ready letter can help.',
        ),
        safety: ['tip-safe-secrets'],
      },
    ],
    result: msg(
      'An operator answers you in English. If your English is good, this chat may be quicker to understand you.',
    ),
    ifNot: msg('If the chat asks you to sign in and you cannot, write an e-mail.'),
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
    ],
  },
} satisfies Guides;
