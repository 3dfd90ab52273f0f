/** Guides about the address of the account and its activation letter. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const emailGuides = {
  'guide-confirm-email': {
    title: msg('Confirm your e-mail address'),
    lead: msg('Do this right after you register. AliExpress sends you a letter with an activation link.'),
    from: ['ru-block', 'uk-account', 'ru-support'],
    steps: [
      msg('Open the mailbox that you gave when you registered.'),
      {
        text: msg('Find the letter from AliExpress and open it. Look in the spam folder too.'),
        more: ['guide-check-inbox'],
      },
      {
        text: msg('Follow the link in the letter. In one guide it is called {label-confirm-email}.'),
        safety: ['tip-safe-phishing'],
      },
      msg('A page congratulates you or says that the address is confirmed.'),
      msg(
        'Do this within three days. Without it a block may follow later, after a week or even a month or two.',
      ),
    ],
    result: msg('Your address is confirmed.'),
    ifNot: msg('No letter? As long as you can sign in, you can ask for a new one.'),
    states: [
      'limit-activation-3-days',
      'limit-block-onset',
      'email-letter-activation',
      'rule-activation-letter',
      'rule-unconfirmed-gets-blocked',
      'tip-confirm-at-once',
    ],
  },
  'guide-resend-activation': {
    title: msg('Get the activation letter again'),
    lead: msg(
      'For you if the letter never came, got lost or was never opened. It works only while you can still sign in.',
    ),
    from: ['uk-account'],
    steps: [
      { text: msg('Open the AliExpress main page and sign in.'), more: ['guide-sign-in'] },
      msg('Go to {label-my-aliexpress-uk} or a similar name.'),
      msg('Choose {label-profile-settings-uk} or a similar name.'),
      msg('Press {label-edit-profile-uk} or a similar name.'),
      {
        text: msg(
          'On the new page, find the line with your e-mail. Beside it stands {label-unconfirmed} or something similar.',
        ),
        sketch: 'profile',
      },
      msg('Press {label-edit} beside it, or a similar name.'),
      msg('Check the address or enter another one. The site then sends a new activation letter by itself.'),
      msg('A message tells you that it worked.'),
      {
        text: msg('Open your mailbox and find the letter from AliExpress. Look in the spam folder too.'),
        more: ['guide-check-inbox'],
      },
      {
        text: msg('Follow the link {label-confirm-email} or a similar name.'),
        safety: ['tip-safe-phishing'],
      },
    ],
    result: msg('Your address is confirmed.'),
    ifNot: msg(
      'If the address is wrong, change it. If still no letter comes, send support the ready letter about an unconfirmed address.',
    ),
    states: [
      'symptom-email-unconfirmed-label',
      'symptom-no-activation-email',
      'rule-activation-letter-again',
      'rule-edit-may-replace-address',
      'email-letter-activation',
    ],
  },
  'guide-change-email': {
    title: msg('Change the e-mail address of your account'),
    lead: msg(
      'This works while you can sign in. You can change other personal details on the same page as well.',
    ),
    from: ['ru-support', 'uk-account'],
    steps: [
      { text: msg('Sign in and go to {label-my-aliexpress} or a similar name.'), more: ['guide-sign-in'] },
      msg('Open {label-profile-settings} or a similar name.'),
      msg('Press {label-edit-profile} or a similar name.'),
      msg('You see your personal data. Press {label-change-email} or a similar name.'),
      msg('Type the new address into the field {label-email-field}. Use a real one that you can open.'),
      msg('Press {label-request} or a similar name.'),
      msg('A message tells you that it worked.'),
      {
        text: msg('Now confirm the new address with the link in the letter.'),
        safety: ['tip-safe-phishing'],
        more: ['guide-confirm-email'],
      },
    ],
    result: msg('The new address stands in your profile.'),
    ifNot: msg('If no letter comes to the new address, have it sent again.'),
    states: ['rule-profile-editable', 'rule-edit-may-replace-address', 'tip-real-email'],
  },
  'guide-fake-email': {
    title: msg('You registered with a made-up or wrong address'),
    lead: msg(
      'The activation letter cannot reach you at such an address, so the account may end up blocked. What you can do depends on whether that has happened.',
    ),
    from: ['ru-block'],
    steps: [
      {
        text: msg(
          'Not blocked and still able to sign in? Change the address now and confirm it. Then you can stop here.',
        ),
        more: ['guide-change-email', 'guide-confirm-email'],
      },
      {
        text: msg(
          'Blocked? Open {label-manage-orders} or a similar name. It is the third link of the block page, and one guide says it is the only part that still opens.',
        ),
        sketch: 'block-page',
      },
      {
        text: msg('Take screenshots of all orders: numbers, amounts, dates and pages.'),
        safety: ['tip-safe-evidence-copy'],
        sketch: 'orders',
      },
      {
        text: msg(
          'Watch your deliveries. Open a dispute where something goes wrong and close it when it is settled. This way you can still ask for a refund.',
        ),
        safety: ['tip-safe-clock'],
        more: ['guide-open-dispute'],
      },
      {
        text: msg(
          'Do not wait for a letter: activation links go to the address that does not exist. You can ask support to correct the address, but no guide promises it.',
        ),
        safety: ['tip-safe-secrets'],
      },
      {
        text: msg(
          'One guide says you can no longer browse or buy with this account. If you register again, use a real address and confirm it within three days.',
        ),
        safety: ['tip-safe-new-account'],
        more: ['guide-register', 'guide-confirm-email'],
      },
      msg('Keep the old login until every order and every dispute is finished.'),
    ],
    result: msg('You have a correct address, or you can still follow your orders and disputes.'),
    ifNot: msg('If the orders do not open either, treat it like a lost account with paid orders.'),
    states: [
      'reason-email-fake',
      'symptom-only-manage-orders',
      'channel-manage-orders',
      'rule-fake-email-manage-orders',
      'rule-fake-email-money-safe',
      'rule-fake-email-no-shopping',
      'right-dispute-while-blocked',
      'limit-fake-email',
      'limit-activation-3-days',
      'tip-real-email',
      'tip-register-properly-next',
      'symptom-cannot-open-dispute',
    ],
  },
} satisfies Guides;
