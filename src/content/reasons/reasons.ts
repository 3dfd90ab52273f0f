/** The reason cards. Every card is a possible cause; the message does not say which one is true. */
import { msg } from '@lit/localize';
import type { FactId, ReasonId } from '../ids.js';
import type { Reason } from '../types.js';

export const reasons = {
  'reason-email-unconfirmed': {
    title: msg('Your e-mail address was never confirmed'),
    from: ['ru-block', 'uk-account'],
    why: msg(
      'After you register, a letter with an activation link is sent to you. If you never followed the link, the account may be blocked sooner or later.',
    ),
    tell: {
      own: [msg('You do not remember following an activation link.')],
      facts: ['symptom-security-message', 'symptom-no-activation-email', 'symptom-email-unconfirmed-label'],
    },
    fix: msg(
      'Can you still sign in? Have the letter sent again and follow its link. Already blocked? Press {label-appeal} or a similar name on the block page.',
    ),
    guides: ['guide-resend-activation', 'guide-reactivate'],
    node: 'q-block-confirmed',
    long: {
      facts: [
        'limit-activation-3-days',
        'limit-block-onset',
        'limit-appeal-time-unknown',
        'hours-restore-days',
      ],
    },
    prevent: { facts: ['tip-confirm-at-once', 'tip-real-email'] },
    safety: ['tip-safe-id-upload', 'tip-safe-phishing'],
  },
  'reason-email-fake': {
    title: msg('The e-mail address was made up or mistyped'),
    from: ['ru-block'],
    why: msg(
      'One guide says that registration accepts such an address. But you can never read the activation letter, so the account may end up blocked.',
    ),
    tell: {
      own: [
        msg('You remember that you made the address up.'),
        msg('You find no letters from AliExpress in any mailbox.'),
      ],
      facts: ['symptom-only-manage-orders'],
    },
    fix: msg(
      'Not blocked yet? Change the address now and confirm the new one. Already blocked? Look after your orders in {label-manage-orders}, if it opens.',
    ),
    guides: ['guide-change-email', 'guide-confirm-email', 'guide-fake-email'],
    node: 'q-mailbox',
    long: { own: [msg('No guide gives a time for this case.')] },
    prevent: { facts: ['tip-real-email', 'tip-register-properly-next', 'tip-mailbox-name'] },
    safety: ['tip-safe-new-account'],
  },
  'reason-many-disputes': {
    title: msg('Many disputes in a short time'),
    from: ['nb-disputes'],
    why: msg(
      'A justified dispute is your right. But one guide says that several disputes in a short time may lead to a block.',
    ),
    tell: { facts: ['symptom-blocked-after-disputes', 'email-letter-block'] },
    fix: msg(
      'Ask customer service for the reason. If you find the block unfair, ask for your account back and add proof.',
    ),
    guides: ['guide-blocked-after-disputes'],
    node: 'q-disputes-asked',
    long: { facts: ['hours-restore-days'] },
    prevent: { facts: ['tip-dispute-sparingly', 'tip-seller-first', 'tip-keep-records'] },
    safety: ['tip-safe-phishing'],
  },
  'reason-dispute-misuse': {
    title: msg('AliExpress may suspect misuse of disputes'),
    from: ['nb-disputes'],
    why: msg(
      'One guide says that an account may be blocked when AliExpress believes disputes are misused. The number of disputes does not matter here.',
    ),
    tell: {
      own: [msg('Support names misuse as the reason when you ask.')],
      facts: ['symptom-blocked-after-disputes', 'email-letter-block'],
    },
    fix: msg(
      'Read the terms of use and ask support what it is about. Then explain each dispute calmly, with your best evidence.',
    ),
    guides: ['guide-blocked-after-disputes'],
    node: 'q-disputes-asked',
    long: { facts: ['hours-restore-days'] },
    prevent: { facts: ['tip-careful-with-disputes', 'tip-strong-evidence', 'tip-read-terms'] },
    safety: ['tip-safe-phishing'],
  },
  'reason-terms-breach': {
    title: msg('A rule may have been broken'),
    from: ['nb-disputes'],
    why: msg(
      'Something may have gone against the terms of use. One guide therefore advises you to read them carefully.',
    ),
    tell: { own: [msg('Support or a letter from AliExpress names a rule.')] },
    fix: msg(
      'First ask support which rule it is. Then appeal on the block page, or ask for your account back with proof.',
    ),
    guides: ['guide-reactivate', 'guide-blocked-after-disputes'],
    node: 'q-block-accused',
    long: { facts: ['hours-restore-days'] },
    prevent: { facts: ['tip-read-terms'] },
    safety: ['tip-safe-id-upload', 'tip-safe-phishing'],
  },
  // C-21: the list with this cause is lost in the guide, so it is told with care and accuses nobody.
  'reason-suspected-fraud': {
    title: msg('A security check or a suspicion of fraud'),
    from: ['ru-block'],
    why: msg(
      'The account may be in a security check, or fraud may be suspected. This is only a suspicion; the message alone proves nothing.',
    ),
    tell: {
      own: [msg('Your e-mail address is confirmed, but the message still appears.')],
      facts: ['symptom-security-message', 'symptom-reactivation-asks-id'],
    },
    fix: msg(
      'Use the appeal on the block page and fill in what it asks. Read the note on ID pictures first. As far as known, you can also write to {email-security}, without an ID picture; it may no longer be answered.',
    ),
    guides: ['guide-reactivate', 'guide-write-email'],
    node: 'q-block-accused',
    long: { facts: ['limit-appeal-time-unknown'] },
    prevent: {
      own: [msg('Pay only with cards and accounts that are your own.')],
      facts: ['tip-unique-password', 'tip-keep-records'],
    },
    safety: ['tip-safe-id-upload', 'tip-safe-phishing', 'tip-safe-secrets'],
    safetyFirst: true,
  },
  'reason-glitch': {
    title: msg('A fault of the site or of your session'),
    from: ['ru-block', 'uk-account'],
    why: msg(
      'A fault can show the message or hide your data, although nothing is blocked. It may go away on another device, after a new sign-in or after a while.',
    ),
    tell: {
      own: [
        msg('You see the message or the empty lists on one device only.'),
        msg('It lasts only a short time.'),
      ],
      facts: ['symptom-no-orders', 'symptom-cannot-pay'],
    },
    fix: msg(
      'First try another device, then sign out and in again. Write to support only if that fails. If money is involved, save proof now and write by the next day.',
    ),
    guides: ['guide-glitch', 'guide-orders-missing', 'guide-cannot-pay'],
    node: 'q-block-device',
    long: { facts: ['hours-site-fault-short'] },
    prevent: {
      own: [msg('You cannot prevent a fault, but you can be prepared.')],
      facts: ['tip-keep-records'],
    },
    safety: ['tip-safe-shared-device', 'tip-safe-clock'],
  },
  // C-26: no guess at the cause and no cure.
  'reason-unknown-vanished': {
    title: msg('Account gone or empty: cause not known'),
    from: ['uk-account'],
    why: msg(
      'Several buyers reported accounts that vanished or were empty right after they had paid. We do not know the cause, and no guide has a sure cure.',
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
    fix: msg(
      'Check the harmless causes today and save your proof. Then write to AliExpress in two ways, and watch the deadlines of the dispute and of your bank.',
    ),
    guides: ['guide-lost-paid', 'guide-restored-empty', 'guide-other-account'],
    node: 'q-lost',
    long: { own: [msg('It is not known how long this takes.')], facts: ['limit-comments-unanswered'] },
    prevent: { facts: ['tip-keep-records', 'tip-unique-password', 'tip-confirm-at-once'] },
    safety: ['tip-safe-other-account', 'tip-safe-clock', 'tip-safe-public', 'tip-safe-helpers'],
  },
} satisfies Record<ReasonId, Reason<FactId>>;
