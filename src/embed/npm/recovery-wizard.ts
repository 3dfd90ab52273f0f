/** What the wizard loads when it needs it. */
import blockReasons from '../../../packs/lazy/block-reasons.js';
import details from '../../../packs/lazy/details.js';
import letters from '../../../packs/lazy/letters.js';
import outcomes from '../../../packs/lazy/outcomes.js';
import recoveryWizard from '../../../packs/lazy/recovery-wizard.js';
import sketches from '../../../packs/lazy/sketches.js';
import supportContacts from '../../../packs/lazy/support-contacts.js';
import { add } from './source.js';

export const wizardSource = () =>
  add(
    {
      'recovery-wizard': () => import('../../elements/recovery-wizard/view.js'),
      outcome: () => import('../../elements/recovery-wizard/outcome.js'),
      answers: () => import('../../elements/recovery-wizard/answers.js'),
      symptoms: () => import('../../elements/recovery-wizard/symptoms.js'),
      sources: () => import('../../ui/sources.js'),
      letter: () => import('../../ui/letter.js'),
      reason: () => import('../../elements/block-reasons/reason.js'),
      sketches: () => import('../../ui/sketches.js'),
    },
    {
      details,
      'block-reasons': blockReasons,
      sketches,
      letters,
      outcomes,
      'recovery-wizard': recoveryWizard,
      'support-contacts': supportContacts,
    },
  );
