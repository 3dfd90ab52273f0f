/** npm: `import 'ali-help/define'` registers the three tags. */
import { define } from './elements.js';
import { reasonsSource } from './npm/block-reasons.js';
import { wizardSource } from './npm/recovery-wizard.js';
import { contactsSource } from './npm/support-contacts.js';

export type * from '../index.js';

// A server may have no registry.
if (typeof customElements !== 'undefined') {
  wizardSource();
  contactsSource();
  define(reasonsSource());
}
