/** The three tags and their classes. */
import type { Provider } from '../base/provider.js';
import { AliBlockReasons } from '../elements/block-reasons/element.js';
import { AliRecoveryWizard } from '../elements/recovery-wizard/element.js';
import { AliSupportContacts } from '../elements/support-contacts/element.js';
import { defineTags } from './define-tags.js';

export const classes = {
  'ali-recovery-wizard': AliRecoveryWizard,
  'ali-support-contacts': AliSupportContacts,
  'ali-block-reasons': AliBlockReasons,
} as const;

export const defineAll = (from: Provider): boolean => defineTags(from, classes);
