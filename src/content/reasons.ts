/** The words of the reason cards. Every card is a possible cause; the message does not say which one is true. */
import { msg } from '@lit/localize';
import type { ReasonWords } from './types.js';

export const reasons = {
  'reason-email-unconfirmed': {
    title: msg('Your e-mail address was never confirmed'),
    why: msg(
      'After you register, a letter with an activation link is sent to you. If you never followed the link, the account may be blocked sooner or later.',
    ),
    tell: [msg('You do not remember following an activation link.')],
    fix: msg(
      'Can you still sign in? Have the letter sent again and follow its link. Already blocked? Press {label-appeal} or a similar name on the block page.',
    ),
  },
  'reason-email-fake': {
    title: msg('The e-mail address was made up or mistyped'),
    why: msg(
      'One guide says that registration accepts such an address. But you can never read the activation letter, so the account may end up blocked.',
    ),
    tell: [
      msg('You remember that you made the address up.'),
      msg('You find no letters from AliExpress in any mailbox.'),
    ],
    fix: msg(
      'Not blocked yet? Change the address now and confirm the new one. Already blocked? Look after your orders in {label-manage-orders}, if it opens.',
    ),
    long: [msg('No guide gives a time for this case.')],
  },
  'reason-many-disputes': {
    title: msg('Many disputes in a short time'),
    why: msg(
      'A justified dispute is your right. But one guide says that several disputes in a short time may lead to a block.',
    ),
    fix: msg(
      'Ask customer service for the reason. If you find the block unfair, ask for your account back and add proof.',
    ),
  },
  'reason-dispute-misuse': {
    title: msg('AliExpress may suspect misuse of disputes'),
    why: msg(
      'One guide says that an account may be blocked when AliExpress believes disputes are misused. The number of disputes does not matter here.',
    ),
    tell: [msg('Support names misuse as the reason when you ask.')],
    fix: msg(
      'Read the terms of use and ask support what it is about. Then explain each dispute calmly, with your best evidence.',
    ),
  },
  'reason-terms-breach': {
    title: msg('A rule may have been broken'),
    why: msg(
      'Something may have gone against the terms of use. One guide therefore advises you to read them carefully.',
    ),
    tell: [msg('Support or a letter from AliExpress names a rule.')],
    fix: msg(
      'First ask support which rule it is. Then appeal on the block page, or ask for your account back with proof.',
    ),
  },
  // C-21: the list with this cause is lost in the guide, so it is told with care and accuses nobody.
  'reason-suspected-fraud': {
    title: msg('A security check or a suspicion of fraud'),
    why: msg(
      'The account may be in a security check, or fraud may be suspected. This is only a suspicion; the message alone proves nothing.',
    ),
    tell: [msg('Your e-mail address is confirmed, but the message still appears.')],
    fix: msg(
      'Use the appeal on the block page and fill in what it asks. Read the note on ID pictures first. As far as known, you can also write to {email-security}, without an ID picture; it may no longer be answered.',
    ),
    prevent: [msg('Pay only with cards and accounts that are your own.')],
  },
  'reason-glitch': {
    title: msg('A fault of the site or of your session'),
    why: msg(
      'A fault can show the message or hide your data, although nothing is blocked. It may go away on another device, after a new sign-in or after a while.',
    ),
    tell: [
      msg('You see the message or the empty lists on one device only.'),
      msg('It lasts only a short time.'),
    ],
    fix: msg(
      'First try another device, then sign out and in again. Write to support only if that fails. If money is involved, save proof now and write by the next day.',
    ),
    prevent: [msg('You cannot prevent a fault, but you can be prepared.')],
  },
  // C-26: no guess at the cause and no cure.
  'reason-unknown-vanished': {
    title: msg('Account gone or empty: cause not known'),
    why: msg(
      'Several buyers reported accounts that vanished or were empty right after they had paid. We do not know the cause, and no guide has a sure cure.',
    ),
    fix: msg(
      'Check the harmless causes today and save your proof. Then write to AliExpress in two ways, and watch the deadlines of the dispute and of your bank.',
    ),
    long: [msg('It is not known how long this takes.')],
  },
} satisfies ReasonWords;
