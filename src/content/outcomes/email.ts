/** Outcomes about the e-mail address of an account, and for an account blocked because of its address. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const emailOutcomes = {
  'o-confirm-new': {
    title: msg('Confirm the address of your new account'),
    lead: msg('Do it now. It takes one letter and one link.'),
    now: 'guide-confirm-email',
    safety: ['tip-safe-phishing'],
    prepare: [msg('Your mailbox, opened')],
    contact: msg(
      'No one at first: the letter comes by itself. The help centre has answers to common questions.',
    ),
    contacts: ['channel-faq'],
    expect: [
      msg('The letter usually comes right after you register.'),
      msg('Confirm within three days. A block may follow later, after a week or even a month or two.'),
    ],
    ifNot: msg('If no letter comes, have it sent again.'),
    ways: ['o-resend-activation'],
    next: ['tip-confirm-at-once'],
    reason: 'reason-email-unconfirmed',
    states: ['limit-activation-3-days'],
  },
  'o-resend-activation': {
    title: msg('Get the activation letter again'),
    lead: msg('As long as you can sign in, you can ask for a new letter.'),
    now: [
      { text: msg('Ask for the letter again in your profile.'), guide: 'guide-resend-activation' },
      { text: msg('When it comes, follow its link and confirm your address.'), guide: 'guide-confirm-email' },
    ],
    safety: ['tip-safe-phishing', 'tip-safe-secrets'],
    prepare: [msg('Your login'), msg('Your mailbox, opened')],
    contact: msg(
      'Write to {email-buyerservice}, or ask in the chat, category profile. If the chat asks you to sign in and you cannot, e-mail is enough.',
    ),
    contacts: ['channel-email-buyerservice', 'channel-chat-ru', 'channel-chat-en'],
    letter: 'tpl-email-unconfirmed',
    expect: [msg('A message on the page says that it worked. Then the letter comes.')],
    ifNot: msg(
      'If you need another address, change it. If the account was blocked meanwhile, use the appeal.',
    ),
    ways: ['o-change-email', 'o-blocked-reactivate'],
    next: ['tip-confirm-at-once'],
    reason: 'reason-email-unconfirmed',
  },
  'o-change-email': {
    title: msg('Change your e-mail address'),
    lead: msg('Change it while you can still sign in.'),
    now: [
      { text: msg('Enter the new address in your profile.'), guide: 'guide-change-email' },
      { text: msg('Then confirm it with the link in the letter.'), guide: 'guide-confirm-email' },
    ],
    safety: ['tip-safe-phishing', 'tip-safe-secrets'],
    prepare: [msg('Your new mailbox, opened'), msg('Your login')],
    contact: msg(
      'First the live chat, because a person can look at your profile. If the chat asks you to sign in and you cannot, write to {email-buyerservice}.',
    ),
    contacts: ['channel-chat-ru', 'channel-chat-en', 'channel-email-buyerservice'],
    letter: 'tpl-email-unconfirmed',
    expect: [msg('A message says that it worked. Then a letter comes to the new address.')],
    ifNot: msg(
      'No letter? Have it sent again. If the page does not open, ask in the chat, category profile.',
    ),
    ways: ['o-resend-activation'],
    next: ['tip-real-email', 'tip-recovery-email'],
    reason: 'reason-email-fake',
  },
  // Only the mail provider can help here: no card of ours.
  'o-create-mailbox': {
    title: msg('Create a mailbox first'),
    lead: msg('Any mail provider will do. Gmail is only an example.'),
    now: [
      { text: msg('Create the mailbox.'), guide: 'guide-create-mailbox' },
      {
        text: msg('If you have an AliExpress account, change its address to the new one.'),
        guide: 'guide-change-email',
      },
      { text: msg('If you have no account, register with the new address.'), guide: 'guide-register' },
    ],
    safety: ['tip-safe-secrets', 'tip-safe-phishing'],
    prepare: [
      msg('Your name'),
      msg('An idea for a new password'),
      msg('A phone number or a second address to protect the mailbox'),
    ],
    contact: msg('The help pages of the mail provider. AliExpress cannot help with a mailbox.'),
    contacts: [],
    expect: [msg('Usually you have a working mailbox in minutes.')],
    ifNot: msg('Try another mail provider.'),
    ways: [],
    next: ['tip-recovery-phone', 'tip-recovery-email'],
  },
  'o-blocked-reactivate': {
    title: msg('Blocked, and your e-mail address may not be confirmed'),
    lead: msg('You can open your mailbox. That matters most, because the answer goes there.'),
    now: [
      {
        text: msg(
          'Search your mail for the old activation letter. Check that its link leads to the official AliExpress domain. Then try it.',
        ),
        guide: 'guide-check-inbox',
      },
      {
        text: msg('No letter, or the link does not work? Then send the appeal form of the block page.'),
        guide: 'guide-reactivate',
      },
      {
        text: msg('When a new letter comes, check that it is genuine. Then confirm your address at once.'),
        guide: 'guide-confirm-email',
      },
    ],
    safety: ['tip-safe-id-upload', 'tip-safe-phishing', 'tip-safe-secrets'],
    prepare: [
      msg('Your login'),
      msg('Access to the mailbox you registered with'),
      msg('Your order numbers'),
      msg('An ID picture, only if the official form asks for one, and only for that form'),
    ],
    contact: msg(
      'First the appeal form on the block page, because it is made for this case. As a second way write to {email-security}, as far as known the address for account safety. If the chat asks you to sign in and you cannot, e-mail is the way.',
    ),
    contacts: ['channel-appeal-form', 'channel-email-security', 'channel-chat-ru', 'channel-chat-en'],
    letter: 'tpl-appeal',
    variant: 'email',
    expect: [
      msg(
        'People at AliExpress look at the appeal. If they accept it, a letter with a new activation link comes.',
      ),
      msg('No guide says how long this takes. Allow several days.'),
      msg('Fill in what the page asks. Some users were asked for an ID picture.'),
    ],
    ifNot: msg(
      'Write to {email-security} with the prepared letter. Still nothing after several days? Go on with the next way.',
    ),
    ways: ['o-blocked-stuck'],
    next: ['tip-confirm-at-once', 'tip-real-email'],
    reason: 'reason-email-unconfirmed',
    states: [
      'rule-appeal-reviewed',
      'rule-appeal-new-link',
      'email-letter-appeal',
      'limit-appeal-time-unknown',
      'symptom-reactivation-asks-id',
    ],
  },
  'o-mailbox-lost': {
    title: msg('Blocked, and your mailbox does not open'),
    lead: msg('First try to get your mailbox back. Letters from AliExpress go there.'),
    now: [
      {
        text: msg('Ask your mail provider to let you back into the mailbox.'),
        guide: 'guide-recover-mailbox',
      },
      {
        text: msg('Mailbox open again? Then send the appeal form of the block page.'),
        guide: 'guide-reactivate',
      },
      {
        text: msg('No way back into the mailbox? Then do what helps with a wrong address.'),
        guide: 'guide-fake-email',
      },
    ],
    safety: ['tip-safe-id-upload', 'tip-safe-secrets', 'tip-safe-phishing', 'tip-safe-clock'],
    prepare: [
      msg('Your AliExpress login'),
      msg('The second address or phone number of the mailbox'),
      msg('Your order numbers'),
      msg('An ID picture, only if the official form asks for one, and only for that form'),
    ],
    contact: msg(
      'First your mail provider, because only the provider can open the mailbox. Then write to {email-security} from another address and say why. As far as known it is the address for account safety. E-mail needs no sign-in, while the chat may.',
    ),
    contacts: ['channel-email-security'],
    letter: 'tpl-appeal',
    expect: [
      msg('It depends on your mail provider whether you get the mailbox back.'),
      msg('AliExpress sends its letters to the address you registered with.'),
    ],
    ifNot: msg('If the mailbox stays closed, treat it like an address that does not exist.'),
    ways: ['o-fake-email'],
    next: ['tip-recovery-email', 'tip-recovery-phone'],
    reason: 'reason-email-unconfirmed',
  },
  'o-fake-email': {
    title: msg('The address was made up or mistyped'),
    lead: msg('Look after your orders and disputes first. You may still reach them.'),
    now: 'guide-fake-email',
    safety: ['tip-safe-new-account', 'tip-safe-clock', 'tip-safe-secrets'],
    prepare: [msg('Order numbers and amounts'), msg('Payment receipts'), msg('Screenshots of your orders')],
    contact: msg(
      'Start with {label-manage-orders} on the block page, because you may still look after your orders and disputes there. Ask {email-security} whether the address can be corrected; as far as known it is the address for such cases. For disputes write to {email-complaint}. E-mail needs no sign-in, while the chat may.',
    ),
    contacts: ['channel-manage-orders', 'channel-email-security', 'channel-email-complaint'],
    letter: 'tpl-email-unconfirmed',
    expect: [
      msg('One guide says that buying and browsing do not come back for such an account.'),
      msg('Orders and disputes may stay reachable in {label-manage-orders} or a similar name.'),
      msg('An appeal hardly helps, because its answer goes to the wrong address.'),
    ],
    ifNot: msg('If {label-manage-orders} does not open either, treat the account as lost.'),
    ways: ['o-lost-paid'],
    next: ['tip-real-email', 'tip-register-properly-next', 'tip-confirm-at-once'],
    reason: 'reason-email-fake',
    states: ['right-dispute-while-blocked', 'rule-fake-email-no-shopping', 'rule-fake-email-manage-orders'],
  },
} satisfies Outcomes;
