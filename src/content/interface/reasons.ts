/** Interface words of <ali-block-reasons>. */
import { msg } from '@lit/localize';

export const reasonUi = {
  heading: msg('Why is my account blocked?'),
  first: msg('Do this first', { desc: 'label above the most important step' }),
  firstStep: msg('Search your e-mails for “AliExpress”. One may give the reason.'),
  causes: msg('Possible causes', { desc: 'Heading above a list of causes to open' }),
  causeNote: msg(
    'The message does not say which cause applies to you. The list below is in no particular order.',
  ),
  why: msg('Why', { desc: 'Field heading in a card: why this cause leads to a block' }),
  tell: msg('How to tell', { desc: 'Field heading in a card: signs of this cause' }),
  long: msg('How long', { desc: 'Field heading in a card: how long the block or the cure may take' }),
  prevent: msg('How to prevent it', { desc: 'Field heading in a card: advice for the future' }),
  more: msg('More about blocked accounts', { desc: 'Folded section' }),
  solve: msg('Solve the problem step by step', { desc: 'Button in a card: opens the help with questions' }),
};
