/** Titles and leads of the panels beside the contact cards; their facts stand in `src/flow/contact-panels.ts`. */
import { msg } from '@lit/localize';
import type { ContactPanelWords } from './types.js';

export const contactPanels = {
  'panel-first-look': {
    title: msg('First look here'),
    lead: msg('The help centre may answer your question without any waiting.'),
  },
  'panel-topics': {
    title: msg('What support handles'),
    lead: msg('Find the point that comes closest to your problem.'),
  },
  'panel-may-i-ask': {
    title: msg('May I ask?', { desc: 'Panel title: is it all right to contact support' }),
    lead: msg('Yes. Look in the help centre first, then do not hesitate.'),
  },
  'panel-open-now': {
    title: msg('Is the chat open now?'),
    lead: msg('Guides give different hours for the Russian chat, so we show both.'),
  },
  'panel-how-long': {
    title: msg('How long does an answer take?'),
    lead: msg('Plan for some waiting. Keep an eye on the deadlines of your order.'),
  },
  'panel-languages': {
    title: msg('In which language?', { desc: 'Panel title: languages that support understands' }),
    lead: msg('Guides name Russian and English in every list.'),
  },
  'panel-into-chat': {
    title: msg('Getting into the chat'),
    lead: msg('The steps come from older guides. Follow the page if it differs.'),
  },
  'panel-in-chat': {
    title: msg('In the chat'),
    lead: msg('Have your order number and your screenshots ready.'),
  },
  'panel-eva': {
    title: msg('Eva, the robot'),
    lead: msg('Eva is for simple, general questions. For your own case, ask a person.'),
  },
  'panel-by-email': {
    title: msg('By e-mail', { desc: 'Panel title: contacting support by e-mail' }),
    lead: msg(
      'For most questions the chat comes first. Write an e-mail about a payment problem, or if the chat is closed to you.',
    ),
  },
  'panel-how-to-write': {
    title: msg('How to write to support'),
    lead: msg('Short and clear sentences are easier to understand and to translate.'),
  },
  'panel-contact-disputes': {
    title: msg('Disputes'),
    lead: msg('Asking support does no harm. The deadline shown in your dispute counts.'),
  },
  'panel-outside': {
    title: msg('Help outside AliExpress'),
    lead: msg(
      'First try the seller and AliExpress, and keep the proof. If you paid by card, ask your bank early about its deadline.',
    ),
  },
  'panel-no-phone': {
    title: msg('No telephone'),
  },
} satisfies ContactPanelWords;
