// Events and their details, wherever somebody listens.
import type {
  AliBlockReasonsEventMap,
  AliHelpEvent,
  AliHelpEventDetails,
  AliRecoveryWizard,
  AliRecoveryWizardEventMap,
} from 'ali-help';
import type { AliSupportContactsEventMap } from 'ali-help/define/ali-support-contacts';

declare const wizard: AliRecoveryWizard;

wizard.addEventListener('ali-step', ({ detail: { from, to, direction } }) => {
  const way: 'forward' | 'back' | 'jump' | 'restart' = direction;
  return from + to + way;
});
// @ts-expect-error a step has no such detail
wizard.addEventListener('ali-step', ({ detail }) => detail.typed);
wizard.addEventListener('ali-ready', ({ detail }) => detail.lang + detail.version, { once: true });
// @ts-expect-error this event tells no language
wizard.addEventListener('ali-outcome', ({ detail }) => detail.lang);

const onCopy = ({ detail }: AliHelpEvent<'ali-copy'>): boolean => detail.ok;
wizard.addEventListener('ali-copy', onCopy);
wizard.removeEventListener('ali-copy', onCopy);
// @ts-expect-error made for another event
wizard.addEventListener('ali-step', onCopy);

// They bubble and are composed.
document.addEventListener('ali-link', (event) => event.detail.href && event.preventDefault());
window.addEventListener('ali-error', ({ detail }) => detail.code + detail.message);
document.querySelector('.post')!.addEventListener('ali-outcome', ({ detail }) => detail.outcome);
const onReady = (event: HTMLElementEventMap['ali-ready']): string => event.detail.lang;
wizard.addEventListener('ali-ready', onReady);

// Events of the browser stay what they are.
wizard.addEventListener('click', (event) => event.clientX);

type Outcome = AliRecoveryWizardEventMap['ali-outcome']['detail']['outcome'];
export const outcome: Outcome = 'o-fraud';
export type Ready = AliSupportContactsEventMap['ali-ready']['detail'];
// @ts-expect-error the reasons ask no questions
export type Step = AliBlockReasonsEventMap['ali-step'];
export const names: readonly (keyof AliHelpEventDetails)[] = ['ali-ready', 'ali-step'];
// @ts-expect-error there is no such event
export const unknown: keyof AliHelpEventDetails = 'ali-click';
