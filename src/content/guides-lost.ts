/** Guides for lost, foreign and empty accounts. We put them together from several facts; no document has them. */
import { msg } from '@lit/localize';
import type { GuideWords } from './types.js';

export const guidesLost = {
  'guide-account-not-found': {
    title: msg('The page says: account not found'),
    lead: msg(
      'The message asks you to check the spelling. No published guide explains it; these are sensible steps.',
    ),
    steps: [
      msg('Check the spelling of your address, stray spaces and the keyboard layout.'),
      msg('Search your mail. Which address received letters from AliExpress?'),
      msg(
        'Try each of your addresses. Try the way you signed in before, such as a social network or phone number.',
      ),
      msg('Try the other version of the site, international or Russian. The accounts may be separate.'),
      msg(
        'Nothing found? With paid orders, use the guide for a lost account. Without orders, you can register anew.',
      ),
    ],
    result: msg('You know which login opens your account.'),
    ifNot: msg('If no address works, what to do next depends on whether you paid for orders.'),
  },
  'guide-lost-paid': {
    title: msg('Your account is gone, and orders were paid'),
    lead: msg(
      'Several buyers reported this. The cause is not known and no published guide has a sure cure; their comments stayed unanswered. Comments under an article do not reach AliExpress, so take these sensible steps instead.',
    ),
    steps: [
      msg('Rule out a passing fault once, today.'),
      msg('Search your mail for order letters. They show the right login: try to sign in with it.'),
      msg(
        'Collect payment receipts or a bank statement, order numbers, dates, seller names and tracking numbers. You can follow tracking numbers at the carrier, without the account.',
      ),
      msg(
        'Write to {email-security} and, about the orders, to {email-buyerservice} with the ready letter. As far as known these are the addresses for it. Try the chat at the same time; it may ask you to sign in.',
      ),
      msg('Parcels that were sent may still arrive, though no guide promises it. Watch your post.'),
      msg('Put two deadlines into your calendar: the one for a dispute and the one of your bank.'),
      msg(
        'No help within a few days, or a deadline is near? Ask your bank, then a consumer organisation. If you suspect a crime, turn to the police or the responsible authority.',
      ),
    ],
    result: msg('Your proof is saved, AliExpress has your case, and you know the deadlines.'),
    ifNot: msg(
      'If a dispute cannot be opened, tell {email-complaint} too. Then ask your bank and a consumer organisation.',
    ),
  },
  'guide-other-account': {
    title: msg('Somebody else’s account opens'),
    lead: msg('You sign in and see another person’s name or orders. No published guide explains it.'),
    steps: [
      msg('Change nothing and order nothing there. Sign out.'),
      msg(
        'Close the app or browser. Use a private window or another device and type your own login to sign in.',
      ),
      msg(
        'Still somebody else’s account? Take a screenshot of your own sign-in page, without data of the other person. Then write to {email-security}, as far as known the address for it, and use the chat.',
      ),
      msg('Change your own passwords, for AliExpress and for your mailbox.'),
      msg(
        'Search your mail for your right login. If your orders do not come back, use the guide for a lost account.',
      ),
    ],
    result: msg('Your own name stands at the top right.'),
    ifNot: msg('If your own account does not open, treat it as lost.'),
  },
  'guide-restored-empty': {
    title: msg('Your account is back, but it is empty'),
    lead: msg(
      'A reader reported this after setting a new password. No published guide has an answer; these are sensible steps.',
    ),
    steps: [
      msg(
        'Check that it is your old account and not a new one that looks the same. Compare the address, your name and the age of the account.',
      ),
      msg('Wait a little, then look again on another device.'),
      msg(
        'List what is missing: paid orders, cancelled orders waiting for a refund, open disputes, amounts.',
      ),
      msg(
        'Send the ready letter to {email-security}, as far as known the address for it, and attach receipts. Use the chat too, with the category profile or orders.',
      ),
      msg(
        'Watch the deadlines of your orders and of your bank. If there is no help before they end, ask your bank and a consumer organisation in time.',
      ),
    ],
    result: msg('Your orders are back, or support has your list and receipts.'),
    ifNot: msg(
      'If disputes are missing, tell {email-complaint} too. Then ask your bank and a consumer organisation.',
    ),
  },
} satisfies Partial<GuideWords>;
