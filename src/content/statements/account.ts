/** What is known about the account, its activation and a block; the causes stand in `reasons.ts`. */
import { msg } from '@lit/localize';
import type { FactTexts } from '../types.js';

export const accountStatements = {
  'msg-terminated': msg(
    'Guides say that “terminated” in the message also means a block. A computer may show a clearer message than the app.',
  ),
  'msg-unavailable-2': msg(
    'One guide says that “Temporarily unavailable, use a different account” also means a block. Do not open a second account because of it.',
  ),
  'rule-account-benefits': msg('With an account, you can pay, get discounts and follow items and sellers.'),

  // C-28: these details come from older guides and may look different today.
  'rule-register-email-needed': msg('Older guides ask for an e-mail address; today a phone number may do.'),
  'rule-register-accepts-any-email': msg(
    'In the past, e-mail addresses were not checked. People could even sign up with a made-up one.',
  ),
  'rule-picture-code': msg('Older guides describe a code shown in a picture. Today a slider is more usual.'),
  'rule-name-top-right': msg('Is your own name at the top of the page? If not, you are in another account.'),
  'rule-latin-only': msg('Use Latin letters for your name. A transliteration website can help.'),
  'rule-profile-editable': msg('You can change other personal details in your profile too.'),
  'limit-gmail-password-8': msg('A Gmail password has at least eight characters.'),
  'limit-gmail-username': msg('A Gmail name may contain Latin letters, digits and full stops.'),

  // C-18 and C-19: the time before the block, and the way out while the account still opens.
  'rule-activation-letter': msg('After you sign up, you get an e-mail with a link to confirm your address.'),
  'email-letter-activation': msg(
    'After you register or change your e-mail address, a message asks you to confirm it.',
  ),
  'limit-activation-3-days': msg(
    'Confirm your address within 3 days of signing up. As long as you can sign in, you can ask for a new activation e-mail.',
  ),
  'rule-unconfirmed-gets-blocked': msg(
    'An account that is not confirmed may be blocked. Guides differ on how likely that is.',
  ),
  'limit-block-onset': msg(
    'One guide says that a block can come a week or even 2 months after you register.',
  ),
  'rule-activation-letter-again': msg(
    'If you can still sign in, press the edit button beside your address. You should then get a new e-mail.',
  ),
  'rule-edit-may-replace-address': msg(
    'As long as you are not blocked, you can also enter a new address in your profile.',
  ),

  // C-16: the guides differ on what the form asks for and on who reads it.
  'rule-appeal-reviewed': msg(
    'A person reads your appeal. The form may ask for a picture of your ID. Guides differ on that.',
  ),
  'rule-appeal-new-link': msg(
    'If you win your appeal, you should get an e-mail with a link to open the account again.',
  ),
  'email-letter-appeal': msg(
    'If your appeal is accepted, you should get an e-mail with a new confirmation link.',
  ),
  'limit-appeal-time-unknown': msg('An appeal often takes days, but no guide can say exactly how long.'),
  'hours-restore-days': msg('When you ask for your account back, an answer may take several days.'),
  'rule-request-takes-days': msg('The waiting time varies from case to case.'),
  'right-ask-reason': msg('You may ask support why your account was blocked.'),
  'right-ask-restoration': msg('Is the block unfair? Send proof and ask for your account back.'),
  'rule-block-notice-mail': msg('As a rule, AliExpress e-mails you about a block. The e-mail may say why.'),
  'email-letter-block': msg('You may have an e-mail from AliExpress about the block.'),

  // C-19, C-20, C-26: what is left with an address that cannot be read, without promising the money.
  'limit-fake-email': msg(
    'Blocked, and the account has a made-up e-mail address? You may be able to open your orders but nothing else. If you are not blocked yet, change the address now.',
  ),
  'rule-fake-email-manage-orders': msg(
    'If your address was made up, you may only be able to open {label-manage-orders}. There you can see your orders and open disputes.',
  ),
  'rule-fake-email-money-safe': msg(
    'In a dispute you can still ask for your money back. The outcome is uncertain.',
  ),
  'rule-fake-email-no-shopping': msg(
    'You cannot buy with a blocked account. Before you open another, ask support: the new one may be closed too.',
  ),
  'right-dispute-while-blocked': msg(
    'You may still be able to get to your orders and disputes during a block. Look for {label-manage-orders}.',
  ),

  // C-15: one guide expects a fault that passes; readers below it report orders that stayed lost.
  'hours-site-fault-short': msg(
    'One guide says that a fault on the site will pass, but does not say when. Paid orders missing? Write to support within a day.',
  ),
  'limit-no-password-guide': msg(
    'Lost your password? Press {label-forgot-password} on the sign-in page. Older guides do not mention this button.',
  ),
  'limit-comments-unanswered': msg(
    'Comments under a guide do not reach AliExpress. Readers who asked there got no answer.',
  ),

  // C-24: asking support, a justified dispute and many disputes are different things.
  'rule-dispute-when': msg(
    'If nothing arrived or the goods are faulty, you can open a dispute. Write to the seller first, and keep proof.',
  ),
  'rule-no-rating-effect': msg(
    'Contacting support does not change your rating, level or points. But many disputes in a short time may look like misuse.',
  ),
} satisfies FactTexts;
