/** Causes that lie in the e-mail address or in the site, and the one that nobody can name. */
import { msg } from '@lit/localize';
import type { FactId, ReasonId } from '../ids.js';
import type { Reason } from '../types.js';

export const accountReasons = {
  // C-18: this fits old accounts only, because addresses are checked at registration now.
  'reason-email-unconfirmed': {
    title: msg('Your e-mail address was never confirmed'),
    first: msg('Look for the activation e-mail in all your mailboxes and their spam folders.'),
    warning: msg('Never follow a link in an e-mail you did not ask for.'),
    node: 'q-mailbox',
    guides: ['guide-resend-activation', 'guide-reactivate'],
    why: msg(
      'An unconfirmed e-mail address could lead to a block. Today your phone number or e-mail address is checked when you sign up, so mainly old accounts are affected.',
    ),
    tell: {
      own: [msg('You do not remember clicking an activation link.')],
      facts: ['symptom-email-unconfirmed-label', 'symptom-no-activation-email'],
    },
    prevent: { facts: ['tip-confirm-at-once'] },
    states: ['reason-email-unconfirmed', 'symptom-security-message', 'cause-email-old'],
  },
  'reason-email-fake': {
    title: msg('The e-mail address was made up or mistyped'),
    first: msg('Check whether your order list still opens, and note the deadlines in it.'),
    warning: msg('A second account may be closed too, so ask support before you open one.'),
    node: 'q-mailbox',
    guides: ['guide-change-email', 'guide-confirm-email'],
    why: msg('The activation e-mail went to a mailbox you cannot open, so you never confirmed the account.'),
    tell: {
      own: [
        msg('You know that you made up the e-mail address.'),
        msg('You cannot find an e-mail from AliExpress in any of your mailboxes.'),
      ],
      facts: ['symptom-only-manage-orders'],
    },
    prevent: { facts: ['tip-register-properly-next', 'tip-mailbox-name'] },
    states: ['reason-email-fake', 'tip-safe-new-account', 'block-new-account', 'block-orders-visible'],
  },
  'reason-glitch': {
    title: msg('A fault on the site or in your session'),
    first: msg('Try signing in once on another device or in another browser.'),
    warning: 'tip-safe-shared-device',
    node: 'q-start',
    guides: ['guide-other-browser'],
    why: msg(
      'A fault can bring up the block message or hide your orders even if nothing is blocked. An ad blocker, old browser data or the network may be the cause.',
    ),
    tell: {
      own: [
        msg('You see the block message or an empty order list on one device only.'),
        msg('The problem is only temporary.'),
      ],
      facts: ['symptom-no-orders', 'symptom-cannot-pay'],
    },
    long: { facts: ['hours-site-fault-short'] },
    prevent: {
      own: [msg('You cannot prevent a fault, but you can be prepared.')],
      facts: ['tip-overview'],
    },
    states: ['reason-glitch', 'tip-other-device', 'signin-browser'],
  },
  // C-26: no guess at the cause and no cure.
  'reason-unknown-vanished': {
    title: msg('Account gone or empty: cause unknown'),
    first: msg('Sign in the way you signed up: by e-mail, by phone or with a service such as Google.'),
    warning: msg('The time limits for disputes and bank claims still apply. Note them.'),
    node: 'q-gone',
    guides: ['guide-sign-in', 'guide-check-inbox'],
    why: msg(
      'Several buyers found their account gone or empty right after they paid. Nobody has said why. If you sign in another way, a second, empty account can open.',
    ),
    tell: {
      facts: [
        'symptom-account-not-found',
        'symptom-account-gone-after-paying',
        'symptom-other-account-opens',
        'symptom-you-have-no-orders',
        'symptom-many-paid-orders-lost',
        'symptom-restored-but-empty',
        'symptom-refunds-vanished',
        'symptom-disputes-vanished',
      ],
    },
    long: {
      own: [msg('Nobody knows how long the problem will last.')],
      facts: ['limit-comments-unanswered'],
    },
    prevent: { facts: ['tip-keep-records'] },
    states: ['reason-unknown-vanished', 'signin-same-way', 'tip-safe-clock'],
  },
} satisfies Partial<Record<ReasonId, Reason<FactId>>>;
