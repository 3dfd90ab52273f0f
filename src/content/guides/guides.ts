/** All guides; the declared type lets the compiler prove that none is missing. */
import type { Guides } from '../types.js';
import { accountGuides } from './account.js';
import { blockGuides } from './block.js';
import { chatRuGuides } from './chat-ru.js';
import { emailGuides } from './email.js';
import { mailboxGuides } from './mailbox.js';
import { moneyGuides } from './money.js';
import { ordersGuides } from './orders.js';
import { supportGuides } from './support.js';

export const guides: Required<Guides> = {
  ...accountGuides,
  ...mailboxGuides,
  ...emailGuides,
  ...blockGuides,
  ...moneyGuides,
  ...ordersGuides,
  ...supportGuides,
  ...chatRuGuides,
};
