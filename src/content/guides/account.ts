/** Guides for signing in, for a new account and for the mailbox behind it. */
import { msg } from '@lit/localize';
import type { Guides } from '../types.js';

export const accountGuides = {
  'guide-sign-in': {
    title: msg('How to sign in'),
    lead: msg('These steps come from an older guide. Follow the page if it differs.'),
    from: ['uk-account'],
    steps: [
      msg('Go to the AliExpress main page. Type its address yourself.'),
      msg('At the top right, press {label-sign-in} or a similar name.'),
      msg('Type in your e-mail address and your password.'),
      msg('Just below, type the code from the picture. Today it may look different or be missing.'),
      msg('Press {label-enter} or a similar name.'),
      {
        text: msg('Look at the top right corner. Your own name should stand there.'),
        safety: ['tip-safe-other-account'],
      },
    ],
    result: msg(
      'Your own name stands at the top right. With an account you can pay for orders, get discounts and follow goods and sellers.',
    ),
    ifNot: msg(
      'Choose the guide that fits what you see: a block message, “account not found”, another person’s name, or a refused password.',
    ),
    states: [
      'rule-picture-code',
      'rule-name-top-right',
      'rule-account-benefits',
      'symptom-signed-in-ok',
      'symptom-cannot-find-page',
    ],
  },
  'guide-password': {
    title: msg('Your password is not accepted'),
    lead: msg(
      'The guides behind this page do not explain how to reset a password. One reader got back in with a new password.',
    ),
    from: [],
    steps: [
      {
        text: msg('Use the link for a forgotten password on the official sign-in page.'),
        safety: ['tip-safe-phishing'],
      },
      {
        text: msg(
          'After signing in, check your name and your orders. If the account is empty, use the guide for that.',
        ),
        more: ['guide-restored-empty'],
      },
    ],
    result: msg('You are signed in, and your name stands at the top right.'),
    ifNot: msg('If no letter comes, check which of your addresses AliExpress knows.'),
    states: ['limit-no-password-guide'],
  },
  'guide-register': {
    title: msg('Register a new AliExpress account'),
    lead: msg(
      'Steps from older guides; follow the page if it differs. If you already have a blocked account, read the safety note first.',
    ),
    from: ['ru-support', 'ru-block'],
    steps: [
      {
        text: msg(
          'Have a mailbox that you can open. Older guides say that registration needs an e-mail address and accepts even a made-up one, but then the account may end up blocked.',
        ),
        safety: ['tip-safe-new-account'],
        more: ['guide-create-mailbox'],
      },
      msg('Open the AliExpress main page.'),
      msg('Press {label-register} or a similar name.'),
      msg(
        'Fill in everything in Latin letters: e-mail address, first and last name, password twice, code from the picture. A transliteration site can write your name in Latin letters.',
      ),
      msg('Press {label-create-profile} or a similar name.'),
      msg('A window tells you that the registration worked.'),
      {
        text: msg(
          'Confirm your address at once, within three days. The letter with the link goes to your mailbox.',
        ),
        safety: ['tip-safe-phishing'],
        more: ['guide-confirm-email'],
      },
    ],
    result: msg(
      'You have a new account. With it you can pay for orders, get discounts and follow goods and sellers.',
    ),
    ifNot: msg('If the activation letter does not come, have it sent again.'),
    states: [
      'rule-latin-only',
      'rule-register-email-needed',
      'rule-register-accepts-any-email',
      'rule-picture-code',
      'rule-account-benefits',
      'rule-activation-letter',
      'limit-activation-3-days',
      'tip-transliterate',
      'tip-confirm-at-once',
      'tip-real-email',
    ],
  },
  'guide-create-mailbox': {
    title: msg('Create a mailbox'),
    lead: msg(
      'Gmail is only an example; any mail provider will do. The steps come from an older guide, so follow the page if it differs.',
    ),
    from: ['ru-support'],
    steps: [
      msg('Open the Gmail main page.'),
      msg('Choose {label-create-account} or a similar name. The guide speaks of three stages.'),
      {
        text: msg(
          'Fill in the form. Give your real name, and choose a simple mailbox name that you can remember.',
        ),
        fold: {
          title: msg('Form fields described in an older guide'),
          items: [
            msg(
              'First and last name. Use your real name: the mailbox is tied to other services and you will use it for long.',
            ),
            msg(
              'User name, in Latin letters, digits and symbols. It is part of your address and your name for signing in, so keep it simple.',
            ),
            msg('Password: at least eight characters, and one that you use nowhere else.'),
            msg('The same password again. This shows typing errors.'),
            msg('Date of birth, picked from lists.'),
            msg('Sex, picked from a list.'),
            msg(
              'Mobile number. It protects the mailbox, which matters most if you keep important papers there.',
            ),
            msg('A second e-mail address. Warnings about suspicious actions go there.'),
            msg('Google as start page: leave this unticked unless you want it.'),
            msg('The code from the picture. Today it may look different or be missing.'),
            msg('The country where you live.'),
            msg('Tick that you accept the terms. Without the tick you cannot go on.'),
            msg('Press {label-next} or a similar name.'),
          ],
        },
      },
      msg('Add a photo, as that guide describes, and press {label-next}. If you are not asked, go on.'),
      msg('A notice says that the registration worked.'),
      msg('Press {label-go-to-gmail} or a similar name. You can use the mailbox now.'),
    ],
    result: msg('You can open the new mailbox and read letters in it.'),
    states: [
      'rule-picture-code',
      'limit-gmail-password-8',
      'limit-gmail-username',
      'tip-mailbox-name',
      'tip-mailbox-real-name',
      'tip-unique-password',
      'tip-recovery-phone',
      'tip-recovery-email',
    ],
  },
  'guide-check-inbox': {
    title: msg('Search your mail for AliExpress letters'),
    from: ['nb-disputes', 'uk-account', 'ru-support'],
    steps: [
      {
        text: msg(
          'Search all your mailboxes, the spam folders too. Look for activation letters, order confirmations and a letter about a block, which may name the reason.',
        ),
        // Before the search, because a link may be pressed while searching.
        safety: ['tip-safe-phishing'],
      },
      msg(
        'See which address received the order letters. It is probably the login of the account that holds those orders.',
      ),
      msg('Do not press links in letters that seem doubtful to you.'),
    ],
    result: msg('You know which address belongs to your account, and perhaps why it is blocked.'),
    ifNot: msg('If you find nothing, try each of your addresses at sign-in.'),
    states: [
      'tip-check-inbox',
      'rule-block-notice-mail',
      'email-letter-activation',
      'email-letter-block',
      'symptom-cannot-find-page',
      'symptom-want-old-account',
    ],
  },
  'guide-recover-mailbox': {
    title: msg('Your mailbox exists, but you cannot open it'),
    from: [],
    steps: [
      {
        text: msg(
          'Use the recovery page of your mail provider. A second address or your phone number can help there.',
        ),
        safety: ['tip-safe-phishing'],
      },
      {
        text: msg(
          'Mailbox open again? Look for the letter with the activation link. If you can still sign in to AliExpress, have a new one sent.',
        ),
        more: ['guide-reactivate', 'guide-resend-activation'],
      },
      {
        text: msg('No way back into the mailbox? Then follow the guide for a made-up or wrong address.'),
        more: ['guide-fake-email'],
      },
    ],
    result: msg('You can read your letters again.'),
    ifNot: msg('Without the mailbox, go on as with a made-up address.'),
  },
} satisfies Guides;
