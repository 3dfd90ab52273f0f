/** Outcomes for an account or orders that are gone, and for an account that is not the reader's own. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const goneOutcomes = {
  'o-lost-paid': {
    title: msg('Your account with paid orders is gone'),
    signs: msg(
      'account disappeared, account vanished, lost account, account deleted, account gone after paying, paid and nothing, money gone, cannot find my account',
    ),
    first: { text: msg('Save your receipts and order e-mails today.'), guide: 'guide-keep-records' },
    steps: [
      {
        text: msg('Ask your bank how long you have to dispute the payments.'),
        warning: msg('Time limits keep running while you wait.'),
        guide: 'guide-chargeback',
      },
      msg('Send the ready-made message to the Help Centre, with your receipts.'),
      msg('Track your parcels on the carrier’s site.'),
      {
        text: msg('No help after a few days? Ask a consumer group.'),
        warning: msg('Never pay people who say they can bring the account back.'),
        guide: 'guide-consumer-help',
      },
      msg('If you suspect a crime, tell the police.'),
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-bank',
      'channel-consumer-org',
      'channel-police',
      'channel-email-security',
    ],
    letter: 'tpl-orders-missing',
    not: ['tried-others'],
    expect: msg(
      'Parcels on the way may still arrive. Answers can take days. Nobody can promise that the account will come back.',
    ),
    ways: ['o-taken-over', 'o-ask'],
    why: [
      msg('Several buyers say they lost their accounts. The cause is not known.'),
      msg('Comments you post under web pages do not reach AliExpress.'),
    ],
    reason: 'reason-unknown-vanished',
    regional: true,
    next: ['tip-safe-public', 'tip-confirm-at-once', 'tip-unique-password'],
    states: [
      'reason-unknown-vanished',
      'symptom-account-gone-after-paying',
      'symptom-will-paid-goods-arrive',
      'symptom-want-old-account',
      'symptom-fear-of-fraud',
      'symptom-cannot-track',
      'symptom-cannot-open-dispute',
      'symptom-many-paid-orders-lost',
      'symptom-no-answers',
      'symptom-where-to-report',
      'limit-comments-unanswered',
      'rule-request-takes-days',
      'right-chargeback',
      'right-consumer-org',
      'channel-bank',
      'channel-consumer-org',
      'tip-safe-clock',
      'tip-safe-helpers',
    ],
  },
  'o-restored-empty': {
    title: msg('Your account is back, but empty'),
    signs: msg(
      'account empty, account restored, no orders after reset, refunds gone, disputes gone, history gone, everything deleted, like a new account',
    ),
    first: {
      text: msg('Save all order e-mails and receipts.'),
      guide: 'guide-keep-records',
    },
    steps: [
      {
        text: msg(
          'Is it your old account? Compare its e-mail address with the one your order e-mails went to.',
        ),
        warning: msg('A new account can look just like your old one.'),
        to: 'o-which-account',
      },
      { text: msg('Look again in the app or a second browser.'), guide: 'guide-other-browser' },
      msg('List the orders, refunds and disputes that are gone, with the amounts.'),
      {
        text: msg(
          'Paid for missing orders that have not arrived? Ask your bank how long you have to dispute the payments.',
        ),
        warning: msg('Time limits keep running while you wait.'),
        guide: 'guide-chargeback',
      },
      msg('Send the Help Centre your list with the ready-made message.'),
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-bank',
      'channel-consumer-org',
    ],
    letter: 'tpl-restored-empty',
    expect: msg('An answer may take days. Nobody can promise that everything will come back.'),
    ways: ['o-orders-missing-paid'],
    reason: 'reason-unknown-vanished',
    regional: true,
    next: ['guide-keep-records', 'tip-unique-password'],
    states: [
      'reason-unknown-vanished',
      'symptom-restored-but-empty',
      'symptom-refunds-vanished',
      'symptom-disputes-vanished',
      'symptom-you-have-no-orders',
      'rule-request-takes-days',
      'right-chargeback',
      'channel-bank',
      'tip-other-device',
      'tip-safe-clock',
    ],
  },
  'o-other-account': {
    title: msg('You are in another person’s account'),
    signs: msg(
      'wrong account, another name, stranger, foreign account, somebody else, not my name, not my address, shared phone, shared computer',
    ),
    first: {
      text: msg('Sign out of the other person’s account at once.'),
      warning: msg('In the other person’s account, look at nothing, change nothing and order nothing.'),
    },
    steps: [
      {
        text: msg('Open a private window, or use another browser or device.'),
        guide: 'guide-other-browser',
      },
      msg('Sign in the way you signed up. Type your own e-mail address or phone number in full.'),
      {
        text: msg('Still not your account? Sign out again, and check which address you used.'),
        to: 'o-which-account',
      },
      {
        text: msg('Once you are in your own account, change its password and your e-mail password.'),
        guide: 'guide-password',
      },
      {
        text: msg('Still not in your own account? Send the Help Centre the message below.'),
        warning: msg('Do not write from the other person’s account or send any of its data.'),
      },
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    letter: 'tpl-other-account',
    expect: msg(
      'If you sign in again, your own account may open. Nobody can promise how soon support will answer.',
    ),
    ways: ['o-lost-paid'],
    why: [
      msg('On a shared phone or computer, someone else may still be signed in.'),
      msg(
        'Are you the only one who uses your device? Then there is no known reason why someone else’s account opens.',
      ),
    ],
    reason: 'reason-unknown-vanished',
    next: ['tip-safe-shared-device', 'tip-unique-password'],
    states: ['symptom-other-account-opens', 'rule-name-top-right', 'tip-safe-other-account'],
  },
} satisfies Outcomes;
