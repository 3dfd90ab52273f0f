/** Outcomes for a blocked account after an appeal was sent. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const appealOutcomes = {
  'o-blocked-stuck': {
    title: msg('Your appeal was refused or not answered'),
    signs: msg(
      'appeal rejected, appeal denied, refused, no answer, no reply, ignored, permanent ban, several accounts closed, new account blocked too, rejected again',
    ),
    first: {
      text: msg('Write down the deadline for each open order, refund and dispute.'),
      guide: 'guide-keep-records',
    },
    steps: [
      {
        text: msg('Money at risk? Ask your bank today what its dispute deadline is.'),
        guide: 'guide-chargeback',
      },
      {
        text: msg('Appeal once more, but only with new proof.'),
        warning: msg('Do not open a new account: it may be closed too.'),
        guide: 'guide-reactivate',
      },
      msg('Use the message below to ask for a copy of your data.'),
      msg(
        'In the EU? You can try the form linked at the foot of AliExpress pages. It may not cover your block.',
      ),
      {
        text: msg('Ask a consumer group what you can still do.'),
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
      'Nobody can promise that the account will open again. In most cases, refunds go back the way you paid.',
    ),
    ways: ['o-dispute-window', 'o-refund'],
    why: [
      msg('In the EU and the EEA you have a right to a copy of your data. Elsewhere you can ask for one.'),
      msg(
        'You may be blocked if you have more than one account. The risk is greatest if you use them for new-user coupons.',
      ),
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
    title: msg('You have appealed: give it a few days'),
    signs: msg(
      'appeal sent, waiting, no answer yet, how long, when will they answer, pending, under review, in review, how many days',
    ),
    first: {
      text: msg('Check your mailbox and spam folder every day.'),
      warning: msg('E-mails can be fake: check where a link leads before you open it.'),
      guide: 'guide-check-inbox',
    },
    steps: [
      msg('Note when you sent the appeal and what you wrote.'),
      msg('Do not send anything twice. Add proof only if asked, and only through the form in your account.'),
      {
        text: msg('Note your dispute deadlines, and ask your bank how long you have to dispute a payment.'),
        warning: msg('An appeal does not change any deadline.'),
        guide: 'guide-keep-records',
      },
      {
        text: msg('No answer after a few days? In the chat, ask to have your appeal marked as urgent.'),
        guide: 'guide-robot',
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    contactLater: true,
    expect: msg(
      'An answer often takes several days, and it may be “no”. No answer after a week? Use the button below.',
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
