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
      text: msg('Write down what is open: orders, refunds, disputes, and the last day of each.'),
      guide: 'guide-keep-records',
    },
    steps: [
      {
        text: msg('Money at risk? Ask your bank today how long you have to contest the payment.'),
        guide: 'guide-chargeback',
      },
      {
        text: msg('Appeal once more, but only with new proof.'),
        warning: msg('Start no new account: buyers report that theirs was closed too.'),
        guide: 'guide-reactivate',
      },
      msg('Ask for a copy of your data: the message is below.'),
      msg('In the EU? At the foot of the site there is a form to challenge decisions.'),
      {
        text: msg('Ask a consumer organisation in your country what is still possible.'),
        warning: msg('Pay no “helper”: only AliExpress can unblock the account.'),
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
    expect: msg('Nobody can promise that it opens again. A refund normally goes back the way you paid.'),
    ways: ['o-dispute-window', 'o-refund'],
    why: [
      msg('In the EU and the EEA you have a right to a copy of your data. Elsewhere you can ask for one.'),
      msg('Several accounts of one person can be the cause, above all when used for new-user coupons.'),
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
      text: msg('Look in your mailbox once a day, and in the spam folder.'),
      warning: msg('E-mails can be fake: check where a link leads before you press it.'),
      guide: 'guide-check-inbox',
    },
    steps: [
      msg('Note the day you sent the appeal, and what you wrote.'),
      msg('Send nothing twice; add proof only if they ask for it.'),
      {
        text: msg('Write down the deadlines for your disputes and at your bank.'),
        warning: msg('They run on even while you wait.'),
        guide: 'guide-keep-records',
      },
      {
        text: msg('Some days without news? Ask the chat to mark your appeal as urgent.'),
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
