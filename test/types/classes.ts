// Classes without registration, and the ids as types.
import { AliBlockReasons, AliRecoveryWizard, AliSupportContacts } from 'ali-help';
import type { ContactId, NodeId, OptionId, OutcomeId, QuestionId, ReasonId, WizardState } from 'ali-help';
import type { AliSupportContactsEventMap } from 'ali-help/define/ali-support-contacts';

customElements.define('my-wizard', AliRecoveryWizard);
export const elements: readonly HTMLElement[] = [new AliBlockReasons(), new AliSupportContacts()];

export const start: QuestionId = 'q-start';
export const end: OutcomeId = 'o-fraud';
export const node: NodeId = Math.random() > 0.5 ? start : end;
// @ts-expect-error no such question
export const wrong: QuestionId = 'q-nothing';
export const reason: ReasonId = 'reason-glitch';
export const contact: ContactId = 'channel-faq';
export const option: OptionId<'q-start'> = 'blocked';
export const isOver = ({ outcome }: WizardState): boolean => outcome !== null;
export type Ready = AliSupportContactsEventMap['ali-ready']['detail'];

// @ts-expect-error what is not exported stays inside
export type { AliHelpElement } from 'ali-help/dist/types/ui/element.js';
