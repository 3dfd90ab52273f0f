/** What the guides say about the account, its activation and a block; the causes stand in `reasons.ts`. */
import { msg } from '@lit/localize';
import type { FactTexts } from '../types.js';

export const accountStatements = {
  'rule-account-benefits': msg(
    'With an account you can get discounts, pay for orders and follow goods and sellers.',
  ),

  // C-28: these details come from older guides and may look different today.
  'rule-register-email-needed': msg(
    'Older guides say that you need an e-mail address to register. Follow the page if it differs.',
  ),
  'rule-register-accepts-any-email': msg(
    'An older guide says that registration does not check your address at once. Even an invented one is accepted at first.',
  ),
  'rule-picture-code': msg(
    'Older guides describe a code from a picture when you sign in or register, and in the Gmail form. Follow the page if it differs.',
  ),
  'rule-name-top-right': msg(
    'After you sign in, your own name stands at the top right, says one older guide. Follow the page if it differs.',
  ),
  'rule-latin-only': msg(
    'One older guide says to register in Latin letters only. A transliteration website can help with your name. Follow the page if it differs.',
  ),
  'rule-profile-editable': msg(
    'One guide says that you can change other personal details on the same page too.',
  ),
  'limit-gmail-password-8': msg(
    'An older guide speaks of eight characters for the Gmail password. Use at least eight.',
  ),
  'limit-gmail-username': msg(
    'In an older guide the Gmail user name has Latin letters, digits and symbols. Follow the page if it differs.',
  ),

  // C-18 and C-19: the time before the block, and the way out while the account still opens.
  'rule-activation-letter': msg(
    'After you register, a letter with an activation link goes to the address you gave. Follow the link, and a page confirms your address.',
  ),
  'email-letter-activation': msg(
    'This letter asks you to confirm your e-mail address with a link. It comes after you register, or after you check or change the address in your profile.',
  ),
  'limit-activation-3-days': msg(
    'Confirm your address within three days. As long as you can sign in, you can ask for a new letter.',
  ),
  'rule-unconfirmed-gets-blocked': msg(
    'An account that you do not activate may be blocked. Guides differ: one calls the block a matter of time, another only says that it may come.',
  ),
  'limit-block-onset': msg(
    'The block may follow later, after a week or even a month or two, says one guide.',
  ),
  'rule-activation-letter-again': msg(
    'Can you still sign in? Press {label-edit} or a similar name beside the unconfirmed address, then check or replace it. One guide says a new letter is then sent by itself.',
  ),
  'rule-edit-may-replace-address': msg(
    'In the same place you can enter a different address, as long as the account is not blocked.',
  ),

  // C-16: the guides differ on what the form asks for and on who reads it.
  'rule-appeal-reviewed': msg(
    'People look at your appeal: the administration, says one guide; the security service, says another. Fill in what the page asks; some users were asked for an ID picture.',
  ),
  'rule-appeal-new-link': msg(
    'If your appeal is accepted, a new activation link comes by e-mail. Guides say that the link opens the account again.',
  ),
  'email-letter-appeal': msg('After an accepted appeal you get a letter with a new activation link.'),
  'limit-appeal-time-unknown': msg('No guide says how long an appeal takes.'),
  'hours-restore-days': msg('A request to get your account back may take several days.'),
  'rule-request-takes-days': msg('How long your request takes can vary; several days are possible.'),
  'right-ask-reason': msg('You may ask support why your account was blocked.'),
  'right-ask-restoration': msg(
    'If you find the block unfair, you may ask for your account back. Support your request with information and documents.',
  ),
  'rule-block-notice-mail': msg(
    'AliExpress often writes you an e-mail about the block, says one guide. It may name the reason.',
  ),
  'email-letter-block': msg('You may have a letter from AliExpress that tells you about the block.'),

  // C-19, C-20, C-26: what is left with an address that cannot be read, without promising the money.
  'limit-fake-email': msg(
    'Blocked with a made-up address? One guide says that only your orders stay open. Not blocked yet? Change the address in your profile now.',
  ),
  'rule-fake-email-manage-orders': msg(
    'With a wrong or made-up address, one guide says, only {label-manage-orders} stays open. There you can see and manage orders, and open or close a dispute.',
  ),
  'rule-fake-email-money-safe': msg(
    'So even then you may ask for a refund for a bad order through a dispute. Nobody can promise the result.',
  ),
  'rule-fake-email-no-shopping': msg(
    'You can no longer browse or buy from that account, says one guide, and advises a new one. A second account may not be welcome, so ask support or read the terms first.',
  ),
  'right-dispute-while-blocked': msg(
    'Your orders and disputes may stay open to you while the rest of the account is blocked. Look for {label-manage-orders} or a similar name.',
  ),

  // C-15: one guide expects a fault that passes; readers below it report orders that stayed lost.
  'hours-site-fault-short': msg(
    'One guide says that a fault of the site passes after a while, without saying how long. If money is involved, save proof now and write by the next day.',
  ),
  'limit-no-password-guide': msg(
    'No guide explains how to reset a password. Use the link for a forgotten password on the official sign-in page; one reader got back in with a new password.',
  ),
  'limit-comments-unanswered': msg(
    'Guides report good experience, but some readers remained without help. Under one guide nobody answered their comments, and their cases are unsolved there.',
  ),

  // C-24: asking support, a justified dispute and many disputes are different things.
  'rule-dispute-when': msg(
    'If goods do not come or are of bad quality, you can open a dispute. Talk to the seller first, keep evidence, and do not miss the deadline.',
  ),
  'rule-no-rating-effect': msg(
    'Asking support does no harm: one guide says it does not change your buyer rating, level or points. But many disputes in a short time may be seen as misuse.',
  ),
} satisfies FactTexts;
