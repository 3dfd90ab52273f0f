/** The three tags and their classes. */
import { AliBlockReasons } from '../elements/block-reasons/element.js';
import { AliRecoveryWizard } from '../elements/recovery-wizard/element.js';
import { AliSupportContacts } from '../elements/support-contacts/element.js';
import { register } from './register.js';
import type { Source } from '../ui/source.js';

export const define = (from: Source): boolean =>
  register(from, {
    'ali-recovery-wizard': AliRecoveryWizard,
    'ali-support-contacts': AliSupportContacts,
    'ali-block-reasons': AliBlockReasons,
  });
