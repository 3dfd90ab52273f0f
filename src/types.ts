/** What TypeScript knows about the three tags: their classes, and which events each sends. Types only. */
import type { AliBlockReasons } from './elements/block-reasons/element.js';
import type { AliRecoveryWizard } from './elements/recovery-wizard/element.js';
import type { AliSupportContacts } from './elements/support-contacts/element.js';
import type { AliHelpEvent, AliHelpEventDetails } from './ui/events.js';

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
