/** Outcomes for a strange order, payment, letter, call or seller. */
import { msg } from '@lit/localize';
import type { Outcomes } from '../types.js';

export const dangerOutcomes = {
  'o-taken-over': {
    title: msg('Somebody may be in your account'),
    signs: msg(
      'hacked, hacker, stolen account, account takeover, orders I did not make, somebody else ordered, instalments, shared a code, gave my password, password changed, e-mail changed',
    ),
    first: {
      text: msg(
        'Cards saved in your account? Call the phone number on each one now and have the card stopped.',
      ),
      warning: msg('If “the bank” calls later, hang up: the caller may be the thief.'),
      guide: 'guide-stop-card',
    },
    steps: [
      msg('Change your e-mail password on a device you trust.'),
      {
        text: msg('Set a new AliExpress password, if you can, and sign out all other devices.'),
        guide: 'guide-password',
      },
      msg(
        'Once you are in, take screenshots of any orders that are not yours. Then cancel those orders and remove your cards.',
      ),
      {
        text: msg('Send the message below to the Help Centre.'),
        guide: 'guide-suspicious-report',
      },
      msg('Tell the police too, and keep the number of your report.'),
    ],
    contacts: [
      'channel-suspicious-report',
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-bank',
      'channel-police',
      'channel-email-security',
    ],
    letter: 'tpl-takeover',
    expect: msg(
      'Your bank decides about the money, AliExpress about the account. Nobody can promise that you will get it all back.',
    ),
    ways: ['o-unknown-payment', 'o-lost-paid'],
    why: [
      msg('Thieves often call, pretending to be a bank or seller, and ask for a code.'),
      msg(
        'With the code, thieves buy goods on instalment plans. Or they cancel orders and have the refunds sent elsewhere.',
      ),
      msg('Other signs of a break-in: e-mails about a new password, or codes you did not ask for.'),
    ],
    regional: true,
    next: ['tip-unique-password', 'tip-recovery-phone', 'tip-safe-secrets'],
    nextNotes: [msg('Turn on two-step sign-in for your mailbox, with a code as well as a password.')],
    states: [
      'takeover-report',
      'takeover-order',
      'takeover-scheme',
      'rule-fraud-at-once',
      'symptom-fear-of-fraud',
      'symptom-fraud-suspicion',
      'rule-topic-fraud',
      'tip-safe-evidence-copy',
    ],
  },
  'o-unknown-payment': {
    title: msg('A payment you do not recognise'),
    signs: msg(
      'unknown charge, strange charge, debit I do not recognise, alipay, one dollar, 1 dollar, money gone from my card, did not buy anything, bank statement, small amount, charged',
    ),
    first: msg('Look for the amount and date in your orders, and ask others at home.'),
    steps: [
      msg('A tiny charge after a failed order may be a card check. See if it goes away.'),
      {
        text: msg(
          'Payment unexplained, or for an order that is not yours? Call the number on the card at once and have the card stopped.',
        ),
        guide: 'guide-stop-card',
      },
      {
        text: msg('Dispute the payment with your bank or e-wallet. Ask what the time limit is.'),
        guide: 'guide-chargeback',
      },
      {
        text: msg('Change your e-mail and AliExpress passwords, and remove the card from the account.'),
        guide: 'guide-password',
      },
      { text: msg('Orders that are not yours? Go here.'), to: 'o-taken-over' },
    ],
    contacts: ['channel-bank', 'channel-help-centre', 'channel-police'],
    expect: msg(
      'The bank checks the payment and decides. If it refuses, “Your rights, by country” below says where to complain.',
    ),
    ways: ['o-ask'],
    why: [msg('On a bank statement, AliExpress may appear as “Alipay”.')],
    regional: true,
    next: ['tip-overview', 'tip-unique-password'],
    states: ['card-strange', 'preauth', 'channel-bank', 'right-chargeback'],
  },
  'o-card-given': {
    title: msg('You paid a stranger, or gave away your card details'),
    signs: msg(
      'paid by mistake, scammed, scam, phishing, typed my card number, fake shop, fake bank, fake refund e-mail, sent money, paid outside, transfer, false letter, fake letter',
    ),
    first: {
      text: msg('Call the number on your card now. Ask the bank to stop the card and the payment.'),
      warning: msg('Someone offers to get your money back for a fee? That may be another scam.'),
      guide: 'guide-stop-card',
    },
    steps: [
      {
        text: msg(
          'Money taken? Ask your bank how long you have to dispute the payment. Then dispute it, and get the answer in writing.',
        ),
        guide: 'guide-chargeback',
      },
      msg('Save the message or page, its address, the amount and the time.'),
      {
        text: msg('Found an order for the amount taken? Open a dispute on its page too.'),
        guide: 'guide-open-dispute',
      },
      { text: msg('Change every password you typed in or gave away.'), guide: 'guide-password' },
      msg('Go to the police with the proof you saved.'),
    ],
    contacts: ['channel-bank', 'channel-help-centre', 'channel-dispute', 'channel-police'],
    expect: msg(
      'The bank may refuse if you confirmed the payment with a code. “Your rights, by country” below says where to complain.',
    ),
    ways: ['o-taken-over'],
    why: [
      msg('Some buyers got a fake e-mail right after they had asked for a refund.'),
      msg('A real refund needs no new card details: it goes back the way you paid.'),
    ],
    regional: true,
    next: ['tip-safe-secrets', 'tip-safe-phishing'],
    nextNotes: [
      msg('Pay only in the official app or on the official site. Never pay through a link in a message.'),
    ],
    states: [
      'scam-refund-card',
      'card-strange',
      'cause-outside',
      'channel-bank',
      'right-chargeback',
      'refund-same-way',
    ],
  },
  'o-phishing-check': {
    title: msg('Is this e-mail, call or page real?'),
    signs: msg(
      'fake letter, fake e-mail, phishing, is it real, text message, SMS link, phone number, hotline, customs fee, prize, account suspended, asks for my card, refund link',
    ),
    first: {
      text: msg('Tap nothing and give no details. Open the app, or type aliexpress.com yourself.'),
      warning: msg('On a call? Hang up: you can ask AliExpress later in the app.'),
    },
    steps: [
      {
        text: msg('Does your account show the same message? Follow the steps shown there instead.'),
        to: 'q-start',
      },
      {
        text: msg(
          'Already on a page? Read its address. The part before the first single slash must end in aliexpress.com, aliexpress.us or aliexpress.ru. Only a dot or “//” may come right before that name.',
        ),
        warning: msg(
          'A fake address may have a hyphen or letter right before “aliexpress”. Or something other than “.com”, “.us” or “.ru” may come right after it.',
        ),
      },
      msg('Do not trust the sender’s name: it can be forged, and real addresses vary.'),
      msg('Trust only phone numbers shown in the app or the Help Centre.'),
      msg(
        'No such message in your account? Report the e-mail to the Help Centre. Paid, or gave details? Keep it as proof.',
      ),
    ],
    contacts: ['channel-help-centre', 'channel-chat-en', 'channel-chat-ru', 'channel-police'],
    expect: msg(
      'Fakes can look real: trust only what your account shows. Nobody needs your card details for a refund.',
    ),
    ways: ['o-card-given', 'o-taken-over'],
    why: [
      msg('Fake e-mails are often about a parcel, a customs fee, a prize or a closed account.'),
      msg('A fake e-mail leads to a copy of the sign-in page, which steals your password.'),
      msg('Some web pages send you to a look-alike address and call it official customer service.'),
    ],
    next: ['guide-check-inbox', 'tip-unique-password'],
    nextNotes: [msg('Watch the comma in amounts: in English, “2,999” is almost three thousand.')],
    states: [
      'scam-mail',
      'scam-refund-card',
      'scam-lookalike',
      'phone-none',
      'refund-same-way',
      'sender-other',
      'signin-mail-sender',
      'tip-safe-phishing',
      'tip-safe-secrets',
    ],
  },
  'o-fraud': {
    title: msg('An odd request from the seller'),
    signs: msg(
      'seller wants more money, pay outside, messenger, whatsapp, telegram, asks to cancel, close the dispute, confirm receipt, false reason, dishonest seller, cheated, report the seller',
    ),
    first: msg('Answer only in the order chat. Agree to nothing outside AliExpress.'),
    steps: [
      msg('Pay nothing more, and confirm receipt only when you have the goods.'),
      {
        text: msg('Dispute open? Do not cancel it, whatever the seller says.'),
        warning: msg('A dispute you cancel usually cannot be opened again.'),
      },
      msg('Cancel only if you want to, and give the true reason.'),
      msg('Take screenshots. Report the seller to the Help Centre.'),
      { text: msg('Nothing came, or only rubbish? Go here.'), to: 'o-open-dispute' },
    ],
    contacts: [
      'channel-help-centre',
      'channel-chat-en',
      'channel-chat-ru',
      'channel-seller',
      'channel-dispute',
      'channel-consumer-org',
    ],
    letter: 'tpl-dispute',
    not: ['warranty', 'no-decision', 'dispute-against'],
    expect: msg('Only what is said in the dispute counts. Nobody can promise that AliExpress will act.'),
    ways: ['o-card-given'],
    reason: 'reason-outside-payment',
    regional: true,
    next: ['tip-keep-records', 'tip-act-on-stall', 'guide-consumer-help'],
    states: [
      'cause-outside',
      'dispute-once',
      'dispute-confirmed',
      'symptom-seller-stalls',
      'symptom-rights-violated',
      'rule-topic-rights',
      'tip-act-on-stall',
    ],
  },
} satisfies Outcomes;
