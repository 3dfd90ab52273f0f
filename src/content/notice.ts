/**
 * What an element says when its words cannot be loaded. These few strings of all languages travel with the
 * code, because no pack is there to read them from.
 */
import { msg } from '@lit/localize';

export const notice = {
  failed: msg('This help could not be loaded.', { desc: 'shown when the network failed' }),
  retry: msg('Try again', { desc: 'button that loads the help again' }),
};
export type NoticeWords = typeof notice;
