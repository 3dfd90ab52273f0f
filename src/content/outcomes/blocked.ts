/** Outcomes for an account that a message calls blocked or unavailable. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';
import { appealOutcomes } from './blocked-appeal.js';
import { blockedEmailOutcomes } from './blocked-email.js';

export const blockedOutcomes = {
  'o-blocked-unknown': {
    title: msg('Blocked, and no reason is given'),
    signs: msg(
      'blocked, banned, ban, suspended, disabled, deactivated, terminated, account unavailable, use a different account, security reasons, unblock, appeal',
    ),
    first: {
      text: msg('Search your mailbox and spam folder for an e-mail from AliExpress that says why.'),
      guide: 'guide-check-inbox',
    },
    steps: [
      {
        text: msg('Try a second device or browser. The block notice may just be due to a fault.'),
        guide: 'guide-other-browser',
      },
      { text: msg('Never confirmed your e-mail address? Confirm it before you appeal.'), to: 'q-mailbox' },
      {
        text: msg('Fill in the appeal form on the block page, or press {label-appeal-short} in the message.'),
        guide: 'guide-reactivate',
      },
      {
        text: msg('Note each order number and the last day to open a dispute.'),
        guide: 'guide-keep-records',
      },
      {
        text: msg('No appeal form? Ask in the chat, which may open even if you are not signed in.'),
        warning: msg('Never pay anyone to unblock you, and do not open a second account.'),
        guide: 'guide-robot',
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
    expect: msg(
      'An answer often takes days, and nobody can promise success. You can often still see your old orders.',
    ),
    ways: ['o-blocked-stuck'],
    why: [
      msg(
        'The cause may be disputes, a security check or a broken rule. It may also be an old, unconfirmed e-mail address or just a fault.',
      ),
      msg(
        'Some buyers see “terminated” or “use a different account”. Guides say both mean a block. A computer may show a clearer message.',
      ),
    ],
    regional: true,
    next: ['tip-read-terms', 'tip-keep-records'],
    states: [
      'symptom-security-message',
      'reason-glitch',
      'tip-other-device',
      'tip-check-inbox',
      'rule-block-notice-mail',
      'email-letter-block',
      'channel-appeal-form',
      'msg-terminated',
      'msg-unavailable-2',
      'block-orders-visible',
      'appeal-time',
      'sender-other',
    ],
  },
  'o-blocked-disputes': {
    title: msg('Blocked because of disputes or refunds'),
    signs: msg(
      'blacklist, blacklisted, too many disputes, too many refunds, abuse, misuse, buyer protection, banned after dispute, blocked after refund, case opened',
    ),
    first: {
      text: msg('Read the block notice or e-mail again: which orders or disputes does it name?'),
      guide: 'guide-check-inbox',
    },
    steps: [
      {
        text: msg('Collect proof for each order: photos, tracking details and messages with the seller.'),
        guide: 'guide-keep-records',
      },
      msg('Read what the terms of use say about disputes.'),
      {
        text: msg('Send your proof with the appeal form on the block page.'),
        guide: 'guide-reactivate',
      },
      { text: msg('No form? Ask for one in the chat.'), guide: 'guide-robot' },
      msg('Disputes still open? Follow them in {label-manage-orders}, if that page opens.'),
    ],
    contacts: [
      'channel-appeal-form',
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-manage-orders',
    ],
    letter: 'tpl-appeal',
    not: ['email', 'own-card'],
    expect: msg(
      'You have every right to open an honest dispute. An answer may take days and may be a refusal.',
    ),
    ways: ['o-blocked-stuck'],
    why: [
      msg('You may have a good reason for each dispute. Still, many in a short time can look like misuse.'),
      msg('Under the rules, false claims are misuse. So is a dispute opened after a refund.'),
      msg(
        'A return that looks suspicious can lead to a block too. If misuse is found, guides give little hope of getting the account back.',
      ),
    ],
    reason: 'reason-many-disputes',
    next: ['tip-seller-first', 'tip-dispute-sparingly', 'tip-careful-with-disputes'],
    states: [
      'symptom-blocked-after-disputes',
      'reason-many-disputes',
      'reason-dispute-misuse',
      'tip-read-terms',
      'tip-attach-proof',
      'tip-strong-evidence',
      'right-ask-reason',
      'right-ask-restoration',
      'right-dispute-while-blocked',
      'hours-restore-days',
      'rule-contact-app-or-web',
      'channel-app',
      'cause-dispute-share',
      'cause-protection-abuse',
      'return-flagged',
      'block-no-return',
    ],
  },
  'o-blocked-security': {
    title: msg('Blocked over fraud, a card, identity or a rule'),
    signs: msg(
      'fraud, suspected fraud, verify identity, identity check, id check, stolen card, card of somebody else, rule violation, violation, terms, unusual activity, verification',
    ),
    first: {
      text: msg('Read the block notice or e-mail: which order, card or rule does it name?'),
      warning: msg(
        'Told about a problem only by e-mail? Check whether the site says the same. If not, tap nothing in the e-mail.',
      ),
    },
    steps: [
      {
        text: msg('Orders or payments that are not yours? Deal with these first.'),
        to: 'o-taken-over',
      },
      msg('Could others know your e-mail password? Change it now.'),
      {
        text: msg('Collect your payment receipts, and cover the card numbers.'),
        guide: 'guide-cover-card',
      },
      {
        text: msg('Use the appeal form on the block page. If a card is the reason, say whose it is.'),
        guide: 'guide-reactivate',
      },
      msg('No rule named, or no form? Ask in the chat.'),
    ],
    contacts: ['channel-appeal-form', 'channel-help-centre', 'channel-chat-en', 'channel-chat-ru'],
    letter: 'tpl-appeal',
    not: ['disputes', 'email'],
    expect: msg(
      'Suspicion is not proof. Staff check your appeal. This often takes days, and the answer may be no.',
    ),
    ways: ['o-blocked-stuck'],
    why: [
      msg(
        'AliExpress blocks accounts that look risky: those that use somebody else’s card, show odd device data or act like robots.',
      ),
      msg('A block can also affect people who did nothing wrong.'),
      msg('The terms let AliExpress close an account and others linked to it.'),
    ],
    reason: 'reason-suspected-fraud',
    next: ['tip-unique-password', 'tip-read-terms'],
    nextNotes: [msg('Pay only with your own card, and only through AliExpress.')],
    states: [
      'reason-suspected-fraud',
      'reason-terms-breach',
      'tip-dont-panic',
      'tip-explain-clearly',
      'rule-appeal-reviewed',
      'appeal-documents',
      'cause-card',
      'cause-bot-signals',
      'cause-discretion',
      'cause-outside',
    ],
  },
  ...appealOutcomes,
  ...blockedEmailOutcomes,
} satisfies Outcomes;
