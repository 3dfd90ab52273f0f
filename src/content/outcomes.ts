/** All outcomes; the declared type lets the compiler prove that none is missing. */
import type { OutcomeWords } from './types.js';
import { outcomesBlocked } from './outcomes-blocked.js';
import { outcomesEmail } from './outcomes-email.js';
import { outcomesHelp } from './outcomes-help.js';
import { outcomesInside } from './outcomes-inside.js';
import { outcomesLost } from './outcomes-lost.js';
import { outcomesOrder } from './outcomes-order.js';

export const outcomes: OutcomeWords = {
  ...outcomesBlocked,
  ...outcomesLost,
  ...outcomesInside,
  ...outcomesEmail,
  ...outcomesOrder,
  ...outcomesHelp,
};
