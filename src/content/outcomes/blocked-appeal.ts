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
      text: msg('Note the deadline for each open order, refund and dispute.'),
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
      msg('In the EU? Challenge the block with the form linked at the foot of AliExpress pages.'),
      {
        text: msg('Ask a consumer organisation what is still possible.'),
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
      'Nobody can promise that the account will reopen. Refunds normally go back to the payment method you used.',
    ),
    ways: ['o-dispute-window', 'o-refund'],
    why: [
      msg('In the EU and the EEA you have a right to a copy of your data. Elsewhere you can ask for one.'),
      msg('Having several accounts can lead to a block, above all if you use them for new-user coupons.'),
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
      text: msg('Check your mailbox every day, including spam.'),
      warning: msg('E-mails can be fake: check where a link leads before you open it.'),
      guide: 'guide-check-inbox',
    },
    steps: [
      msg('Note when you sent the appeal and what you wrote.'),
      msg('Do not send anything twice; add proof only if asked.'),
      {
        text: msg('Note your dispute deadlines and your bank’s deadline.'),
        warning: msg('An appeal does not extend any deadline.'),
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
      'An answer often takes several days, and may be a refusal. No answer after a week? Use the button below.',
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
