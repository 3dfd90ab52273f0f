/** Outcomes for an account that is blocked because of its e-mail address. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const blockedEmailOutcomes = {
  'o-blocked-reactivate': {
    title: msg('Blocked because your e-mail address is not confirmed'),
    signs: msg(
      'email not confirmed, unconfirmed, verify email, confirm email, activation email, activation link, reactivate, reactivation, activate account',
    ),
    first: {
      text: msg('Search your mailbox and spam folder for the old activation e-mail.'),
      guide: 'guide-check-inbox',
    },
    steps: [
      {
        text: msg('Found the e-mail? Open the link in it.'),
        warning: msg(
          'In a real link, the part before the first single slash ends in aliexpress.com, aliexpress.us or aliexpress.ru. Only a dot or “//” may come right before that name.',
        ),
      },
      {
        text: msg('No e-mail, or a dead link? Fill in the appeal form on the block page.'),
        guide: 'guide-reactivate',
      },
      { text: msg('No form? Ask for one in the chat.'), guide: 'guide-robot' },
      {
        text: msg('Check your e-mail every day for a new link. See where it leads, then open it.'),
        guide: 'guide-confirm-email',
      },
    ],
    contacts: [
      'channel-appeal-form',
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-email-security',
    ],
    letter: 'tpl-appeal',
    not: ['disputes', 'own-card'],
    expect: msg(
      'If AliExpress agrees, it e-mails you a new link. This can take days. Nobody can promise a link.',
    ),
    ways: ['o-blocked-stuck'],
    why: [
      msg(
        'A block over an unconfirmed e-mail address mainly hits old accounts. AliExpress now checks your phone number or e-mail address when you sign up.',
      ),
      msg(
        'Older guides give 3 days from registration to confirm the address. They mention a block after a week or after 1–2 months.',
      ),
    ],
    reason: 'reason-email-unconfirmed',
    next: ['tip-confirm-at-once', 'tip-real-email'],
    states: [
      'reason-email-unconfirmed',
      'rule-appeal-new-link',
      'rule-activation-letter',
      'rule-unconfirmed-gets-blocked',
      'email-letter-appeal',
      'email-letter-activation',
      'hours-restore-days',
      'limit-activation-3-days',
      'limit-block-onset',
      'cause-email-old',
    ],
  },
  'o-mailbox-lost': {
    title: msg('Blocked, and you cannot open your mailbox'),
    signs: msg(
      'lost mailbox, cannot open email, forgot email password, old email, email hacked, no access to email, recover mailbox, gmail, inbox closed',
    ),
    first: {
      text: msg('Get the mailbox back: start on the sign-in page of your e-mail provider.'),
      guide: 'guide-recover-mailbox',
    },
    steps: [
      msg('Give your recovery address or phone number to prove the mailbox is yours.'),
      {
        text: msg(
          'Mailbox working again? Find the e-mail to confirm your address. See where its link leads, then open it.',
        ),
        guide: 'guide-confirm-email',
      },
      {
        text: msg('No activation link? Fill in the appeal form on the block page.'),
        warning: msg('Send ID only through an official AliExpress form, never by e-mail or chat.'),
        guide: 'guide-reactivate',
      },
      msg('While you wait, check your orders in {label-manage-orders}, if that page opens.'),
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-mail-provider',
      'channel-appeal-form',
      'channel-manage-orders',
    ],
    contactLater: true,
    letter: 'tpl-email-unconfirmed',
    not: ['no-letter'],
    expect: msg(
      'AliExpress cannot get you back into your mailbox. Only your e-mail provider can. E-mails about the block go to that mailbox.',
    ),
    ways: ['o-blocked-stuck'],
    reason: 'reason-email-unconfirmed',
    next: ['tip-recovery-email', 'tip-recovery-phone'],
    states: [
      'channel-manage-orders',
      'email-letter-activation',
      'reason-email-unconfirmed',
      'tip-safe-id-upload',
    ],
  },
  'o-fake-email': {
    title: msg('Blocked, with a made-up or mistyped e-mail address'),
    signs: msg(
      'fake email, made up address, wrong email, typo, mistyped, invented address, email does not exist, temporary email, disposable email',
    ),
    first: msg('Try {label-manage-orders} on the block page: your orders may open there.'),
    steps: [
      {
        text: msg('Take screenshots of order numbers, amounts and dispute deadlines.'),
        guide: 'guide-keep-records',
      },
      {
        text: msg('Something wrong with an order? Open a dispute before the deadline.'),
        guide: 'guide-open-dispute',
      },
      {
        text: msg('Does your profile still open? Change your e-mail address there and confirm it.'),
        guide: 'guide-change-email',
      },
      msg(
        'Cannot open your profile? Ask the Help Centre to correct your e-mail address. Use the message below.',
      ),
      {
        text: msg('Keep your old sign-in details until every order and dispute is closed.'),
        warning: msg('Do not sign up again yet: a second account may be closed too.'),
      },
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-manage-orders',
      'channel-email-security',
    ],
    letter: 'tpl-email-unconfirmed',
    not: ['no-letter'],
    expect: msg(
      'E-mails cannot reach you, so the appeal form on the block page may be of little use. Nobody can promise that the address will be changed.',
    ),
    ways: ['o-lost-paid'],
    why: [
      msg('Older sign-up pages took any address and did not check it. So activation links could get lost.'),
      msg(
        'Blocked over an unconfirmed address? In most cases, you cannot browse or buy any more. But you can still ask for a refund.',
      ),
    ],
    reason: 'reason-email-fake',
    next: ['tip-real-email', 'tip-register-properly-next', 'tip-confirm-at-once'],
    states: [
      'reason-email-fake',
      'symptom-only-manage-orders',
      'channel-manage-orders',
      'rule-fake-email-manage-orders',
      'rule-fake-email-money-safe',
      'rule-fake-email-no-shopping',
      'rule-register-accepts-any-email',
      'rule-edit-may-replace-address',
      'right-dispute-while-blocked',
      'limit-fake-email',
      'tip-safe-evidence-copy',
      'block-new-account',
    ],
  },
} satisfies Outcomes;
