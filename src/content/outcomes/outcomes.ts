/** All outcomes; the declared type lets the compiler prove that none is missing. */
import type { Outcomes } from '../types.js';
import { blockedOutcomes } from './blocked.js';
import { buyingOutcomes } from './buying.js';
import { dangerOutcomes } from './danger.js';
import { disputeOutcomes } from './dispute.js';
import { goneOutcomes } from './gone.js';
import { limitedOutcomes } from './limited.js';
import { ordersGoneOutcomes } from './orders-gone.js';
import { orderOutcomes } from './order.js';
import { profileOutcomes } from './profile.js';
import { refundOutcomes } from './refund.js';
import { signInOutcomes } from './sign-in.js';
import { whichAccountOutcomes } from './which-account.js';

export const outcomes: Required<Outcomes> = {
  ...blockedOutcomes,
  ...limitedOutcomes,
  ...signInOutcomes,
  ...whichAccountOutcomes,
  ...goneOutcomes,
  ...ordersGoneOutcomes,
  ...dangerOutcomes,
  ...buyingOutcomes,
  ...orderOutcomes,
  ...disputeOutcomes,
  ...refundOutcomes,
  ...profileOutcomes,
};
