/** Outcomes for an account that a message calls blocked or unavailable. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const blockedOutcomes = {
  'o-blocked-disputes': {
    title: msg('Your account was blocked after disputes'),
    lead: msg('You may ask for the reason, and you may ask to get the account back.'),
    now: [
      {
        text: msg('Search your mail for a letter about the block. It may name the reason.'),
        guide: 'guide-check-inbox',
      },
      {
        text: msg(
          'Read the terms of use. Then ask customer service for the reason. Ask to restore the account and add proof.',
        ),
        guide: 'guide-blocked-after-disputes:1-4',
      },
      {
        text: msg('Does the block page show {label-appeal} or a similar name? Then send that form too.'),
        guide: 'guide-reactivate',
      },
      msg(
        'Look after your open orders and disputes in {label-manage-orders} or a similar name, if it opens.',
      ),
    ],
    safety: ['tip-safe-id-upload', 'tip-safe-phishing', 'tip-safe-secrets', 'tip-safe-helpers'],
    prepare: [
      msg('Your login'),
      msg('The numbers of the disputed orders'),
      msg('Evidence for each dispute'),
      msg('Your messages with the sellers'),
      msg('An ID picture, only if the official form asks for one, and only for that form'),
    ],
    contact: msg(
      'Start with customer service in the app or on the website, as one guide recommends after disputes. The live chat is one way to reach it. If you cannot sign in there, write to {email-security}. For a running dispute write to {email-complaint}. As far as known these are the addresses for such cases.',
    ),
    contacts: [
      'channel-app',
      'channel-chat-ru',
      'channel-chat-en',
      'channel-email-security',
      'channel-email-complaint',
    ],
    letter: 'tpl-appeal',
    variant: 'disputes',
    expect: [
      msg('An answer may come by e-mail or in the chat. It may take several days.'),
      msg('Nobody can promise that the account comes back.'),
      msg(
        'Asking support does no harm. A justified dispute is your right, but many in a short time may look like misuse.',
      ),
    ],
    ifNot: msg('If they refuse, or nobody answers, go on with the next way.'),
    ways: ['o-blocked-stuck'],
    next: ['tip-seller-first', 'tip-dispute-sparingly', 'tip-careful-with-disputes', 'tip-keep-records'],
    reason: 'reason-many-disputes',
    states: ['right-ask-reason', 'right-ask-restoration', 'hours-restore-days', 'rule-contact-app-or-web'],
  },
  'o-appeal-waiting': {
    title: msg('You have asked; now wait a few days'),
    lead: msg('Waiting is hard, but several days are normal.'),
    now: [
      { text: msg('Look for an answer every day, in the spam folder too.'), guide: 'guide-check-inbox' },
      msg('Do not send the same request again and again.'),
      { text: msg('Save proof of your orders and payments.'), guide: 'guide-keep-records' },
      msg('Write down the deadlines of your orders and of your bank.'),
    ],
    safety: ['tip-safe-clock', 'tip-safe-phishing'],
    prepare: [msg('The date and a copy of your request'), msg('Your login'), msg('Your order numbers')],
    contact: msg(
      'Ask in the live chat how your request is going. If the chat asks you to sign in and you cannot, write to {email-security}. As far as known it is the address for account safety.',
    ),
    contacts: ['channel-chat-ru', 'channel-chat-en', 'channel-email-security'],
    expect: [
      msg('One guide says that such a request may take several days.'),
      msg('The answer may also be a no.'),
    ],
    ifNot: msg('No answer after about a week? Then go on with the next way. The week is our suggestion.'),
    ways: ['o-blocked-stuck'],
    next: ['tip-save-history', 'tip-keep-records'],
    states: ['rule-request-takes-days'],
  },
  'o-blocked-stuck': {
    title: msg('They refused, or nobody answers'),
    lead: msg('This is hard. A few ways are still left.'),
    now: [
      {
        text: msg('Ask once more, by another way than before. Keep it short and attach all your proof.'),
        guide: 'guide-write-email',
      },
      msg(
        'Use the complaint centre if the block page links to it. If you meet the dispute centre in a dispute, try it too.',
      ),
      {
        text: msg(
          'Is money for an order at risk? If you paid by card, ask your bank early about a chargeback.',
        ),
        guide: 'guide-chargeback',
      },
      { text: msg('Ask a consumer organisation in your country for help.'), guide: 'guide-consumer-help' },
      {
        text: msg(
          'Think about a new account only after this. Read the safety note on second accounts first.',
        ),
        guide: 'guide-register',
      },
    ],
    safety: ['tip-safe-helpers', 'tip-safe-clock', 'tip-safe-new-account'],
    prepare: [
      msg('All letters and chats with support, in order of date'),
      msg('A list of your orders'),
      msg('Proof of your payments'),
    ],
    contact: msg(
      'First a consumer organisation, because it stands outside AliExpress. For money ask your bank. You can also write to {email-complaint} about a dispute or to {email-security} about the block; as far as known these are the addresses for it. E-mail needs no sign-in, while the chat may.',
    ),
    contacts: [
      'channel-consumer-org',
      'channel-bank',
      'channel-email-complaint',
      'channel-email-security',
      'channel-complaint-centre',
      'channel-dispute-centre',
    ],
    letter: 'tpl-appeal',
    expect: [
      msg('The end is open. The guides know no further step.'),
      msg('Guides report good experience with support, but some readers remained without help.'),
    ],
    ifNot: msg('Ask the consumer organisation or a lawyer for advice.'),
    ways: ['guide-consumer-help'],
    next: ['tip-overview', 'tip-keep-records'],
    states: ['channel-dispute-centre', 'channel-complaint-centre'],
  },
  'o-glitch-first': {
    title: msg('First find out if it is only a fault'),
    lead: msg('A fault can show the same message as a real block.'),
    now: 'guide-glitch:1-5',
    safety: ['tip-safe-shared-device', 'tip-safe-clock', 'tip-safe-phishing'],
    prepare: [msg('A screenshot of the message'), msg('Your login')],
    contact: msg(
      'No one yet: first try the device and the sign-in. If that fails, write to {email-buyerservice}, the address for faults as far as known. You can also use the chat if it opens without a sign-in.',
    ),
    contacts: ['channel-email-buyerservice', 'channel-chat-ru', 'channel-chat-en'],
    letter: 'tpl-appeal',
    expect: [
      msg('If it was a fault, the page works on another device, after a new sign-in or after a while.'),
    ],
    ifNot: msg('Come back and answer “Yes, the message is still there”.'),
    ways: ['q-block-device'],
    next: ['tip-keep-records'],
    reason: 'reason-glitch',
  },
  'o-blocked-security': {
    title: msg('A message mentions fraud, a security check or a broken rule'),
    lead: msg('This does not mean that you did something wrong. Explain calmly and show proof.'),
    now: [
      msg('Read the message word by word. Open AliExpress yourself and check that it says the same there.'),
      msg('Could somebody else be in your mailbox? Then change the mailbox password now.'),
      {
        text: msg('Send the appeal form of the block page with the data it asks for.'),
        guide: 'guide-reactivate',
      },
      msg('Ask for the reason. Explain, with proof, that the orders and the means of payment are yours.'),
    ],
    safety: ['tip-safe-id-upload', 'tip-safe-phishing', 'tip-safe-secrets', 'tip-safe-helpers'],
    prepare: [
      msg('Your login'),
      msg('Your order numbers'),
      msg('Payment receipts, with the card number covered'),
      msg('An ID picture, only if the official form asks for one, and only for that form'),
    ],
    contact: msg(
      'First the appeal form on the block page, because it goes to those who check accounts. As a second way write to {email-security}, as far as known the address for account safety. If the chat asks you to sign in and you cannot, use e-mail.',
    ),
    contacts: ['channel-appeal-form', 'channel-email-security'],
    letter: 'tpl-appeal',
    expect: [
      msg('People at AliExpress look at your case. No guide says how long it takes.'),
      msg('They may also refuse.'),
    ],
    ifNot: msg('If they refuse or do not answer, go on with the next way.'),
    ways: ['o-blocked-stuck'],
    next: ['tip-read-terms', 'tip-unique-password'],
    reason: 'reason-suspected-fraud',
    states: ['right-ask-reason'],
  },
  'o-blocked-unknown': {
    title: msg('Blocked, and you do not know why'),
    lead: msg('You may ask for the reason.'),
    now: [
      { text: msg('Search your mail for a letter that names the reason.'), guide: 'guide-check-inbox' },
      { text: msg('Send the appeal form of the block page.'), guide: 'guide-reactivate' },
      { text: msg('Ask support for the reason as well.'), guide: 'guide-write-email' },
    ],
    safety: ['tip-safe-id-upload', 'tip-safe-phishing', 'tip-safe-secrets'],
    prepare: [
      msg('Your login'),
      msg('A screenshot of the message'),
      msg('Your order numbers'),
      msg('An ID picture, only if the official form asks for one, and only for that form'),
    ],
    contact: msg(
      'First the appeal form on the block page. As a second way write to {email-security}, as far as known the address for account safety. Use the chat if it opens; if it asks you to sign in and you cannot, e-mail is enough.',
    ),
    contacts: ['channel-appeal-form', 'channel-email-security', 'channel-chat-ru', 'channel-chat-en'],
    letter: 'tpl-appeal',
    expect: [
      msg('After the check a letter may come. Expect days rather than hours.'),
      msg(
        'Possible causes are an unconfirmed address, disputes, a security check, a broken rule or a fault.',
      ),
    ],
    ifNot: msg('If they refuse or do not answer, go on with the next way.'),
    ways: ['o-blocked-stuck'],
    next: ['tip-read-terms', 'tip-keep-records'],
  },
} satisfies Outcomes;
