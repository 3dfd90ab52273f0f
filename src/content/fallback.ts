/** Words of the static pages in dist/fallback only; no element holds them. */
import { msg } from '@lit/localize';

export const fallback = {
  lead: msg('Open the line that fits your case. The answers lead to what you can do.', {
    desc: 'first sentence of a page with folded lists of questions and answers, for readers without scripts',
  }),
  guides: msg('All guides, step by step', { desc: 'heading above a list of instructions' }),
  stepByStep: msg('Step by step:', { desc: 'followed by a link to a guide' }),
  letters: msg('Messages you can send', { desc: 'heading above ready-made letters in English' }),
  lettersLead: msg(
    'The letters are in English, because support reads English. Put your own data in the brackets.',
  ),
  optional: msg('Only if it is true', { desc: 'heading above sentences that can be added to a letter' }),
};
