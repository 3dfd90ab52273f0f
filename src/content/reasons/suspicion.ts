/** Causes that lie in what the system thinks it sees: fraud, cards, robots, odd orders. */
import { msg } from '@lit/localize';
import type { FactId, ReasonId } from '../ids.js';
import type { Reason } from '../types.js';

export const suspicionReasons = {
  // C-21: the list with this cause is lost in the guide, so it is told with care and accuses nobody.
  'reason-suspected-fraud': {
    title: msg('A security check or suspected fraud'),
    first: msg('Open the appeal form on the block page and answer its questions.'),
    warning: 'tip-safe-id-upload',
    node: 'o-blocked-security',
    guides: ['guide-reactivate', 'guide-cover-card'],
    why: msg(
      'AliExpress may doubt that the account or a payment is yours. It may ask for ID, a picture of the card or a bank statement. Suspicion is not proof.',
    ),
    tell: {
      own: [msg('Your e-mail address is confirmed, but the block message still appears.')],
      facts: ['symptom-reactivation-asks-id'],
    },
    long: {
      own: [
        msg(
          'An answer often takes days. If AliExpress is sure there was fraud, guides give little hope of getting the account back.',
        ),
      ],
    },
    prevent: {
      own: [msg('Order and pay under your own full name.')],
      facts: ['tip-unique-password'],
    },
    states: [
      'reason-suspected-fraud',
      'symptom-security-message',
      'appeal-documents',
      'appeal-time',
      'block-no-return',
    ],
  },
  'reason-foreign-card': {
    title: msg('A card that is not yours, or unusual payments'),
    first: msg('Open the message or the block page and find the form for sending proof.'),
    warning: msg('Leave only the last four digits of the card number visible.'),
    node: 'q-block-kind',
    guides: ['guide-cover-card', 'guide-reactivate'],
    why: msg(
      'AliExpress may block an account or stop an order if the card or wallet is not yours. An unusual payment with your own card can raise doubts too.',
    ),
    tell: {
      own: [
        msg('You paid with a relative’s or a friend’s card.'),
        msg('An order was closed “for security reasons” right after you paid.'),
      ],
    },
    long: { own: [msg('A bank may hold the money for a closed order for up to 2 weeks.')] },
    prevent: { own: [msg('Pay only with your own cards and accounts.')] },
    states: ['cause-card', 'msg-pay-security', 'closed-money', 'appeal-documents'],
  },
  'reason-unusual-activity': {
    title: msg('Signs of a robot, a VPN or a new place'),
    first: msg('Try once more on your usual device and network, without a VPN.'),
    warning: msg('Do not hide where you are, and do not use automated tools.'),
    node: 'q-block-kind',
    guides: ['guide-other-browser'],
    why: msg(
      'AliExpress blocks accounts that act like robots or show odd device or network data. Some buyers also blame a VPN, travel or many failed sign-ins.',
    ),
    tell: {
      own: [
        msg('You used a VPN, an unusual browser or a new device.'),
        msg('A program collected coupons or played games on AliExpress for you.'),
        msg('The message asks you to use another device.'),
      ],
    },
    prevent: { own: [msg('After a few failed sign-ins, stop and reset your password.')] },
    states: ['cause-bot-signals', 'cause-vpn', 'cause-failed-logins', 'msg-other-device'],
  },
  'reason-unusual-orders': {
    title: msg('Unpaid, very large or repeated orders'),
    first: msg('Write down which orders were unpaid, very large or repeated.'),
    warning: msg('Do not place the same order again and again.'),
    node: 'o-orders-closed',
    guides: ['guide-appeal-case'],
    why: msg(
      'Under the official rules, many unpaid orders can lead to limits on your account. Guides report blocks after one large order or many at once.',
    ),
    tell: {
      own: [
        msg('You left many orders unpaid until the time to pay ran out.'),
        msg('You bought a lot at once, perhaps to resell.'),
        msg('Your orders are closed one by one, perhaps with a penalty notice.'),
        msg('You used a coupon again, paid with several cards or did not give your full name.'),
      ],
    },
    prevent: { own: [msg('Order only what you mean to pay for. Cancel unpaid orders in time.')] },
    states: ['cause-unpaid', 'cause-bulk', 'closed-why', 'msg-penalty-note'],
  },
} satisfies Partial<Record<ReasonId, Reason<FactId>>>;
