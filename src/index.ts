/** Classes and types for npm. No side effects: `ali-help/define` registers the tags. */
import type { AliHelpEvent, AliHelpEventDetails } from './base/events.js';
import { AliBlockReasons } from './elements/block-reasons/element.js';
import { AliRecoveryWizard, type WizardState } from './elements/recovery-wizard/element.js';
import { AliSupportContacts } from './elements/support-contacts/element.js';

export { AliBlockReasons, AliRecoveryWizard, AliSupportContacts };
export type { AliHelpEvent, AliHelpEventDetails, WizardState };
export type { NodeId, OptionId, OutcomeId, QuestionId } from './content/graph.js';
export type { ContactId, ReasonId } from './content/ids.js';
export type { Answer } from './rules/replay.js';

type EventsOf<Name extends keyof AliHelpEventDetails> = { [Each in Name]: AliHelpEvent<Each> };

/** The events that `<ali-recovery-wizard>` sends, by name. */
export interface AliRecoveryWizardEventMap extends EventsOf<keyof AliHelpEventDetails> {}

/** The events that `<ali-support-contacts>` sends, by name. */
export interface AliSupportContactsEventMap extends EventsOf<
  'ali-ready' | 'ali-copy' | 'ali-link' | 'ali-error'
> {}

/** The events that `<ali-block-reasons>` sends, by name. */
export interface AliBlockReasonsEventMap extends EventsOf<'ali-ready' | 'ali-link' | 'ali-error'> {}

declare global {
  interface HTMLElementTagNameMap {
    'ali-block-reasons': AliBlockReasons;
    'ali-recovery-wizard': AliRecoveryWizard;
    'ali-support-contacts': AliSupportContacts;
  }
}
