/** Guides for lost, foreign and empty accounts, put together from several facts; no document has them. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const lostGuides = {
  'guide-account-not-found': {
    title: msg('The page says: account not found'),
    lead: msg(
      'The message asks you to check the spelling. No published guide explains it; these are sensible steps.',
    ),
    from: [],
    steps: [
      msg('Check the spelling of your address, stray spaces and the keyboard layout.'),
      {
        text: msg('Search your mail. Which address received letters from AliExpress?'),
        safety: ['tip-safe-phishing'],
        more: ['guide-check-inbox'],
      },
      {
        text: msg(
          'Try each of your addresses. Try the way you signed in before, such as a social network or phone number.',
        ),
        more: ['guide-sign-in'],
      },
      msg('Try the other version of the site, international or Russian. The accounts may be separate.'),
      {
        text: msg(
          'Nothing found? With paid orders, use the guide for a lost account. Without orders, you can register anew.',
        ),
        safety: ['tip-safe-new-account'],
        more: ['guide-lost-paid', 'guide-register'],
      },
    ],
    result: msg('You know which login opens your account.'),
    ifNot: msg('If no address works, what to do next depends on whether you paid for orders.'),
    states: ['symptom-account-not-found'],
  },
  'guide-lost-paid': {
    title: msg('Your account is gone, and orders were paid'),
    lead: msg(
      'Several buyers reported this. The cause is not known and no published guide has a sure cure; their comments stayed unanswered. Comments under an article do not reach AliExpress, so take these sensible steps instead.',
    ),
    from: [],
    steps: [
      {
        text: msg('Rule out a passing fault once, today.'),
        safety: ['tip-safe-evidence-copy', 'tip-safe-shared-device'],
        more: ['guide-glitch'],
      },
      {
        text: msg('Search your mail for order letters. They show the right login: try to sign in with it.'),
        safety: ['tip-safe-phishing'],
        more: ['guide-check-inbox', 'guide-sign-in'],
      },
      msg(
        'Collect payment receipts or a bank statement, order numbers, dates, seller names and tracking numbers. You can follow tracking numbers at the carrier, without the account.',
      ),
      {
        text: msg(
          'Write to {email-security} and, about the orders, to {email-buyerservice} with the ready letter. As far as known these are the addresses for it. Try the chat at the same time; it may ask you to sign in.',
        ),
        safety: ['tip-safe-secrets', 'tip-safe-helpers'],
        more: ['guide-write-email', 'guide-chat-ru-buyer-guide', 'guide-chat-en'],
      },
      {
        text: msg('Parcels that were sent may still arrive, though no guide promises it. Watch your post.'),
        safety: ['tip-safe-clock'],
      },
      msg('Put two deadlines into your calendar: the one for a dispute and the one of your bank.'),
      {
        text: msg(
          'No help within a few days, or a deadline is near? Ask your bank, then a consumer organisation. If you suspect a crime, turn to the police or the responsible authority.',
        ),
        more: ['guide-chargeback', 'guide-consumer-help'],
      },
    ],
    result: msg('Your proof is saved, AliExpress has your case, and you know the deadlines.'),
    ifNot: msg(
      'If a dispute cannot be opened, tell {email-complaint} too. Then ask your bank and a consumer organisation.',
    ),
    states: [
      'reason-unknown-vanished',
      'symptom-account-gone-after-paying',
      'symptom-will-paid-goods-arrive',
      'symptom-want-old-account',
      'symptom-fear-of-fraud',
      'symptom-cannot-track',
      'symptom-cannot-open-dispute',
      'symptom-many-paid-orders-lost',
      'symptom-you-have-no-orders',
      'symptom-no-answers',
      'symptom-where-to-report',
      'limit-comments-unanswered',
      'email-security',
      'email-buyerservice',
      'email-complaint',
      'channel-bank',
      'channel-consumer-org',
    ],
  },
  'guide-other-account': {
    title: msg('Somebody else’s account opens'),
    lead: msg('You sign in and see another person’s name or orders. No published guide explains it.'),
    from: [],
    steps: [
      { text: msg('Change nothing and order nothing there. Sign out.'), safety: ['tip-safe-other-account'] },
      {
        text: msg(
          'Close the app or browser. Use a private window or another device and type your own login to sign in.',
        ),
        safety: ['tip-safe-shared-device'],
        more: ['guide-sign-in'],
      },
      {
        text: msg(
          'Still somebody else’s account? Take a screenshot of your own sign-in page, without data of the other person. Then write to {email-security}, as far as known the address for it, and use the chat.',
        ),
        safety: ['tip-safe-secrets'],
        more: ['guide-write-email', 'guide-chat-ru-buyer-guide', 'guide-chat-en'],
      },
      msg('Change your own passwords, for AliExpress and for your mailbox.'),
      {
        text: msg(
          'Search your mail for your right login. If your orders do not come back, use the guide for a lost account.',
        ),
        safety: ['tip-safe-phishing'],
        more: ['guide-check-inbox', 'guide-lost-paid'],
      },
    ],
    result: msg('Your own name stands at the top right.'),
    ifNot: msg('If your own account does not open, treat it as lost.'),
    states: ['symptom-other-account-opens', 'email-security', 'rule-name-top-right'],
  },
  'guide-restored-empty': {
    title: msg('Your account is back, but it is empty'),
    lead: msg(
      'A reader reported this after setting a new password. No published guide has an answer; these are sensible steps.',
    ),
    from: [],
    steps: [
      {
        text: msg(
          'Check that it is your old account and not a new one that looks the same. Compare the address, your name and the age of the account.',
        ),
        safety: ['tip-safe-evidence-copy'],
      },
      {
        text: msg('Wait a little, then look again on another device.'),
        safety: ['tip-safe-clock', 'tip-safe-shared-device'],
        more: ['guide-glitch'],
      },
      msg(
        'List what is missing: paid orders, cancelled orders waiting for a refund, open disputes, amounts.',
      ),
      {
        text: msg(
          'Send the ready letter to {email-security}, as far as known the address for it, and attach receipts. Use the chat too, with the category profile or orders.',
        ),
        safety: ['tip-safe-secrets'],
        more: ['guide-write-email', 'guide-chat-ru-with-order', 'guide-chat-en'],
      },
      {
        text: msg(
          'Watch the deadlines of your orders and of your bank. If there is no help before they end, ask your bank and a consumer organisation in time.',
        ),
        more: ['guide-chargeback', 'guide-consumer-help'],
      },
    ],
    result: msg('Your orders are back, or support has your list and receipts.'),
    ifNot: msg(
      'If disputes are missing, tell {email-complaint} too. Then ask your bank and a consumer organisation.',
    ),
    states: [
      'symptom-restored-but-empty',
      'symptom-refunds-vanished',
      'symptom-disputes-vanished',
      'email-security',
      'email-complaint',
      'channel-bank',
      'channel-consumer-org',
      'tip-wait-a-little',
      'tip-other-device',
    ],
  },
} satisfies Guides;
