/** Interface strings of <ali-block-reasons>. */
import { msg } from '@lit/localize';

export const uiReasons = {
  heading: msg('Why is my account blocked?'),
  cardsHeading: msg('Possible causes', {
    desc: 'Heading above the list of cards, one card for each possible cause of a block',
  }),
  causeNote: msg('These are possible causes; the message does not say which one is yours.'),
  why: msg('Why', { desc: 'Field heading in a card: why this cause leads to a block' }),
  tell: msg('How to tell', {
    desc: 'Field heading in a card: signs by which the reader recognises this cause',
  }),
  fix: msg('What to do', { desc: 'Field heading in a card: what helps against this cause of a block' }),
  long: msg('How long', { desc: 'Field heading in a card: how long the block or the cure may take' }),
  prevent: msg('How to prevent it', {
    desc: 'Field heading in a card: advice so that this does not happen again',
  }),
  solve: msg('Solve this step by step', {
    desc: 'Button in a card: opens the step-by-step helper at the fitting question',
  }),
  expandAll: msg('Open all cards', { desc: 'Button: unfolds all cause cards' }),
  collapseAll: msg('Close all cards', { desc: 'Button: folds all cause cards' }),
};
