/** Legal and customs notes by region. The date "as of" is added by the elements (facts.ts LEGAL_AS_OF). */
import { msg } from '@lit/localize';
import type { Region } from './types.js';

export const regions = {
  eu: {
    title: msg('European Union'),
    notes: [
      msg(
        'As a rule you have 14 days from receipt to withdraw from an online purchase. The seller has to be a professional, and there are exceptions.',
      ),
      msg(
        'If you changed your mind, you normally pay for the return. This differs if the seller offers to pay or did not tell you beforehand.',
      ),
      msg('If goods are faulty or wrong, the seller pays for the return as a rule.'),
      msg('Against a seller outside the EU and the EEA, these rules can be hard to enforce.'),
      msg('VAT is due on imports of any value. It is often already paid at checkout.'),
      msg(
        'Above EUR 150, customs duty depends on the tariff. Since July 2026 small parcels bear a flat duty too. Check with your customs authority.',
      ),
      msg(
        'The European Consumer Centre of your country gives advice, mainly about sellers in the EU, Norway and Iceland.',
      ),
    ],
    states: ['right-eu-14-days', 'right-eu-return-cost', 'right-eu-import-charges'],
  },
  no: {
    title: msg('Norway'),
    notes: [
      msg(
        'Norway is in the EEA. As a rule you have 14 days from receipt to withdraw from an online purchase (angrerett). The seller has to be a professional, and there are exceptions.',
      ),
      msg(
        'If you changed your mind, you normally pay for the return. This differs if the seller offers to pay or did not tell you beforehand.',
      ),
      msg('If goods are faulty or wrong, the seller pays for the return as a rule.'),
      msg('Against a seller outside the EU and the EEA, these rules can be hard to enforce.'),
      msg(
        'The customs and VAT rules of the EU do not apply in Norway. VAT has been due on every import since 1 January 2024.',
      ),
      msg(
        'The VOEC scheme covers items under NOK 3,000 each, with exceptions. With it, as a rule no duty and no further fees are added. Check with Norwegian customs.',
      ),
      msg('Forbrukerrådet and Forbruker Europa give advice to consumers.'),
    ],
    states: ['right-eu-14-days', 'right-eu-return-cost'],
  },
  ua: {
    title: msg('Ukraine'),
    notes: [
      msg('The guides give no return or import rules for Ukraine.'),
      msg('Ask your national consumer authority and customs authority.'),
    ],
  },
  ru: {
    title: msg('Russia'),
    notes: [
      msg('The guides give no return or import rules for Russia.'),
      msg('Ask your national consumer authority and customs authority.'),
    ],
  },
  other: {
    title: msg('Other countries'),
    notes: [
      msg('The guides give no return or import rules for countries outside the EU and the EEA.'),
      msg(
        'Iceland and Liechtenstein are in the EEA. As a rule you have 14 days from receipt to withdraw from an online purchase. The seller has to be a professional, and there are exceptions.',
      ),
      msg(
        'There, if you changed your mind, you normally pay for the return. If goods are faulty or wrong, the seller pays as a rule.',
      ),
      msg('Ask your national consumer authority and customs authority.'),
    ],
    states: ['right-eu-14-days', 'right-eu-return-cost'],
  },
} satisfies Record<string, Region>;
