/** npm: `import 'ali-help/define/ali-support-contacts'` registers this tag and no other. */
import { AliSupportContacts } from '../../elements/support-contacts/element.js';
import { defineTags } from '../define-tags.js';
import { lazyProvider } from '../lazy-provider.js';

export type { AliSupportContacts, AliSupportContactsEventMap } from '../../index.js';

defineTags(lazyProvider, { 'ali-support-contacts': AliSupportContacts });
