/** Guides for a block, or for what looks like one. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const blockGuides = {
  'guide-glitch': {
    title: msg('First rule out a passing fault'),
    lead: msg(
      'The message or the missing data may come from a fault of the site, not from a real block. One guide says such a fault passes after a while, but not how long that is.',
    ),
    from: ['ru-block', 'uk-account'],
    steps: [
      msg('Stay calm. A message alone is not a verdict, so do not write to support yet.'),
      { text: msg('Take a screenshot of what you see.'), safety: ['tip-safe-evidence-copy'] },
      {
        text: msg('Open AliExpress on a phone or a tablet. If you can, use another network too.'),
        safety: ['tip-safe-shared-device'],
      },
      {
        text: msg(
          'Sign out, then sign in again with your login and password. The block page has its own link for signing out.',
        ),
        more: ['guide-sign-in'],
      },
      {
        text: msg(
          'If only orders or payment are affected, wait a little and look again. If money is involved, go on by the next day at the latest.',
        ),
        safety: ['tip-safe-clock'],
      },
      {
        text: msg(
          'Still the same? Write an e-mail in English with your login and the problem, or use the chat if it opens. As far as known, {email-buyerservice} is for faults.',
        ),
        safety: ['tip-safe-secrets'],
        more: ['guide-write-email', 'guide-chat-ru-with-order', 'guide-chat-en'],
      },
    ],
    result: msg('The normal page opens again, or you know that it is not a passing fault.'),
    ifNot: msg(
      'If the block message stays, try to reactivate the account. For missing orders or failed payment, use the guide for that.',
    ),
    states: [
      'reason-glitch',
      'tip-dont-panic',
      'tip-other-device',
      'tip-relogin',
      'tip-wait-a-little',
      'hours-site-fault-short',
      'email-include-login',
      'language-email-en',
      'email-buyerservice',
    ],
  },
  'guide-reactivate': {
    title: msg('Reactivate a blocked account'),
    lead: msg(
      'For you if signing in shows {label-block-message} and you can open the mailbox of the account. The message does not tell the cause.',
    ),
    from: ['ru-block', 'uk-account'],
    steps: [
      {
        text: msg(
          'Sign in so that the block page appears. It has four links: reactivate the account, complaint centre, your orders, sign out.',
        ),
        sketch: 'block-page',
      },
      msg('Press the first link, {label-appeal} or a similar name.'),
      {
        text: msg(
          'Fill in what your page asks. One guide tells of a photo or scan of a passport or identity card, another only of a special form.',
        ),
        safety: ['tip-safe-id-upload', 'tip-safe-phishing'],
        sketch: 'appeal-form',
      },
      {
        text: msg('Describe your problem in short, simple English. A ready letter can help you.'),
        safety: ['tip-safe-secrets'],
      },
      msg('Send it with the button on the page. People who look after account safety examine it.'),
      {
        text: msg(
          'Watch the mailbox you registered with, the spam folder too. No guide says how long this form takes. Requests to restore an account may take several days.',
        ),
        more: ['guide-check-inbox'],
      },
      {
        text: msg(
          'If the appeal is accepted, a letter with a new activation link comes. Check that the letter is genuine, then follow the link.',
        ),
        safety: ['tip-safe-phishing'],
      },
    ],
    result: msg('Guides say that following the new link opens the account again.'),
    ifNot: msg(
      'If the mailbox does not exist, read about made-up addresses. No answer after several days: send the appeal letter to {email-security}, as far as known the address for it, or try the chat. If it began after disputes, use the guide for that.',
    ),
    states: [
      'symptom-security-message',
      'symptom-block-page-four-links',
      'symptom-reactivation-asks-id',
      'symptom-want-old-account',
      'channel-appeal-form',
      'channel-complaint-centre',
      'rule-appeal-reviewed',
      'rule-appeal-new-link',
      'rule-request-takes-days',
      'hours-restore-days',
      'limit-appeal-time-unknown',
      'email-letter-appeal',
      'email-security',
    ],
  },
  'guide-blocked-after-disputes': {
    title: msg('Blocked or blacklisted after disputes'),
    lead: msg('You may ask for the reason, and you may ask for the account back.'),
    from: ['nb-disputes'],
    steps: [
      msg(
        'Know the possible cause: many disputes in a short time, or AliExpress thinks the dispute system is misused. Read the terms of use carefully.',
      ),
      {
        text: msg(
          'Look through your e-mail, the spam folder too. A letter about the block may name the reason.',
        ),
        safety: ['tip-safe-phishing'],
        more: ['guide-check-inbox'],
      },
      {
        text: msg(
          'Contact customer service in the app or on the website. Describe your situation clearly and ask why the account is blocked.',
        ),
        safety: ['tip-safe-secrets'],
        more: ['guide-chat-ru-buyer-guide', 'guide-chat-en', 'guide-write-email'],
      },
      {
        text: msg(
          'If you find the block unfair, ask for your account back. Add all information and documents that support your case.',
        ),
        safety: ['tip-safe-id-upload'],
      },
      { text: msg('Be patient. An answer may take several days.'), safety: ['tip-safe-clock'] },
      {
        text: msg(
          'Still stuck? Turn to the AliExpress dispute centre or a consumer organisation in your country. If you paid by card, ask your bank about a chargeback.',
        ),
        more: ['guide-chargeback', 'guide-consumer-help'],
      },
      {
        text: msg(
          'Later, open disputes only when you really need them. Talk to the seller first and keep records of your purchases.',
        ),
        more: ['guide-keep-records'],
      },
    ],
    result: msg('You know the reason, or support is looking at your request.'),
    ifNot: msg(
      'If the chat asks you to sign in and you cannot, write an e-mail. Your bank and a consumer organisation are the next places to ask.',
    ),
    states: [
      'symptom-blocked-after-disputes',
      'reason-many-disputes',
      'reason-dispute-misuse',
      'rule-block-notice-mail',
      'rule-contact-app-or-web',
      'rule-request-takes-days',
      'hours-restore-days',
      'email-letter-block',
      'channel-app',
      'channel-dispute-centre',
      'channel-bank',
      'channel-consumer-org',
      'right-ask-reason',
      'right-ask-restoration',
      'right-chargeback',
      'right-consumer-org',
      'tip-read-terms',
      'tip-check-inbox',
      'tip-explain-clearly',
      'tip-attach-proof',
      'tip-be-patient',
      'tip-dispute-sparingly',
      'tip-careful-with-disputes',
      'tip-seller-first',
      'tip-keep-records',
    ],
  },
} satisfies Guides;
