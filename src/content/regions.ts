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
  does: msg('May help when your bank refuses a chargeback, or will not refund a payment you did not make.'),
  not: msg('Takes no cases against AliExpress or the seller.'),
};

export const regions = {
  eu: {
    title: msg('European Union'),
    asOf,
    notes: [
      msg(
        'You usually have 14 days from delivery to withdraw from an online purchase. The seller must be a professional trader, and there are exceptions.',
      ),
      msg('Since 19 June 2026, online shops must offer EU buyers a button to withdraw from a purchase.'),
      msg(
        'Changed your mind? You normally pay for the return, unless the seller offers to pay or did not tell you beforehand that you would have to. If the goods are faulty or wrong, the seller usually pays.',
      ),
      msg(
        'EU consumer rules can be hard to enforce against a seller outside the EU and EEA. You may go to court in your own country.',
      ),
      msg('VAT is due on imports of any value. It is often already paid at checkout.'),
      msg(
        'Since 1 July 2026, EU duty is usually EUR 3 for each type of item in parcels worth up to EUR 150. Above EUR 150, the normal customs tariff applies. Some EU countries add a fee.',
      ),
      msg(
        'Paid by card? Ask your bank soon about a chargeback; the time limit is often about 120 days from delivery.',
      ),
      msg('Tell the bank about any payment you did not make at once, and at the latest 13 months after it.'),
      msg(
        'Was your account limited over something you wrote or offered? You have at least 6 months after the decision to complain, free of charge. Blocks over payments or disputes may not be covered.',
      ),
      msg(
        'To challenge a limit on your account, use the form at the foot of AliExpress pages. You need not sign in.',
      ),
      msg(
        'In June 2025 AliExpress’s commitments to the EU became binding, including those on complaint handling.',
      ),
      msg(
        'You may ask AliExpress for a copy of your data, such as your orders. Use its privacy centre or customer service, and do not send your ID by e-mail.',
      ),
      msg('The EU platform for online disputes (ODR) closed in July 2025.'),
    ],
    bodies: [
      {
        name: msg('European Consumer Centres Network (ECC-Net)'),
        does: msg('Advises you, and helps if the trader is in the EU, Norway or Iceland.'),
        not: msg('ECC-Net cannot help with sellers in China.'),
      },
      {
        name: msg('Certified out-of-court body', { desc: 'EU law (DSA): settles disputes with platforms' }),
        does: msg(
          'Reviews some platform decisions once you have complained to the platform. A review is usually free or cheap.',
        ),
        not: msg(
          'The body’s decision is not binding on AliExpress, and the body may not deal with blocks such as yours.',
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
        'Norway is in the EEA. Within 14 days of delivery you may usually withdraw from an online purchase from a professional trader (angrerett). There are exceptions.',
      ),
      msg(
        'Tell the seller that you are withdrawing from the purchase, then send the goods back within 14 days of that. You normally pay for the return. The exceptions: the seller offers to pay, or did not tell you about this cost.',
      ),
      msg(
        'You can complain about faulty or wrong goods up to 2 years after delivery (reklamasjonsrett). If the goods are meant to last much longer, you have 5 years. Complain soon after noticing the fault. The seller then usually pays for the return.',
      ),
      msg('Sellers outside the EEA do not always follow EEA consumer rules, which can be hard to enforce.'),
      msg(
        'Paid by credit card? Under Norway’s Financial Contracts Act (finansavtaleloven § 2-7), the bank is as a rule liable to you just as the seller is. Contact the seller first and allow, say, 14 days; then ask the bank without delay. For a debit card, the bank’s terms apply. Time limits can be short.',
      ),
      msg(
        'A payment you did not make? Tell the bank at once, and no later than 13 months after it was taken.',
      ),
      msg(
        'A shop registered for VOEC charges VAT at checkout on items under NOK 3,000 each. You then pay no duty. Food and some other goods are excluded.',
      ),
      msg(
        'Outside the VOEC scheme, VAT is due from the first krone, and the carrier charges a fee. EU customs rules do not apply.',
      ),
      msg(
        'Cannot see your orders? Ask for a copy of your data in AliExpress’s privacy centre or through customer service. Do not send your ID by e-mail.',
      ),
    ],
    bodies: [
      {
        name: msg('Finansklagenemnda (complaints board for banks)'),
        does: msg(
          'Reviews a refusal by your bank, free of charge. If the payment was not yours, the bank itself must bring the case within 4 weeks of your written objection.',
        ),
        not: msg('Decides cases against the bank only, not against the seller.'),
      },
      {
        name: msg('Forbrukerrådet (consumer council)'),
        does: msg('Advises you on your rights and on how to complain.'),
        not: msg('Forbrukerrådet does not take on individual cases.'),
      },
      {
        name: msg('Forbrukertilsynet (consumer authority)'),
        does: msg('Mediates between you and the seller.'),
        not: msg('Can do little if a seller abroad does not answer.'),
      },
      {
        name: msg('Forbrukerklageutvalget (consumer complaints board)'),
        does: msg('Decides cases that mediation did not settle.'),
        not: msg('A seller abroad may still ignore the board’s decision.'),
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
        'In 2026, parcels worth up to EUR 150 are free of duty and VAT. On any value above EUR 150, you pay 10% duty, then 20% VAT on that excess and the duty. Customs may count parcels that arrive together as one.',
      ),
      msg(
        'Paid by card? Ask your bank soon about a chargeback. The time limit is often about 120 days from delivery.',
      ),
      msg('If there is a payment you did not make, tell the bank at once.'),
      msg('If the seller is in China, first open a dispute in the order and contact your bank.'),
    ],
    bodies: [
      {
        name: msg('Держпродспоживслужба (consumer protection service)'),
        does: msg('Takes complaints about registered sellers whose name and address you know.'),
        not: msg('This service takes no anonymous complaints, and none about unknown sellers.'),
      },
      {
        name: msg('Кіберполіція (cyber police)'),
        does: msg('Takes online fraud reports at ticket.cyberpolice.gov.ua.'),
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
        'In Russia, parcels worth up to EUR 200 are free of duty. Above that you pay 5%, at least EUR 1 per kg, and VAT on the whole price. This has applied since 1 July 2026.',
      ),
      msg(
        'You can usually return an online purchase within 7 days of delivery. If you were not told about this in writing, you have 3 months. Changed your mind? You pay for the return.',
      ),
      msg('A refund is due within 10 days of your request. AliExpress itself is usually not the seller.'),
      msg('Russian law may also apply to a foreign seller whose offer targets buyers in Russia.'),
      msg(
        'Paid by card? Ask the bank about a chargeback (in Russian “чарджбэк”, or “диспут” for Mir cards). The rules of the bank and the card scheme apply.',
      ),
      msg('A payment you do not recognise? Call the number on your card at once.'),
      msg('A separate Russian company runs aliexpress.ru for Russia and some neighbouring countries.'),
      msg(
        'Since December 2023, Russian sites have not been allowed to offer sign-in through foreign services. You may still use a foreign e-mail address as your login.',
      ),
    ],
    bodies: [
      {
        name: msg('Роспотребнадзор (consumer protection)'),
        does: msg('Advises buyers on their rights.'),
        not: msg('This authority can often do little about a seller abroad.'),
      },
      {
        name: msg('Банк России (Bank of Russia)'),
        does: msg('Takes complaints about your bank, for example over a refused dispute.'),
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
        'The rules of other countries are not listed here. Ask the consumer office and the customs office in your country.',
      ),
      msg(
        'Iceland and Liechtenstein are in the EEA. As in the EU, buyers usually have 14 days from delivery to withdraw from an online purchase. If you change your mind, you normally pay for the return. If the goods are faulty or wrong, the seller usually does.',
      ),
      msg(
        'In many countries the bank that issued your card can claim back a payment (chargeback). Ask soon: the time limit is often about 120 days from delivery. If a payment is not yours, have the card stopped at once.',
      ),
    ],
    bodies: [
      {
        name: msg('Consumer office in your country'),
        does: msg('Advises you on your rights at home.'),
        not: msg('This office often has no power over a seller abroad.'),
      },
      bankBoard,
      police,
    ],
    states: ['right-eu-14-days', 'right-eu-return-cost', 'return-cost', 'card-120', 'card-strange'],
  },
} satisfies Record<string, Region>;
