/** npm: `import 'ali-help/define/ali-recovery-wizard'` registers this tag and brings no other along. */
import { AliRecoveryWizard } from '../../elements/recovery-wizard/element.js';
import { wizardSource } from '../npm/recovery-wizard.js';
import { register } from '../register.js';

export type { AliRecoveryWizard, AliRecoveryWizardEventMap } from '../../index.js';

// A server may have no registry.
if (typeof customElements !== 'undefined')
  register(wizardSource(), { 'ali-recovery-wizard': AliRecoveryWizard });
