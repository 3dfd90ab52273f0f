/** Causes that lie in the use of the account: several accounts, disputes, messages, payments, rules. */
import { msg } from '@lit/localize';
import type { FactId, ReasonId } from '../ids.js';
import type { Reason } from '../types.js';

export const conductReasons = {
  'reason-several-accounts': {
    title: msg('One person with several accounts'),
    first: msg('Choose the account that holds your orders, and ask about that one only.'),
    warning: msg('Do not open more accounts: buyers report that those were closed too.'),
    node: 'q-block-kind',
    guides: ['guide-reactivate'],
    why: msg(
      'Guides mention people who have several accounts, mostly to get new-user coupons. The terms let AliExpress close linked accounts together.',
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
    warning: msg('Do not cancel an open dispute because a seller asks you to.'),
    node: 'o-blocked-disputes',
    guides: ['guide-check-inbox', 'guide-reactivate'],
    why: msg(
      'A justified dispute is fine. Yet guides and an older press report say that disputes over many orders may lead to a block.',
    ),
    tell: { facts: ['symptom-blocked-after-disputes', 'email-letter-block'] },
    long: { facts: ['hours-restore-days'] },
    prevent: { facts: ['tip-seller-first', 'tip-dispute-sparingly'] },
    states: ['reason-many-disputes', 'cause-dispute-share', 'sender-other', 'dispute-once'],
  },
  'reason-dispute-misuse': {
    title: msg('AliExpress may suspect misuse of disputes'),
    first: msg('Write down for each dispute what was wrong and what you got back.'),
    warning: msg('Claim only what your pictures and documents show.'),
    node: 'o-blocked-disputes',
    guides: ['guide-keep-records', 'guide-reactivate'],
    why: msg(
      'Official rules forbid false claims, disputes after a refund and disputes out of revenge. You may open one if nothing came or the goods are not as described.',
    ),
    tell: { own: [msg('Support gives misuse as the reason when you ask.')] },
    long: {
      own: [
        msg('If AliExpress stands by this reason, guides see little chance of getting the account back.'),
      ],
    },
    prevent: { facts: ['tip-careful-with-disputes', 'tip-strong-evidence'] },
    states: ['reason-dispute-misuse', 'cause-protection-abuse', 'block-no-return'],
  },
  'reason-return-flagged': {
    title: msg('A return that looked wrong'),
    first: msg('Open the message about the return, and note the case number and the reason.'),
    warning: msg('Without an appeal, the limit may stay for good.'),
    node: 'o-orders-closed',
    guides: ['guide-appeal-case'],
    why: msg(
      'A return can look wrong if it has the tracking number of the parcel you got. One buyer’s account was limited for this.',
    ),
    tell: {
      own: [
        msg('You can sign in, but can no longer order.'),
        msg('The message mentions a return, or a parcel that the post office itself sent back.'),
      ],
    },
    prevent: { own: [msg('For a return, enter the number on your own proof of postage, and keep it.')] },
    states: ['return-flagged', 'appeal-centre'],
  },
  'reason-messages': {
    title: msg('Messages or reviews that break the rules'),
    first: msg('Ask in the chat which message or review is the problem.'),
    warning: msg('Do not answer a seller in anger; keep to the facts.'),
    node: 'o-blocked-security',
    guides: ['guide-chat-en', 'guide-reactivate'],
    why: msg(
      'The rules forbid spam, insults and threats to sellers. They also forbid paid or false reviews, and a bad review used as a threat.',
    ),
    tell: {
      own: [
        msg('An e-mail mentions a message or a review.'),
        msg('Your review contained a link to another shop.'),
      ],
    },
    prevent: { own: [msg('Say in a review only what you saw yourself, without links.')] },
    states: ['cause-feedback', 'cause-messages'],
  },
  'reason-outside-payment': {
    title: msg('Payments outside AliExpress'),
    first: msg('Save receipts for payments outside AliExpress, and your messages with the seller.'),
    warning: msg('Never pay outside AliExpress, whatever a seller offers.'),
    node: 'q-block-kind',
    guides: ['guide-keep-records'],
    why: msg(
      'Paying or settling outside the site can lead to a limit. AliExpress also sees it as a fraud risk.',
    ),
    tell: {
      own: [
        msg('You paid a seller by bank transfer or through a messaging app.'),
        msg('You settled a refund outside the order.'),
      ],
    },
    prevent: { own: [msg('Keep every payment and refund inside the order.')] },
    states: ['cause-outside'],
  },
  'reason-terms-breach': {
    title: msg('A rule may have been broken'),
    first: msg('Ask support which rule you are said to have broken.'),
    warning: msg('Nobody needs your password or a code to check who you are.'),
    node: 'o-blocked-security',
    guides: ['guide-reactivate'],
    why: msg(
      'The terms let AliExpress close an account and ask you to prove who you are. You must be at least 18.',
    ),
    tell: {
      own: [
        msg('Support or an e-mail from AliExpress mentions a rule.'),
        msg('The account belongs to somebody under 18.'),
      ],
    },
    prevent: {
      own: [msg('Under 18? Let an adult order from their own account.')],
      facts: ['tip-read-terms'],
    },
    states: ['reason-terms-breach', 'cause-discretion', 'cause-minor'],
  },
} satisfies Partial<Record<ReasonId, Reason<FactId>>>;
