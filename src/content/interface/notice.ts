/** Words for where no element draws: a notice that loading failed, and the static pages in dist/fallback. */
import { msg } from '@lit/localize';

/** In all languages these travel with the code, because no pack is there to read them from. */
export const notice = {
  failed: msg('This help could not be loaded.', { desc: 'shown when the network failed' }),
  retry: msg('Try again', { desc: 'button that loads the help again' }),
};
export type NoticeWords = typeof notice;

export const fallback = {
  lead: msg('Open the line that fits your case. The answers lead to what you can do.', {
    desc: 'first sentence of a page with folded lists of questions and answers, for readers without scripts',
  }),
  guides: msg('All guides, step by step', { desc: 'heading above a list of instructions' }),
  letters: msg('Messages you can send', { desc: 'heading above ready-made letters in English' }),
  lettersLead: msg(
    'The messages are in English, because support reads English. Put your own details where the brackets are.',
  ),
  optional: msg('Only if true', { desc: 'heading above sentences that can be added to a letter' }),
};
