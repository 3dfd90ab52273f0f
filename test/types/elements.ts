// What TypeScript knows of the classes, the tags and the ids. A line that should fail says so with @ts-expect-error.
import { AliBlockReasons, AliRecoveryWizard, AliSupportContacts, type WizardState } from 'ali-help';
import type { ContactId, NodeId, OptionId, OutcomeId, QuestionId, ReasonId } from 'ali-help';
import manifest from 'ali-help/custom-elements.json';
import 'ali-help/define';
import 'ali-help/packs/uk';
import 'ali-help/ali-help.js';
import 'ali-help/ali-help.nb.js';

customElements.define('my-wizard', AliRecoveryWizard);
export const elements: readonly HTMLElement[] = [new AliBlockReasons(), new AliSupportContacts()];

const wizard: AliRecoveryWizard = document.createElement('ali-recovery-wizard');
wizard.theme = 'dark';
wizard.headingLevel = '3';
wizard.remember = true;
const exists: boolean = wizard.goTo('q-mailbox');
// @ts-expect-error an id is text
wizard.goTo(3);
const state: WizardState = wizard.state;
const outcome: `o-${string}` | null = state.outcome;
const visited: string = state.node + state.answers.map(({ question, option }) => question + option).join();
// @ts-expect-error where the wizard stands is read, never written
wizard.state = state;
// @ts-expect-error the words on screen are the element's own business
void wizard.words;
wizard.restart();

const contacts = document.querySelector('ali-support-contacts')!;
contacts.now = new Date(0);
// @ts-expect-error a date, not its text
contacts.now = '2026-01-01';
contacts.timeZone = 'Europe/Oslo';
const shown: boolean = contacts.show('email');

const reasons: HTMLElementTagNameMap['ali-block-reasons'] =
  document.getElementsByTagName('ali-block-reasons')[0]!;
reasons.open = 'email-unconfirmed';
// @ts-expect-error the contacts have channels, the reasons have none
reasons.channels = 'email';

export const start: QuestionId = 'q-start';
export const end: OutcomeId = 'o-fraud';
export const node: NodeId = Math.random() > 0.5 ? start : end;
// @ts-expect-error no such question
export const wrong: QuestionId = 'q-nothing';
export const reason: ReasonId = 'reason-glitch';
export const contact: ContactId = 'channel-bank';
export const option: OptionId<'q-start'> = 'blocked';
// @ts-expect-error what is not exported stays inside
export type { AliHelpElement } from 'ali-help/dist/types/base/help-element.js';

const modules: readonly { readonly path: string }[] = manifest.modules;
export { exists, modules, outcome, shown, visited };
