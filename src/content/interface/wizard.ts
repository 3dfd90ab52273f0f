/** Interface words of <ali-recovery-wizard>. */
import { msg } from '@lit/localize';

export const wizard = {
  heading: msg('Help with your AliExpress account', { desc: 'heading of the recovery wizard' }),
  lead: msg(
    'Answer up to five short questions. You will see what you can do, whom to write to and what to watch out for.',
  ),
  privacy: msg('Your answers stay on this page. Nothing is sent.'),
  beforeHeading: msg('Before you start', { desc: 'folded section' }),
  before: [
    msg('It takes about two minutes.'),
    msg('Have your login, your order numbers and the mailbox of your account at hand.'),
    msg('Never type a password, a card number or a code here or into a letter.'),
  ],
  notMyCase: msg('This is not my case', { desc: 'button on the result page: go on to other cases' }),
  ticked: msg('{n} of {max} done', { desc: 'how many steps are ticked; numbers' }),
  step: msg('Question {n} of at most {max}', { desc: 'progress; {n} and {max} are numbers' }),
  outcome: msg('What you can do', { desc: 'small line above the result of the wizard' }),
  symptoms: msg('Or find what you see', { desc: 'folded list of signs that lead to a case' }),
  symptomsFilter: msg('Type a word, for example “refund”', { desc: 'label of a search field' }),
  symptomsNone: msg('Nothing fits that word. Try another one, or answer the question above.'),
  options: msg('Choose the answer that fits best'),
  back: msg('Back', { desc: 'button: previous question' }),
  restart: msg('Start again', { desc: 'button: forget all answers' }),
  answers: msg('Your answers so far'),
  change: msg('Change', { desc: 'button beside an answer that was given' }),
  now: msg('What to do now', { desc: 'heading of the steps' }),
  expect: msg('What to expect', { desc: 'heading' }),
  ifNot: msg('If that does not help', { desc: 'heading' }),
  contact: msg('Who to contact', { desc: 'heading' }),
  prepare: msg('Have this ready', { desc: 'heading of a list of things to prepare' }),
  safetyHeading: msg('Stay safe', { desc: 'heading of safety advice' }),
  next: msg('For next time', { desc: 'heading of advice for the future' }),
  letter: msg('Message you can send', { desc: 'heading of a ready-made letter in English' }),
};
