/** The reason cards. Every card is a possible cause; the message does not say which one is true. */
import type { FactId, ReasonId } from '../ids.js';
import type { Reason } from '../types.js';
import { accountReasons } from './accounts.js';
import { conductReasons } from './conduct.js';
import { suspicionReasons } from './suspicion.js';

export const reasons = {
  ...suspicionReasons,
  ...conductReasons,
  ...accountReasons,
} satisfies Record<ReasonId, Reason<FactId>>;
