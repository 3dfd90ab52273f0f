/** Interface words of <ali-block-reasons>. */
import { msg } from '@lit/localize';

export const reasonUi = {
  heading: msg('Why is my account blocked?'),
  cardsHeading: msg('Possible causes', { desc: 'Heading above a list of cards, one for each cause' }),
  causeNote: msg('These are possible causes; the message does not say which one is yours.'),
  why: msg('Why', { desc: 'Field heading in a card: why this cause leads to a block' }),
  tell: msg('How to tell', { desc: 'Field heading in a card: signs of this cause' }),
  fix: msg('What to do', { desc: 'Field heading in a card: what helps against this cause of a block' }),
  long: msg('How long', { desc: 'Field heading in a card: how long the block or the cure may take' }),
  prevent: msg('How to prevent it', { desc: 'Field heading in a card: advice for the future' }),
  solve: msg('Solve this step by step', { desc: 'Button in a card: opens the help with questions' }),
  expandAll: msg('Open all cards', { desc: 'Button: unfolds all cause cards' }),
  collapseAll: msg('Close all cards', { desc: 'Button: folds all cause cards' }),
};
