/** The contact cards in the order of display; apart from their routes, because the shell needs only the ids. */
import type { ContactId } from './ids.js';

/** Where the reader's language has a chat of its own, that chat comes first; else the English one (section 8). */
export const contactsFor = (locale: string): readonly ContactId[] => {
  if (locale === 'ru' || locale === 'uk') return contactIds;
  const [russian, english, ...rest] = contactIds;
  return [english!, russian!, ...rest];
};

export const contactIds: readonly ContactId[] = [
  'channel-chat-ru',
  'channel-chat-en',
  'channel-app',
  'channel-appeal-form',
  'channel-email-security',
  'channel-email-buyerservice',
  'channel-email-complaint',
  'channel-faq',
  'channel-eva',
  'channel-manage-orders',
  'channel-seller',
  'channel-dispute-escalate',
  'channel-dispute-centre',
  'channel-complaint-centre',
  'channel-web-form',
  'channel-alipay',
  'channel-bank',
  'channel-consumer-org',
];
