/** The messages to support, sent in English because support reads English; the reader sees what each line means. */
import { accountLetters } from './letters/account.js';
import { orderLetters } from './letters/orders.js';
import type { Letter, LetterLine } from './types.js';

export const letters = {
  'tpl-appeal': accountLetters['tpl-appeal'],
  'tpl-takeover': accountLetters['tpl-takeover'],
  'tpl-signin': accountLetters['tpl-signin'],
  'tpl-email-unconfirmed': accountLetters['tpl-email-unconfirmed'],
  'tpl-orders-missing': orderLetters['tpl-orders-missing'],
  'tpl-other-account': accountLetters['tpl-other-account'],
  'tpl-restored-empty': accountLetters['tpl-restored-empty'],
  'tpl-check': orderLetters['tpl-check'],
  'tpl-payment': orderLetters['tpl-payment'],
  'tpl-dispute': orderLetters['tpl-dispute'],
  'tpl-return': orderLetters['tpl-return'],
  'tpl-data': accountLetters['tpl-data'],
} satisfies Record<string, Letter<LetterLine>>;
export type LetterId = keyof typeof letters;
