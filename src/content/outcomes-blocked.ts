/** Outcomes for an account that a message calls blocked or unavailable. */
import { msg } from '@lit/localize';
import type { OutcomeWords } from './types.js';

export const outcomesBlocked = {
  'o-blocked-disputes': {
    title: msg('Your account was blocked after disputes'),
    lead: msg('You may ask for the reason, and you may ask to get the account back.'),
    now: [
      msg('Search your mail for a letter about the block. It may name the reason.'),
      msg(
        'Read the terms of use. Then ask customer service for the reason. Ask to restore the account and add proof.',
      ),
      msg('Does the block page show {label-appeal} or a similar name? Then send that form too.'),
      msg(
        'Look after your open orders and disputes in {label-manage-orders} or a similar name, if it opens.',
      ),
    ],
    expect: [
      msg('An answer may come by e-mail or in the chat. It may take several days.'),
      msg('Nobody can promise that the account comes back.'),
      msg(
        'Asking support does no harm. A justified dispute is your right, but many in a short time may look like misuse.',
      ),
    ],
    ifNot: msg('If they refuse, or nobody answers, go on with the next way.'),
    contact: msg(
      'Start with customer service in the app or on the website, as one guide recommends after disputes. The live chat is one way to reach it. If you cannot sign in there, write to {email-security}. For a running dispute write to {email-complaint}. As far as known these are the addresses for such cases.',
    ),
    prepare: [
      msg('Your login'),
      msg('The numbers of the disputed orders'),
      msg('Evidence for each dispute'),
      msg('Your messages with the sellers'),
      msg('An ID picture, only if the official form asks for one, and only for that form'),
    ],
  },
  'o-appeal-waiting': {
    title: msg('You have asked; now wait a few days'),
    lead: msg('Waiting is hard, but several days are normal.'),
    now: [
      msg('Look for an answer every day, in the spam folder too.'),
      msg('Do not send the same request again and again.'),
      msg('Save proof of your orders and payments.'),
      msg('Write down the deadlines of your orders and of your bank.'),
    ],
    expect: [
      msg('One guide says that such a request may take several days.'),
      msg('The answer may also be a no.'),
    ],
    ifNot: msg('No answer after about a week? Then go on with the next way. The week is our suggestion.'),
    contact: msg(
      'Ask in the live chat how your request is going. If the chat asks you to sign in and you cannot, write to {email-security}. As far as known it is the address for account safety.',
    ),
    prepare: [msg('The date and a copy of your request'), msg('Your login'), msg('Your order numbers')],
  },
  'o-blocked-stuck': {
    title: msg('They refused, or nobody answers'),
    lead: msg('This is hard. A few ways are still left.'),
    now: [
      msg('Ask once more, by another way than before. Keep it short and attach all your proof.'),
      msg(
        'Use the complaint centre if the block page links to it. If you meet the dispute centre in a dispute, try it too.',
      ),
      msg('Is money for an order at risk? If you paid by card, ask your bank early about a chargeback.'),
      msg('Ask a consumer organisation in your country for help.'),
      msg('Think about a new account only after this. Read the safety note on second accounts first.'),
    ],
    expect: [
      msg('The end is open. The guides know no further step.'),
      msg('Guides report good experience with support, but some readers remained without help.'),
    ],
    ifNot: msg('Ask the consumer organisation or a lawyer for advice.'),
    contact: msg(
      'First a consumer organisation, because it stands outside AliExpress. For money ask your bank. You can also write to {email-complaint} about a dispute or to {email-security} about the block; as far as known these are the addresses for it. E-mail needs no sign-in, while the chat may.',
    ),
    prepare: [
      msg('All letters and chats with support, in order of date'),
      msg('A list of your orders'),
      msg('Proof of your payments'),
    ],
  },
  'o-glitch-first': {
    title: msg('First find out if it is only a fault'),
    lead: msg('A fault can show the same message as a real block.'),
    now: [],
    expect: [
      msg('If it was a fault, the page works on another device, after a new sign-in or after a while.'),
    ],
    ifNot: msg('Come back and answer “Yes, the message is still there”.'),
    contact: msg(
      'No one yet: first try the device and the sign-in. If that fails, write to {email-buyerservice}, the address for faults as far as known. You can also use the chat if it opens without a sign-in.',
    ),
    prepare: [msg('A screenshot of the message'), msg('Your login')],
  },
  'o-blocked-reactivate': {
    title: msg('Blocked, and your e-mail address may not be confirmed'),
    lead: msg('You can open your mailbox. That matters most, because the answer goes there.'),
    now: [
      msg(
        'Search your mail for the old activation letter. Check that its link leads to the official AliExpress domain. Then try it.',
      ),
      msg('No letter, or the link does not work? Then send the appeal form of the block page.'),
      msg('When a new letter comes, check that it is genuine. Then confirm your address at once.'),
    ],
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
    contact: msg(
      'First the appeal form on the block page, because it is made for this case. As a second way write to {email-security}, as far as known the address for account safety. If the chat asks you to sign in and you cannot, e-mail is the way.',
    ),
    prepare: [
      msg('Your login'),
      msg('Access to the mailbox you registered with'),
      msg('Your order numbers'),
      msg('An ID picture, only if the official form asks for one, and only for that form'),
    ],
  },
  'o-mailbox-lost': {
    title: msg('Blocked, and your mailbox does not open'),
    lead: msg('First try to get your mailbox back. Letters from AliExpress go there.'),
    now: [
      msg('Ask your mail provider to let you back into the mailbox.'),
      msg('Mailbox open again? Then send the appeal form of the block page.'),
      msg('No way back into the mailbox? Then do what helps with a wrong address.'),
    ],
    expect: [
      msg('It depends on your mail provider whether you get the mailbox back.'),
      msg('AliExpress sends its letters to the address you registered with.'),
    ],
    ifNot: msg('If the mailbox stays closed, treat it like an address that does not exist.'),
    contact: msg(
      'First your mail provider, because only the provider can open the mailbox. Then write to {email-security} from another address and say why. As far as known it is the address for account safety. E-mail needs no sign-in, while the chat may.',
    ),
    prepare: [
      msg('Your AliExpress login'),
      msg('The second address or phone number of the mailbox'),
      msg('Your order numbers'),
      msg('An ID picture, only if the official form asks for one, and only for that form'),
    ],
  },
  'o-fake-email': {
    title: msg('The address was made up or mistyped'),
    lead: msg('Look after your orders and disputes first. You may still reach them.'),
    now: [],
    expect: [
      msg('One guide says that buying and browsing do not come back for such an account.'),
      msg('Orders and disputes may stay reachable in {label-manage-orders} or a similar name.'),
      msg('An appeal hardly helps, because its answer goes to the wrong address.'),
    ],
    ifNot: msg('If {label-manage-orders} does not open either, treat the account as lost.'),
    contact: msg(
      'Start with {label-manage-orders} on the block page, because you may still look after your orders and disputes there. Ask {email-security} whether the address can be corrected; as far as known it is the address for such cases. For disputes write to {email-complaint}. E-mail needs no sign-in, while the chat may.',
    ),
    prepare: [msg('Order numbers and amounts'), msg('Payment receipts'), msg('Screenshots of your orders')],
  },
  'o-blocked-security': {
    title: msg('A message mentions fraud, a security check or a broken rule'),
    lead: msg('This does not mean that you did something wrong. Explain calmly and show proof.'),
    now: [
      msg('Read the message word by word. Open AliExpress yourself and check that it says the same there.'),
      msg('Could somebody else be in your mailbox? Then change the mailbox password now.'),
      msg('Send the appeal form of the block page with the data it asks for.'),
      msg('Ask for the reason. Explain, with proof, that the orders and the means of payment are yours.'),
    ],
    expect: [
      msg('People at AliExpress look at your case. No guide says how long it takes.'),
      msg('They may also refuse.'),
    ],
    ifNot: msg('If they refuse or do not answer, go on with the next way.'),
    contact: msg(
      'First the appeal form on the block page, because it goes to those who check accounts. As a second way write to {email-security}, as far as known the address for account safety. If the chat asks you to sign in and you cannot, use e-mail.',
    ),
    prepare: [
      msg('Your login'),
      msg('Your order numbers'),
      msg('Payment receipts, with the card number covered'),
      msg('An ID picture, only if the official form asks for one, and only for that form'),
    ],
  },
  'o-blocked-unknown': {
    title: msg('Blocked, and you do not know why'),
    lead: msg('You may ask for the reason.'),
    now: [
      msg('Search your mail for a letter that names the reason.'),
      msg('Send the appeal form of the block page.'),
      msg('Ask support for the reason as well.'),
    ],
    expect: [
      msg('After the check a letter may come. Expect days rather than hours.'),
      msg(
        'Possible causes are an unconfirmed address, disputes, a security check, a broken rule or a fault.',
      ),
    ],
    ifNot: msg('If they refuse or do not answer, go on with the next way.'),
    contact: msg(
      'First the appeal form on the block page. As a second way write to {email-security}, as far as known the address for account safety. Use the chat if it opens; if it asks you to sign in and you cannot, e-mail is enough.',
    ),
    prepare: [
      msg('Your login'),
      msg('A screenshot of the message'),
      msg('Your order numbers'),
      msg('An ID picture, only if the official form asks for one, and only for that form'),
    ],
  },
} satisfies Partial<OutcomeWords>;
