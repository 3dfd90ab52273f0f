/** All outcomes; the declared type lets the compiler prove that none is missing. */
import type { Outcomes } from '../types.js';
import { blockedOutcomes } from './blocked.js';
import { disputeOutcomes } from './dispute.js';
import { emailOutcomes } from './email.js';
import { helpOutcomes } from './help.js';
import { lostOutcomes } from './lost.js';
import { missingOutcomes } from './missing.js';
import { orderOutcomes } from './order.js';

export const outcomes: Required<Outcomes> = {
  ...blockedOutcomes,
  ...lostOutcomes,
  ...missingOutcomes,
  ...emailOutcomes,
  ...disputeOutcomes,
  ...orderOutcomes,
  ...helpOutcomes,
};
