/** The checklist of what to save before writing. */
import { msg } from '@lit/localize';

export const uiEvidence = {
  heading: msg('Save this before you write', { desc: 'heading of a checklist' }),
  lead: msg('Keep copies outside your AliExpress account. If the account is lost, they stay with you.'),
  items: [
    msg('Screenshot of the message you see'),
    msg('Order numbers, dates and amounts'),
    msg('Payment receipts, with the card number covered'),
    msg('Letters from AliExpress: orders, activation, block'),
    msg('Your messages with the sellers'),
    msg('Photos or a video of wrong or broken goods'),
    msg('Tracking numbers of parcels on their way'),
    msg('Deadlines of your disputes and of your bank'),
    msg('The chat with support, saved before you close it'),
  ],
  copy: msg('Copy the list', { desc: 'button' }),
  print: msg('Print the list', { desc: 'button' }),
};
export type UiEvidenceWords = typeof uiEvidence;
