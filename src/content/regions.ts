/** Law, customs and bodies by region: what holds there, who helps, and what they cannot do. */
import { msg } from '@lit/localize';
import type { Region } from './types.js';

/** When the notes were last checked. */
const asOf = '2026-11-28';

const police = {
  name: msg('The police'),
  does: msg('The police take reports of fraud or theft. Keep the report number for your bank.'),
  not: msg('The police cannot reopen your account.'),
};

const bankBoard = {
  name: msg('Complaints body for banks in your country'),
  does: msg(
    'May help when your bank says no to a chargeback, or will not refund a payment you did not make.',
  ),
  not: msg('Takes no cases against AliExpress or the seller.'),
};

export const regions = {
  eu: {
    title: msg('European Union'),
    asOf,
    notes: [
      msg(
        'Bought online? As a rule, you have 14 days to cancel after the goods arrive. The seller must be a business, and some purchases are not covered.',
      ),
      msg(
        'Since 19 June 2026, online shops have had to offer EU buyers a button to withdraw from a purchase.',
      ),
      msg(
        'Changed your mind? As a rule, you pay for the return. The seller pays if they offer to, or if they did not tell you about this cost first. For faulty or wrong goods, the seller usually pays.',
      ),
      msg(
        'Sellers outside the EU and EEA can be hard to hold to EU consumer rules. You may go to court in your own country.',
      ),
      msg('VAT is due on imports of any value. You often pay it at checkout.'),
      msg(
        'From 1 July 2026, EU duty is usually EUR 3 for each type of item in parcels worth up to EUR 150. Above EUR 150, the normal customs tariff applies. Some EU countries add a fee.',
      ),
      msg(
        'Paid by card? Ask your bank soon about a chargeback. You often have about 120 days from delivery.',
      ),
      msg(
        'Found a payment you did not make? Tell the bank at once, and no later than 13 months after the payment.',
      ),
      msg(
        'Was your account limited over something you wrote or offered? After the decision, you have at least 6 months to complain, free of charge. Blocks over payments or disputes may not be covered.',
      ),
      msg(
        'To challenge a limit on your account, use the form at the foot of AliExpress pages. You do not need to sign in.',
      ),
      msg(
        'In June 2025, AliExpress’s commitments to the EU became binding. They also cover how AliExpress deals with complaints.',
      ),
      msg(
        'You may ask AliExpress for a copy of your data, such as your orders. Use its privacy centre or ask support. Do not send your ID by e-mail.',
      ),
      msg('The EU platform for online disputes (ODR) closed in July 2025.'),
    ],
    bodies: [
      {
        name: msg('European Consumer Centres Network (ECC-Net)'),
        does: msg('Gives advice, and helps if the trader is in the EU, Norway or Iceland.'),
        not: msg('ECC-Net cannot help with sellers in China.'),
      },
      {
        name: msg('Certified out-of-court body', { desc: 'EU law (DSA): settles disputes with platforms' }),
        does: msg(
          'Reviews some platform decisions once you have complained to the platform. A review tends to be free or cheap.',
        ),
        not: msg(
          'AliExpress does not have to do what the body decides. The body might not deal with blocks like yours.',
        ),
      },
      bankBoard,
      police,
    ],
    states: [
      'right-eu-14-days',
      'right-eu-return-cost',
      'right-eu-import-charges',
      'right-chargeback',
      'right-consumer-org',
      'return-cost',
      'eu-withdraw-button',
      'eu-court',
      'eu-duty',
      'card-120',
      'card-strange',
      'eu-complaint-right',
      'eu-notice-tool',
      'eu-commitments',
      'data-copy',
      'eu-odr-end',
      'eu-ecc',
      'eu-odsb',
    ],
  },
  no: {
    title: msg('Norway'),
    asOf,
    notes: [
      msg(
        'Norway is in the EEA. Bought online from a business? As a rule, you can cancel within 14 days after the goods arrive (angrerett). Some purchases are not covered.',
      ),
      msg(
        'Tell the seller that you are cancelling the purchase. You then have 14 days to send the goods back. You normally pay for the return, unless the seller offers to pay or did not tell you about this cost.',
      ),
      msg(
        'Faulty or wrong goods? You can complain up to 2 years after they came (reklamasjonsrett). If the goods are meant to last much longer, you have 5 years. Complain soon after you notice the fault. The seller then usually pays for the return.',
      ),
      msg(
        'Sellers outside the EEA do not always follow EEA consumer rules. It can be hard to make them do so.',
      ),
      msg(
        'Paid by credit card? As a rule, you can claim the same from the bank as from the seller. The law is finansavtaleloven § 2-7. Contact the seller first and wait, say, 14 days. Then ask the bank at once. For a debit card, the bank’s terms apply. Time limits can be short.',
      ),
      msg(
        'A payment you did not make? Tell the bank at once, and no later than 13 months after it was taken.',
      ),
      msg(
        'A shop registered for VOEC charges VAT at checkout on items under NOK 3,000 each. You then pay no duty. Food and some other goods are not covered.',
      ),
      msg(
        'Outside the VOEC scheme, VAT is due from the first krone, and the carrier charges a fee. EU customs rules do not apply.',
      ),
      msg(
        'Cannot see your orders? Ask AliExpress for a copy of your data. Use its privacy centre or write to its support team. Do not send your ID by e-mail.',
      ),
    ],
    bodies: [
      {
        name: msg('Finansklagenemnda (complaints board for banks)'),
        does: msg(
          'Looks into your case, free of charge, when your bank says no. Not your payment? Tell the bank in writing that you object. The bank itself must then bring the case within 4 weeks.',
        ),
        not: msg('Decides cases against the bank only, not against the seller.'),
      },
      {
        name: msg('Forbrukerrådet (consumer council)'),
        does: msg('Advises you on your rights and on how to complain.'),
        not: msg('Forbrukerrådet does not take cases.'),
      },
      {
        name: msg('Forbrukertilsynet (consumer authority)'),
        does: msg('Tries to help you and the seller agree.'),
        not: msg('Can do little if a seller abroad does not answer.'),
      },
      {
        name: msg('Forbrukerklageutvalget (consumer complaints board)'),
        does: msg('Decides cases that mediation did not settle.'),
        not: msg('A seller abroad may still ignore what the board decides.'),
      },
      {
        name: msg('Forbruker Europa (European Consumer Centre)'),
        does: msg('Helps if the trader is in the EU, Norway or Iceland.'),
        not: msg('Forbruker Europa cannot help with a seller in China.'),
      },
      police,
    ],
    states: [
      'right-eu-14-days',
      'right-eu-return-cost',
      'return-cost',
      'no-card',
      'card-strange',
      'no-voec',
      'data-copy',
      'no-finkn',
      'no-bodies',
      'eu-ecc',
    ],
  },
  ua: {
    title: msg('Ukraine'),
    asOf,
    notes: [
      msg(
        'In 2026, parcels worth up to EUR 150 are free of duty and VAT. On the part above EUR 150, you pay 10% duty, then 20% VAT on that part and the duty. Customs may count parcels that arrive together as one.',
      ),
      msg(
        'Paid by card? Ask your bank soon about a chargeback. You often have about 120 days from delivery.',
      ),
      msg('If there is a payment you did not make, tell the bank at once.'),
      msg('Seller in China? First open a dispute for the order and contact your bank.'),
    ],
    bodies: [
      {
        name: msg('Держпродспоживслужба (consumer protection service)'),
        does: msg('Takes complaints about registered sellers whose name and address you know.'),
        not: msg('This service takes no complaints without your name, and none about unknown sellers.'),
      },
      {
        name: msg('Кіберполіція (cyber police)'),
        does: msg('Takes reports of online fraud at ticket.cyberpolice.gov.ua.'),
        not: msg('The cyber police do not unblock accounts.'),
      },
      {
        name: msg('Національний банк України (National Bank of Ukraine)'),
        does: msg('Takes complaints about a bank that has refused your request.'),
        not: msg('The National Bank does not decide cases against AliExpress or the seller.'),
      },
    ],
    states: ['ua-duty', 'ua-bodies', 'card-120', 'card-strange'],
  },
  ru: {
    title: msg('Russia'),
    asOf,
    notes: [
      msg(
        'In Russia, parcels worth up to EUR 200 are free of duty. Above that, you pay 5% duty (at least EUR 1 per kg) and VAT on the whole price. This has applied since 1 July 2026.',
      ),
      msg(
        'You can usually return an online purchase within 7 days of delivery. If you were not told about this in writing, you have 3 months. Changed your mind? You pay for the return.',
      ),
      msg(
        'A refund is due within 10 days after you ask for it. In most cases, AliExpress itself is not the seller.',
      ),
      msg('Russian law may also apply to sellers abroad if their offer is meant for buyers in Russia.'),
      msg(
        'Paid by card? Ask the bank about a chargeback (in Russian “чарджбэк”, or “диспут” for Mir cards). The rules of the bank and the card scheme apply.',
      ),
      msg('A payment you do not recognise? Call the number on your card at once.'),
      msg('A separate Russian company runs aliexpress.ru for Russia and some of its neighbours.'),
      msg(
        'Since December 2023, Russian sites have not been allowed to let you sign in through foreign services. You may still use a foreign e-mail address as your login.',
      ),
    ],
    bodies: [
      {
        name: msg('Роспотребнадзор (consumer protection)'),
        does: msg('Gives buyers advice on their rights.'),
        not: msg('This office can often do little about a seller abroad.'),
      },
      {
        name: msg('Банк России (Bank of Russia)'),
        does: msg('Takes complaints about your bank, for example if it refused your dispute.'),
        not: msg('The Bank of Russia does not judge what the seller did.'),
      },
      police,
    ],
    states: ['ru-duty', 'ru-rights', 'site-ru', 'signin-russia-law', 'card-strange'],
  },
  other: {
    title: msg('Other countries'),
    asOf,
    notes: [
      msg(
        'We do not list the rules of other countries here. Ask the consumer office and the customs office in your country.',
      ),
      msg(
        'Iceland and Liechtenstein are in the EEA. Bought online? As in the EU, you usually have 14 days to withdraw after the goods arrive. If you change your mind, as a rule you pay for the return. If the goods are faulty or wrong, the seller usually does.',
      ),
      msg(
        'In many countries the bank that issued your card can claim back a payment (chargeback). Ask soon: the time limit is often about 120 days from delivery. If a payment is not yours, have the card stopped at once.',
      ),
    ],
    bodies: [
      {
        name: msg('Consumer office in your country'),
        does: msg('Advises you on your rights in your country.'),
        not: msg('This office often has no power over a seller abroad.'),
      },
      bankBoard,
      police,
    ],
    states: ['right-eu-14-days', 'right-eu-return-cost', 'return-cost', 'card-120', 'card-strange'],
  },
} satisfies Record<string, Region>;
