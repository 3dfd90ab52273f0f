/** npm: `import 'ali-help/define/ali-recovery-wizard'` registers this tag and no other. */
import { AliRecoveryWizard } from '../../elements/recovery-wizard/element.js';
import { defineTags } from '../define-tags.js';
import { lazyProvider } from '../lazy-provider.js';

export type { AliRecoveryWizard, AliRecoveryWizardEventMap } from '../../index.js';

defineTags(lazyProvider, { 'ali-recovery-wizard': AliRecoveryWizard });
