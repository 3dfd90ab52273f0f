// What TypeScript knows once `ali-help` is imported. A line that should fail says so with @ts-expect-error.
import { AliRecoveryWizard, type WizardState } from 'ali-help';
import manifest from 'ali-help/custom-elements.json';

const wizard = document.createElement('ali-recovery-wizard');
const same: AliRecoveryWizard = wizard;
const state: WizardState = wizard.state;
const outcome: `o-${string}` | null = state.outcome;
const exists: boolean = wizard.goTo('o-fraud');
// @ts-expect-error the state is read-only
wizard.state = state;

wizard.addEventListener('ali-step', (event) => {
  const direction: 'forward' | 'back' | 'jump' | 'restart' = event.detail.direction;
  const from: string = event.detail.from;
  // @ts-expect-error a step has no such detail
  void event.detail.typed;
});
document.body.addEventListener('ali-link', ({ detail, cancelable }) => {
  const href: string = detail.href;
  // @ts-expect-error not a number
  const id: number = detail.id;
});
const onReady = (event: HTMLElementEventMap['ali-ready']): string => event.detail.lang;
wizard.addEventListener('ali-ready', onReady);

const contacts = document.querySelector('ali-support-contacts')!;
contacts.now = new Date(0);
// @ts-expect-error a date, not a number
contacts.now = 0;
const shown: boolean = contacts.show('chat-ru');

const reasons: HTMLElementTagNameMap['ali-block-reasons'] = document.querySelector('ali-block-reasons')!;
reasons.open = 'glitch';

const modules: readonly { readonly path: string }[] = manifest.modules;
