/** One file, one language: views and words are part of it, as they are. The build puts the words of one locale in place. */
// Styles stand together: each is told by its likeness to the others, so a compressor makes less of them.
import '../ui/base-styles.js';
import '../ui/content-styles.js';
import '../ui/letter-styles.js';
import '../ui/sketch-styles.js';
import '../elements/block-reasons/styles.js';
import '../elements/recovery-wizard/styles.js';
import '../elements/recovery-wizard/outcome-styles.js';
import '../elements/recovery-wizard/symptoms-styles.js';
import '../elements/support-contacts/styles.js';
import { locales as known } from '../../packs/all/index.js';
import words, { locale } from 'ali-help:words';
import reason from '../elements/block-reasons/reason.js';
import blockReasons from '../elements/block-reasons/view.js';
import outcome from '../elements/recovery-wizard/outcome.js';
import symptoms from '../elements/recovery-wizard/symptoms.js';
import recoveryWizard from '../elements/recovery-wizard/view.js';
import supportContacts from '../elements/support-contacts/view.js';
import eva from '../ui/eva.js';
import evidence from '../ui/evidence.js';
import sketches from '../ui/sketches.js';
import sources from '../ui/sources.js';
import letter from '../ui/letter.js';
import link from '../ui/link.js';
import type { Source } from '../ui/source.js';
import { define } from './elements.js';
import rescue from './rescue.js';
import swallowed from '../ui/swallowed.js';
import { version } from './version.js';

const first = define({
  version,
  locales: [locale],
  known,
  packs: { [locale]: words },
  views: {
    'recovery-wizard': recoveryWizard,
    outcome,
    letter,
    sources,
    sketches,
    link,
    evidence,
    eva,
    symptoms,
    'support-contacts': supportContacts,
    'block-reasons': blockReasons,
    reason,
    swallowed,
    rescue,
  },
} as unknown as Source);
if (first) rescue.render(document);
