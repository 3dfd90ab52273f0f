/** The reason cards in the order of display; apart from their routes, because the shell needs only the ids. */
import type { ReasonId } from './ids.js';

export const reasonIds: readonly ReasonId[] = [
  'reason-email-unconfirmed',
  'reason-email-fake',
  'reason-many-disputes',
  'reason-dispute-misuse',
  'reason-terms-breach',
  'reason-suspected-fraud',
  'reason-glitch',
  'reason-unknown-vanished',
];
