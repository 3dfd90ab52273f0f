/** Interface words of <ali-recovery-wizard>. */
import { msg } from '@lit/localize';

export const wizard = {
  heading: msg('Help with your AliExpress account', { desc: 'heading of the recovery wizard' }),
  lead: msg('Up to five short questions. Your answers stay on this page.'),
  step: msg('Question {n} of up to {max}', { desc: 'progress; {n} and {max} are numbers' }),
  options: msg('Choose the answer that fits best'),
  back: msg('Back', { desc: 'button: previous question' }),
  restart: msg('Start again', { desc: 'button: forget all answers' }),
  answers: msg('Your answers so far'),
  change: msg('Change', { desc: 'button beside an answer that was given' }),
  signs: msg('Or search by what you see', { desc: 'folded search that leads to a case' }),
  signsField: msg('A word or two, for example “refund”', { desc: 'label of a search field' }),
  signsNone: msg('Nothing found. Try other words, or answer the question.'),
  signsFirst: msg('Go to the first question', { desc: 'button beside a search that found nothing' }),
  signsFound: msg('Cases found: {n}', { desc: 'said to screen readers; {n} is a number' }),
  signsAll: msg('Show all {n}', { desc: 'button below the first five cases found; {n} is a number' }),
  first: msg('Do this first', { desc: 'label above the most important step' }),
  tap: msg('Step done? Tap its number.', {
    desc: 'below numbered steps; the numbers are buttons',
  }),
  ticked: msg('{n} of {max} done', { desc: 'how many steps are ticked; numbers' }),
  expect: msg('What to expect', { desc: 'heading' }),
  ifNot: msg('Still stuck?', { desc: 'heading' }),
  notMyCase: msg('Not my situation', {
    desc: 'button on the answer page: back to the first question',
  }),
  why: msg('Why this happens', { desc: 'folded section' }),
  others: msg('Other ways to get help', { desc: 'folded list of contacts' }),
  next: msg('For next time', { desc: 'folded advice for the future' }),
};
