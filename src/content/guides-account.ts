/** Guides for signing in, for a block and for a new account. */
import { msg } from '@lit/localize';
import type { GuideWords } from './types.js';

export const guidesAccount = {
  'guide-sign-in': {
    title: msg('How to sign in'),
    lead: msg('These steps come from an older guide. Follow the page if it differs.'),
    steps: [
      msg('Go to the AliExpress main page. Type its address yourself.'),
      msg('At the top right, press {label-sign-in} or a similar name.'),
      msg('Type in your e-mail address and your password.'),
      msg('Just below, type the code from the picture. Today it may look different or be missing.'),
      msg('Press {label-enter} or a similar name.'),
      msg('Look at the top right corner. Your own name should stand there.'),
    ],
    result: msg(
      'Your own name stands at the top right. With an account you can pay for orders, get discounts and follow goods and sellers.',
    ),
    ifNot: msg(
      'Choose the guide that fits what you see: a block message, “account not found”, another person’s name, or a refused password.',
    ),
  },
  'guide-glitch': {
    title: msg('First rule out a passing fault'),
    lead: msg(
      'The message or the missing data may come from a fault of the site, not from a real block. One guide says such a fault passes after a while, but not how long that is.',
    ),
    steps: [
      msg('Stay calm. A message alone is not a verdict, so do not write to support yet.'),
      msg('Take a screenshot of what you see.'),
      msg('Open AliExpress on a phone or a tablet. If you can, use another network too.'),
      msg(
        'Sign out, then sign in again with your login and password. The block page has its own link for signing out.',
      ),
      msg(
        'If only orders or payment are affected, wait a little and look again. If money is involved, go on by the next day at the latest.',
      ),
      msg(
        'Still the same? Write an e-mail in English with your login and the problem, or use the chat if it opens. As far as known, {email-buyerservice} is for faults.',
      ),
    ],
    result: msg('The normal page opens again, or you know that it is not a passing fault.'),
    ifNot: msg(
      'If the block message stays, try to reactivate the account. For missing orders or failed payment, use the guide for that.',
    ),
  },
  'guide-reactivate': {
    title: msg('Reactivate a blocked account'),
    lead: msg(
      'For you if signing in shows {label-block-message} and you can open the mailbox of the account. The message does not tell the cause.',
    ),
    steps: [
      msg(
        'Sign in so that the block page appears. It has four links: reactivate the account, complaint centre, your orders, sign out.',
      ),
      msg('Press the first link, {label-appeal} or a similar name.'),
      msg(
        'Fill in what your page asks. One guide tells of a photo or scan of a passport or identity card, another only of a special form.',
      ),
      msg('Describe your problem in short, simple English. A ready letter can help you.'),
      msg('Send it with the button on the page. People who look after account safety examine it.'),
      msg(
        'Watch the mailbox you registered with, the spam folder too. No guide says how long this form takes. Requests to restore an account may take several days.',
      ),
      msg(
        'If the appeal is accepted, a letter with a new activation link comes. Check that the letter is genuine, then follow the link.',
      ),
    ],
    result: msg('Guides say that following the new link opens the account again.'),
    ifNot: msg(
      'If the mailbox does not exist, read about made-up addresses. No answer after several days: send the appeal letter to {email-security}, as far as known the address for it, or try the chat. If it began after disputes, use the guide for that.',
    ),
  },
  'guide-register': {
    title: msg('Register a new AliExpress account'),
    lead: msg(
      'Steps from older guides; follow the page if it differs. If you already have a blocked account, read the safety note first.',
    ),
    steps: [
      msg(
        'Have a mailbox that you can open. Older guides say that registration needs an e-mail address and accepts even a made-up one, but then the account may end up blocked.',
      ),
      msg('Open the AliExpress main page.'),
      msg('Press {label-register} or a similar name.'),
      msg(
        'Fill in everything in Latin letters: e-mail address, first and last name, password twice, code from the picture. A transliteration site can write your name in Latin letters.',
      ),
      msg('Press {label-create-profile} or a similar name.'),
      msg('A window tells you that the registration worked.'),
      msg('Confirm your address at once, within three days. The letter with the link goes to your mailbox.'),
    ],
    result: msg(
      'You have a new account. With it you can pay for orders, get discounts and follow goods and sellers.',
    ),
    ifNot: msg('If the activation letter does not come, have it sent again.'),
  },
  'guide-blocked-after-disputes': {
    title: msg('Blocked or blacklisted after disputes'),
    lead: msg('You may ask for the reason, and you may ask for the account back.'),
    steps: [
      msg(
        'Know the possible cause: many disputes in a short time, or AliExpress thinks the dispute system is misused. Read the terms of use carefully.',
      ),
      msg('Look through your e-mail, the spam folder too. A letter about the block may name the reason.'),
      msg(
        'Contact customer service in the app or on the website. Describe your situation clearly and ask why the account is blocked.',
      ),
      msg(
        'If you find the block unfair, ask for your account back. Add all information and documents that support your case.',
      ),
      msg('Be patient. An answer may take several days.'),
      msg(
        'Still stuck? Turn to the AliExpress dispute centre or a consumer organisation in your country. If you paid by card, ask your bank about a chargeback.',
      ),
      msg(
        'Later, open disputes only when you really need them. Talk to the seller first and keep records of your purchases.',
      ),
    ],
    result: msg('You know the reason, or support is looking at your request.'),
    ifNot: msg(
      'If the chat asks you to sign in and you cannot, write an e-mail. Your bank and a consumer organisation are the next places to ask.',
    ),
  },
  'guide-password': {
    title: msg('Your password is not accepted'),
    lead: msg(
      'The guides behind this page do not explain how to reset a password. One reader got back in with a new password.',
    ),
    steps: [
      msg('Use the link for a forgotten password on the official sign-in page.'),
      msg(
        'After signing in, check your name and your orders. If the account is empty, use the guide for that.',
      ),
    ],
    result: msg('You are signed in, and your name stands at the top right.'),
    ifNot: msg('If no letter comes, check which of your addresses AliExpress knows.'),
  },
} satisfies Partial<GuideWords>;
