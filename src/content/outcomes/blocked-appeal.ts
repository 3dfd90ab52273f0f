/** Outcomes for a blocked account after an appeal was sent. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const appealOutcomes = {
  'o-blocked-stuck': {
    title: msg('They refused, or nobody answers'),
    signs: msg(
      'appeal rejected, appeal denied, refused, no answer, no reply, ignored, permanent ban, several accounts closed, new account blocked too, rejected again',
    ),
    first: {
      text: msg('Write down your open orders, refunds and disputes, with the last day for each.'),
      guide: 'guide-keep-records',
    },
    steps: [
      {
        text: msg('Money at risk? Ask your bank today how long you have to dispute the payment.'),
        guide: 'guide-chargeback',
      },
      {
        text: msg('Appeal once more, but only with new proof.'),
        warning: msg('Do not open a new account: buyers report theirs were closed too.'),
        guide: 'guide-reactivate',
      },
      msg('Ask for a copy of your data: the message is below.'),
      msg('In the EU? Challenge decisions with the form at the foot of the page.'),
      {
        text: msg('Ask a consumer organisation in your country what is still possible.'),
        warning: msg('Do not pay “helpers”: only AliExpress can unblock the account.'),
        guide: 'guide-consumer-help',
      },
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-appeal-form',
      'channel-bank',
      'channel-consumer-org',
    ],
    letter: 'tpl-data',
    expect: msg(
      'Nobody can promise that the account will reopen. A refund normally goes back the way you paid.',
    ),
    ways: ['o-dispute-window', 'o-refund'],
    why: [
      msg('In the EU and the EEA you have a right to a copy of your data. Elsewhere you can ask for one.'),
      msg('Having several accounts can be the cause, above all if they are used for new-user coupons.'),
      msg('Points and coupons do not move to a new account.'),
    ],
    reason: 'reason-several-accounts',
    regional: true,
    next: ['tip-overview', 'tip-keep-records'],
    states: [
      'right-chargeback',
      'right-consumer-org',
      'channel-bank',
      'channel-consumer-org',
      'tip-safe-helpers',
      'tip-safe-new-account',
      'block-new-account',
      'block-coupons',
      'cause-several-accounts',
      'eu-notice-tool',
      'data-copy',
      'refund-same-way',
    ],
  },
  'o-appeal-waiting': {
    title: msg('You have sent an appeal: give it a few days'),
    signs: msg(
      'appeal sent, waiting, no answer yet, how long, when will they answer, pending, under review, in review, how many days',
    ),
    first: {
      text: msg('Check your mailbox once a day, including the spam folder.'),
      warning: msg('E-mails can be fake: check where a link leads before you press it.'),
      guide: 'guide-check-inbox',
    },
    steps: [
      msg('Note the day you sent the appeal, and what you wrote.'),
      msg('Send nothing twice; add proof only if they ask for it.'),
      {
        text: msg('Write down the deadlines for your disputes and your bank.'),
        warning: msg('They keep running while you wait.'),
        guide: 'guide-keep-records',
      },
      {
        text: msg('No news for some days? In the chat, ask for your appeal to be marked urgent.'),
        guide: 'guide-robot',
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg(
      'Several days are normal, and the answer may be a no. Take the next step after a week: that is our suggestion, not a deadline.',
    ),
    ways: ['o-blocked-stuck'],
    next: ['tip-save-history', 'tip-keep-records'],
    states: [
      'rule-request-takes-days',
      'hours-restore-days',
      'tip-be-patient',
      'tip-safe-clock',
      'appeal-time',
      'appeal-chat-push',
    ],
  },
} satisfies Outcomes;
