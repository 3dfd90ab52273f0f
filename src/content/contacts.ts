/** The words of all contact cards. The order on screen stands in `src/flow/contacts.ts`. */
import { contactsOrders } from './contacts-orders.js';
import { contactsSupport } from './contacts-support.js';
import type { ContactWords } from './types.js';

export const contacts: ContactWords = { ...contactsSupport, ...contactsOrders };
