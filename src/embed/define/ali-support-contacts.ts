/** npm: `import 'ali-help/define/ali-support-contacts'` registers this tag and brings no other along. */
import { AliSupportContacts } from '../../elements/support-contacts/element.js';
import { contactsSource } from '../npm/support-contacts.js';
import { register } from '../register.js';

export type { AliSupportContacts, AliSupportContactsEventMap } from '../../index.js';

// A server may have no registry.
if (typeof customElements !== 'undefined')
  register(contactsSource(), { 'ali-support-contacts': AliSupportContacts });
