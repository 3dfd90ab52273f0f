/** Classes and types for npm. No side effects: `ali-help/define` registers the tags. */
export { AliBlockReasons } from './elements/block-reasons/element.js';
export { AliRecoveryWizard, type WizardState } from './elements/recovery-wizard/element.js';
export { AliSupportContacts } from './elements/support-contacts/element.js';
export type {
  AliBlockReasonsEventMap,
  AliRecoveryWizardEventMap,
  AliSupportContactsEventMap,
} from './types.js';
export type { AliHelpEvent, AliHelpEventDetails } from './ui/events.js';
export type { NodeId, OptionId, OutcomeId, QuestionId } from './flow/graph.js';
export type { ContactId, ReasonId } from './flow/ids.js';
export type { Answer } from './flow/replay.js';
