/** All guides; the declared type lets the compiler prove that none is missing. */
import type { Guides } from '../types.js';
import { accountGuides } from './account.js';
import { blockGuides } from './block.js';
import { chatGuides } from './chat.js';
import { emailGuides } from './email.js';
import { lostGuides } from './lost.js';
import { ordersGuides } from './orders.js';
import { supportGuides } from './support.js';

export const guides: Required<Guides> = {
  ...accountGuides,
  ...blockGuides,
  ...emailGuides,
  ...chatGuides,
  ...supportGuides,
  ...ordersGuides,
  ...lostGuides,
};
