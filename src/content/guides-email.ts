/** Guides about the address of the account, its letters and the mailbox behind it. */
import { msg } from '@lit/localize';
import type { GuideWords } from './types.js';

export const guidesEmail = {
  'guide-confirm-email': {
    title: msg('Confirm your e-mail address'),
    lead: msg('Do this right after you register. AliExpress sends you a letter with an activation link.'),
    steps: [
      msg('Open the mailbox that you gave when you registered.'),
      msg('Find the letter from AliExpress and open it. Look in the spam folder too.'),
      msg('Follow the link in the letter. In one guide it is called {label-confirm-email}.'),
      msg('A page congratulates you or says that the address is confirmed.'),
      msg(
        'Do this within three days. Without it a block may follow later, after a week or even a month or two.',
      ),
    ],
    result: msg('Your address is confirmed.'),
    ifNot: msg('No letter? As long as you can sign in, you can ask for a new one.'),
  },
  'guide-resend-activation': {
    title: msg('Get the activation letter again'),
    lead: msg(
      'For you if the letter never came, got lost or was never opened. It works only while you can still sign in.',
    ),
    steps: [
      msg('Open the AliExpress main page and sign in.'),
      msg('Go to {label-my-aliexpress-uk} or a similar name.'),
      msg('Choose {label-profile-settings-uk} or a similar name.'),
      msg('Press {label-edit-profile-uk} or a similar name.'),
      msg(
        'On the new page, find the line with your e-mail. Beside it stands {label-unconfirmed} or something similar.',
      ),
      msg('Press {label-edit} beside it, or a similar name.'),
      msg('Check the address or enter another one. The site then sends a new activation letter by itself.'),
      msg('A message tells you that it worked.'),
      msg('Open your mailbox and find the letter from AliExpress. Look in the spam folder too.'),
      msg('Follow the link {label-confirm-email} or a similar name.'),
    ],
    result: msg('Your address is confirmed.'),
    ifNot: msg(
      'If the address is wrong, change it. If still no letter comes, send support the ready letter about an unconfirmed address.',
    ),
  },
  'guide-change-email': {
    title: msg('Change the e-mail address of your account'),
    lead: msg(
      'This works while you can sign in. You can change other personal details on the same page as well.',
    ),
    steps: [
      msg('Sign in and go to {label-my-aliexpress} or a similar name.'),
      msg('Open {label-profile-settings} or a similar name.'),
      msg('Press {label-edit-profile} or a similar name.'),
      msg('You see your personal data. Press {label-change-email} or a similar name.'),
      msg('Type the new address into the field {label-email-field}. Use a real one that you can open.'),
      msg('Press {label-request} or a similar name.'),
      msg('A message tells you that it worked.'),
      msg('Now confirm the new address with the link in the letter.'),
    ],
    result: msg('The new address stands in your profile.'),
    ifNot: msg('If no letter comes to the new address, have it sent again.'),
  },
  'guide-create-mailbox': {
    title: msg('Create a mailbox'),
    lead: msg(
      'Gmail is only an example; any mail provider will do. The steps come from an older guide, so follow the page if it differs.',
    ),
    steps: [
      msg('Open the Gmail main page.'),
      msg('Choose {label-create-account} or a similar name. The guide speaks of three stages.'),
      msg('Fill in the form. Give your real name, and choose a simple mailbox name that you can remember.'),
      msg('Add a photo, as that guide describes, and press {label-next}. If you are not asked, go on.'),
      msg('A notice says that the registration worked.'),
      msg('Press {label-go-to-gmail} or a similar name. You can use the mailbox now.'),
    ],
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
        msg('Mobile number. It protects the mailbox, which matters most if you keep important papers there.'),
        msg('A second e-mail address. Warnings about suspicious actions go there.'),
        msg('Google as start page: leave this unticked unless you want it.'),
        msg('The code from the picture. Today it may look different or be missing.'),
        msg('The country where you live.'),
        msg('Tick that you accept the terms. Without the tick you cannot go on.'),
        msg('Press {label-next} or a similar name.'),
      ],
    },
    result: msg('You can open the new mailbox and read letters in it.'),
  },
  'guide-fake-email': {
    title: msg('You registered with a made-up or wrong address'),
    lead: msg(
      'The activation letter cannot reach you at such an address, so the account may end up blocked. What you can do depends on whether that has happened.',
    ),
    steps: [
      msg(
        'Not blocked and still able to sign in? Change the address now and confirm it. Then you can stop here.',
      ),
      msg(
        'Blocked? Open {label-manage-orders} or a similar name. It is the third link of the block page, and one guide says it is the only part that still opens.',
      ),
      msg('Take screenshots of all orders: numbers, amounts, dates and pages.'),
      msg(
        'Watch your deliveries. Open a dispute where something goes wrong and close it when it is settled. This way you can still ask for a refund.',
      ),
      msg(
        'Do not wait for a letter: activation links go to the address that does not exist. You can ask support to correct the address, but no guide promises it.',
      ),
      msg(
        'One guide says you can no longer browse or buy with this account. If you register again, use a real address and confirm it within three days.',
      ),
      msg('Keep the old login until every order and every dispute is finished.'),
    ],
    result: msg('You have a correct address, or you can still follow your orders and disputes.'),
    ifNot: msg('If the orders do not open either, treat it like a lost account with paid orders.'),
  },
  'guide-check-inbox': {
    title: msg('Search your mail for AliExpress letters'),
    steps: [
      msg(
        'Search all your mailboxes, the spam folders too. Look for activation letters, order confirmations and a letter about a block, which may name the reason.',
      ),
      msg(
        'See which address received the order letters. It is probably the login of the account that holds those orders.',
      ),
      msg('Do not press links in letters that seem doubtful to you.'),
    ],
    result: msg('You know which address belongs to your account, and perhaps why it is blocked.'),
    ifNot: msg('If you find nothing, try each of your addresses at sign-in.'),
  },
  'guide-recover-mailbox': {
    title: msg('Your mailbox exists, but you cannot open it'),
    steps: [
      msg(
        'Use the recovery page of your mail provider. A second address or your phone number can help there.',
      ),
      msg(
        'Mailbox open again? Look for the letter with the activation link. If you can still sign in to AliExpress, have a new one sent.',
      ),
      msg('No way back into the mailbox? Then follow the guide for a made-up or wrong address.'),
    ],
    result: msg('You can read your letters again.'),
    ifNot: msg('Without the mailbox, go on as with a made-up address.'),
  },
} satisfies Partial<GuideWords>;
