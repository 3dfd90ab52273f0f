/** Outcomes about an order, a refund or a dispute of a working account. */
import { msg } from '@lit/localize';
import type { OutcomeWords } from './types.js';

export const outcomesOrder = {
  'o-write-seller': {
    title: msg('Write to the seller first'),
    lead: msg('Many sellers settle a problem when you ask politely.'),
    now: [
      msg('Write to the seller politely. Give the order number and add photos.'),
      msg('Name a short time for an answer.'),
      msg('Note the dispute deadline of the order. Do not let it pass.'),
      msg('No solution? Then open a dispute.'),
    ],
    expect: [msg('Many sellers look for a solution. Nobody has figures on how many.')],
    ifNot: msg('Open a dispute before the deadline ends.'),
    contact: msg('The seller, because guides advise to settle it there before a dispute.'),
    prepare: [
      msg('The order number'),
      msg('Photos'),
      msg('What you want: money back, a new item or something else'),
    ],
    safety: [msg('Keep the whole conversation on AliExpress. Then you can show it later.')],
  },
  'o-open-dispute': {
    title: msg('Open a dispute'),
    lead: msg('A justified dispute is your right. Watch the deadline.'),
    now: [],
    expect: [
      msg('The seller answers first.'),
      msg('After about three days without a solution, escalate. The deadline shown in your dispute counts.'),
      msg('Many disputes in a short time may be seen as misuse.'),
    ],
    ifNot: msg('If nothing moves, escalate the dispute.'),
    contact: msg('Open it in {label-manage-orders} or a similar name. For questions use the live chat.'),
    prepare: [msg('Photos and other evidence'), msg('A short text in plain English')],
  },
  'o-dispute-wait': {
    title: msg('Your dispute is still fresh'),
    lead: msg('Give the seller a little time, but keep an eye on it.'),
    now: [
      msg('Look at the dispute every day.'),
      msg('Answer every proposal in time.'),
      msg('Make your evidence better while you wait.'),
    ],
    expect: [msg('Give the seller about three days. The deadline shown in your dispute counts more.')],
    ifNot: msg('If the seller does not settle it, escalate the dispute.'),
    contact: msg('The seller, because the seller has to answer first.'),
    prepare: [msg('More photos'), msg('Your text in English')],
  },
  'o-escalate': {
    title: msg('Escalate the dispute now'),
    lead: msg('Then AliExpress itself looks at the case.'),
    now: [],
    expect: [msg('AliExpress examines the dispute. No guide says how long it takes.')],
    ifNot: msg('If nobody decides, go on with the next way.'),
    contact: msg(
      'First the escalation in the dispute itself. In the dispute write English; in the chat use the language of the chat. If the seller refuses, contact the chat soon too. In writing the address is {email-complaint}.',
    ),
    prepare: [msg('Your evidence'), msg('A short text in English'), msg('Your messages with the seller')],
  },
  'o-escalated-stuck': {
    title: msg('Escalated, but nobody decides'),
    lead: msg('You may ask support about this.'),
    now: [
      msg('Ask in the chat, category orders. Choose the order there.'),
      msg('Write to {email-complaint}.'),
      msg('Use the dispute centre if the dispute offers you one.'),
      msg('If you paid by card, ask your bank early whether a chargeback is possible and until when.'),
    ],
    expect: [msg('One guide names a slow decision as a reason to contact support. It gives no time.')],
    ifNot: msg('Turn to your bank, then to a consumer organisation.'),
    contact: msg(
      'First the live chat, because a person can look at the order. Then write to {email-complaint}, the address for disputes.',
    ),
    prepare: [
      msg('The numbers of the dispute and the order'),
      msg('The day you escalated'),
      msg('Your evidence'),
    ],
  },
  'o-dispute-lost': {
    title: msg('The dispute was closed or decided against you'),
    lead: msg('You can still complain about how it was handled.'),
    now: [
      msg('Save the decision and your evidence.'),
      msg('Complain about the handling, in the chat and to {email-complaint}.'),
      msg('If you paid by card, ask your bank early whether a chargeback is possible.'),
      msg('Ask a consumer organisation for help.'),
    ],
    expect: [
      msg('One guide lists complaints about the AliExpress mediators as a reason to contact support.'),
      msg('Whether the decision changes is open.'),
    ],
    ifNot: msg('Follow the advice of the consumer organisation.'),
    contact: msg(
      'First {email-complaint}, because it is meant for complaints. Then your bank and a consumer organisation.',
    ),
    prepare: [msg('The decision'), msg('Your evidence'), msg('The payment receipt')],
  },
  'o-refund-missing': {
    title: msg('Your refund has not come'),
    lead: msg('Check first whether it is still on its way.'),
    now: [
      msg('Open the order and look at the state of the refund.'),
      msg('Check your bank account. Banks may need some days.'),
      msg('Ask in the chat, category orders. Put payment questions in writing.'),
    ],
    expect: [msg('Support may send you on to Alipay.'), msg('Your bank may need days to book the money.')],
    ifNot: msg('Write to {email-complaint}. If you paid by card, ask your bank early about a chargeback.'),
    contact: msg(
      'First the chat, because a person can look at the order. For payment questions guides recommend the form or e-mail, so write to {email-buyerservice} too.',
    ),
    prepare: [
      msg('The order number'),
      msg('The amount and the date'),
      msg('The receipt'),
      msg('The line of the bank statement, with the account number covered'),
    ],
  },
  'o-warranty': {
    title: msg('It broke within the warranty'),
    lead: msg('Ask the seller first, then support.'),
    now: [
      msg('Write to the seller and add photos of the fault.'),
      msg('The seller refuses? Ask support.'),
      msg(
        'In the EU or EEA you may also have legal rights for faulty goods. As a rule the seller then pays the return.',
      ),
    ],
    expect: [msg('Guides name this as a case that support handles.')],
    ifNot: msg('Write to {email-complaint}. Then ask a consumer organisation.'),
    contact: msg(
      'First the live chat, because a person can look at the order. In writing the address is {email-complaint}.',
    ),
    prepare: [
      msg('The order number and the date of purchase'),
      msg('The warranty text'),
      msg('Photos or a video of the fault'),
    ],
  },
  'o-fraud': {
    title: msg('You suspect fraud, or your rights are violated'),
    lead: msg('Contact support at once.'),
    now: [
      msg('Contact support right now, in the chat if you can.'),
      msg('Save the evidence: messages, item page, receipts.'),
      msg('Was money taken against your will? Call your bank at once.'),
      msg('If needed, report the product to support. It may be taken off the site.'),
    ],
    expect: [
      msg('One guide says to contact support at once in such cases.'),
      msg('No guide says how fast support decides.'),
    ],
    ifNot: msg('Turn to your bank, a consumer organisation or the police.'),
    contact: msg(
      'First the live chat, because one guide says to contact support at once. If the Russian chat is closed, use the English one. Then write to {email-complaint} about the order, and to {email-security} about your account and money.',
    ),
    prepare: [
      msg('The order number'),
      msg('The name of the seller'),
      msg('Your messages with the seller'),
      msg('Your receipts'),
    ],
  },
  'o-return': {
    title: msg('You have changed your mind and want to return it'),
    lead: msg('What is possible depends on your region.'),
    now: [
      msg('Read the notes for your region. The rules differ.'),
      msg(
        'EU or EEA: tell the seller in writing that you withdraw. As a rule you have 14 days from receipt.',
      ),
      msg('Agree on the return address and on who pays before you send anything.'),
      msg('Keep the posting receipt.'),
    ],
    expect: [
      msg(
        'EU or EEA: if you changed your mind, you normally pay for the return. This differs if the seller offers to pay or did not tell you beforehand.',
      ),
      msg('EU or EEA: for faulty or wrong goods, the seller pays for the return as a rule.'),
      msg('The 14 days are for online purchases from professional sellers, and there are exceptions.'),
    ],
    ifNot: msg('If the goods are faulty or wrong, open a dispute. A consumer organisation can advise you.'),
    contact: msg(
      'First the seller, because you tell the seller that you withdraw. For your rights ask a consumer organisation.',
    ),
    prepare: [msg('The order number'), msg('The day you received the goods')],
    next: [msg('Read the return terms of the offer before you buy.')],
  },
} satisfies Partial<OutcomeWords>;
