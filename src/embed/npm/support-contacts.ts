/** What the contacts load when they need it. */
import details from '../../../packs/lazy/details.js';
import letters from '../../../packs/lazy/letters.js';
import sketches from '../../../packs/lazy/sketches.js';
import supportContacts from '../../../packs/lazy/support-contacts.js';
import { add } from './source.js';

export const contactsSource = () =>
  add(
    {
      contactCards: () => import('../../elements/support-contacts/view.js'),
      letter: () => import('../../ui/letter.js'),
      sketches: () => import('../../ui/sketches.js'),
      link: () => import('../../ui/link.js'),
      evidence: () => import('../../ui/evidence.js'),
      eva: () => import('../../ui/eva.js'),
    },
    { details, sketches, letters, 'support-contacts': supportContacts },
  );
