/** The words of all guides; the topics live in files of their own. */
import { guidesAccount } from './guides-account.js';
import { guidesChat } from './guides-chat.js';
import { guidesEmail } from './guides-email.js';
import { guidesLost } from './guides-lost.js';
import { guidesOrders } from './guides-orders.js';
import { guidesSupport } from './guides-support.js';
import type { GuideWords } from './types.js';

export const guides: GuideWords = {
  ...guidesAccount,
  ...guidesEmail,
  ...guidesChat,
  ...guidesSupport,
  ...guidesOrders,
  ...guidesLost,
};
