/** Outcomes about the e-mail address of an account. */
import { msg } from '@lit/localize';
import type { OutcomeWords } from './types.js';

export const outcomesEmail = {
  'o-confirm-new': {
    title: msg('Confirm the address of your new account'),
    lead: msg('Do it now. It takes one letter and one link.'),
    now: [],
    expect: [
      msg('The letter usually comes right after you register.'),
      msg('Confirm within three days. A block may follow later, after a week or even a month or two.'),
    ],
    ifNot: msg('If no letter comes, have it sent again.'),
    contact: msg(
      'No one at first: the letter comes by itself. The help centre has answers to common questions.',
    ),
    prepare: [msg('Your mailbox, opened')],
  },
  'o-resend-activation': {
    title: msg('Get the activation letter again'),
    lead: msg('As long as you can sign in, you can ask for a new letter.'),
    now: [
      msg('Ask for the letter again in your profile.'),
      msg('When it comes, follow its link and confirm your address.'),
    ],
    expect: [msg('A message on the page says that it worked. Then the letter comes.')],
    ifNot: msg(
      'If you need another address, change it. If the account was blocked meanwhile, use the appeal.',
    ),
    contact: msg(
      'Write to {email-buyerservice}, or ask in the chat, category profile. If the chat asks you to sign in and you cannot, e-mail is enough.',
    ),
    prepare: [msg('Your login'), msg('Your mailbox, opened')],
  },
  'o-change-email': {
    title: msg('Change your e-mail address'),
    lead: msg('Change it while you can still sign in.'),
    now: [msg('Enter the new address in your profile.'), msg('Then confirm it with the link in the letter.')],
    expect: [msg('A message says that it worked. Then a letter comes to the new address.')],
    ifNot: msg(
      'No letter? Have it sent again. If the page does not open, ask in the chat, category profile.',
    ),
    contact: msg(
      'First the live chat, because a person can look at your profile. If the chat asks you to sign in and you cannot, write to {email-buyerservice}.',
    ),
    prepare: [msg('Your new mailbox, opened'), msg('Your login')],
  },
  'o-create-mailbox': {
    title: msg('Create a mailbox first'),
    lead: msg('Any mail provider will do. Gmail is only an example.'),
    now: [
      msg('Create the mailbox.'),
      msg('If you have an AliExpress account, change its address to the new one.'),
      msg('If you have no account, register with the new address.'),
    ],
    expect: [msg('Usually you have a working mailbox in minutes.')],
    ifNot: msg('Try another mail provider.'),
    contact: msg('The help pages of the mail provider. AliExpress cannot help with a mailbox.'),
    prepare: [
      msg('Your name'),
      msg('An idea for a new password'),
      msg('A phone number or a second address to protect the mailbox'),
    ],
  },
} satisfies Partial<OutcomeWords>;
