/** Causes that lie in the use of the account: several accounts, disputes, messages, payments, rules. */
import { msg } from '@lit/localize';
import type { FactId, ReasonId } from '../ids.js';
import type { Reason } from '../types.js';

export const conductReasons = {
  'reason-several-accounts': {
    title: msg('One person with several accounts'),
    first: msg('Choose the account that holds your orders, and ask about that one only.'),
    warning: msg('Do not open more accounts: buyers report that their new ones were closed too.'),
    node: 'q-block-kind',
    guides: ['guide-reactivate'],
    why: msg(
      'Guides say that people get blocked for having several accounts, mostly opened for new-user coupons. The terms let AliExpress close linked accounts too.',
    ),
    tell: {
      own: [
        msg('You have registered more than once.'),
        msg('A new-user offer was refused shortly before the block.'),
      ],
    },
    prevent: { own: [msg('Keep to one account. Points and coupons do not move to a new one.')] },
    states: ['cause-several-accounts', 'cause-discretion', 'block-new-account', 'block-coupons'],
  },
  // C-24: no number of disputes; a true dispute is fine.
  'reason-many-disputes': {
    title: msg('Many disputes in a short time'),
    first: msg('Search your e-mails for “AliExpress”: one may list the disputes.'),
    warning: msg('Do not cancel an open dispute just because a seller asks you to.'),
    node: 'o-blocked-disputes',
    guides: ['guide-check-inbox', 'guide-reactivate'],
    why: msg(
      'A dispute for a good reason is fine. But guides and an older press report say that disputes over many orders may lead to a block.',
    ),
    tell: { facts: ['symptom-blocked-after-disputes', 'email-letter-block'] },
    long: { facts: ['hours-restore-days'] },
    prevent: { facts: ['tip-seller-first', 'tip-dispute-sparingly'] },
    states: ['reason-many-disputes', 'cause-dispute-share', 'sender-other', 'dispute-once'],
  },
  'reason-dispute-misuse': {
    title: msg('AliExpress may suspect misuse of disputes'),
    first: msg('For each dispute, write down what was wrong and what you got back.'),
    warning: msg('Claim only what your pictures and documents show.'),
    node: 'o-blocked-disputes',
    guides: ['guide-keep-records', 'guide-reactivate'],
    why: msg(
      'Official rules ban false claims, and disputes opened after a refund or out of revenge. You may open a dispute if nothing came or the goods are not as described.',
    ),
    tell: { own: [msg('When you ask, support gives misuse as the reason for the block.')] },
    long: {
      own: [
        msg(
          'If AliExpress still says you misused disputes, guides say there is little chance of getting the account back.',
        ),
      ],
    },
    prevent: { facts: ['tip-careful-with-disputes', 'tip-strong-evidence'] },
    states: ['reason-dispute-misuse', 'cause-protection-abuse', 'block-no-return'],
  },
  'reason-return-flagged': {
    title: msg('A return that looked wrong'),
    first: msg('Open the message about the return, and note the case number and the reason.'),
    warning: msg('If you do not appeal, your account may stay limited for good.'),
    node: 'o-orders-closed',
    guides: ['guide-appeal-case'],
    why: msg(
      'A return can look wrong if you enter the tracking number of the parcel you got. This led to limits on one buyer’s account.',
    ),
    tell: {
      own: [
        msg('You can sign in, but can no longer order.'),
        msg('The message is about a return, or a parcel that the post office itself sent back.'),
      ],
    },
    prevent: {
      own: [msg('For a return, enter the tracking number from your own proof of postage. Keep that proof.')],
    },
    states: ['return-flagged', 'appeal-centre'],
  },
  'reason-messages': {
    title: msg('Messages or reviews that break the rules'),
    first: msg('Ask in the chat which message or review is the problem.'),
    warning: msg('Do not answer a seller in anger; keep to the facts.'),
    node: 'o-blocked-security',
    guides: ['guide-chat-en', 'guide-reactivate'],
    why: msg(
      'The rules forbid spam, insults and threats to sellers. They also forbid paid or false reviews, and threats of a bad review.',
    ),
    tell: {
      own: [
        msg('AliExpress e-mailed you about one of your messages or reviews.'),
        msg('Your review contained a link to another shop.'),
      ],
    },
    prevent: { own: [msg('In a review, say only what you saw yourself, and add no links.')] },
    states: ['cause-feedback', 'cause-messages'],
  },
  'reason-outside-payment': {
    title: msg('Payments outside AliExpress'),
    first: msg('Save receipts for any payments made outside AliExpress, and your messages with the seller.'),
    warning: msg('Never pay outside AliExpress, no matter what a seller offers.'),
    node: 'q-block-kind',
    guides: ['guide-keep-records'],
    why: msg(
      'Payments or refunds outside the site can lead to limits on your account. AliExpress also sees them as a fraud risk.',
    ),
    tell: {
      own: [
        msg('You paid a seller by bank transfer or through a messaging app.'),
        msg('You agreed on a refund outside the order.'),
      ],
    },
    prevent: { own: [msg('Keep every payment and refund inside the order.')] },
    states: ['cause-outside'],
  },
  'reason-terms-breach': {
    title: msg('A rule may have been broken'),
    first: msg('Ask support which rule you are said to have broken.'),
    warning: msg('Nobody who contacts you needs your password or a code to check who you are.'),
    node: 'o-blocked-security',
    guides: ['guide-reactivate'],
    why: msg(
      'Under the terms, AliExpress may close an account and ask you to prove who you are. You must be at least 18.',
    ),
    tell: {
      own: [
        msg('Support or an e-mail from AliExpress says that you broke a rule.'),
        msg('The owner of the account is under 18.'),
      ],
    },
    prevent: {
      own: [msg('If you are under 18, ask an adult to order from their own account.')],
      facts: ['tip-read-terms'],
    },
    states: ['reason-terms-breach', 'cause-discretion', 'cause-minor'],
  },
} satisfies Partial<Record<ReasonId, Reason<FactId>>>;
