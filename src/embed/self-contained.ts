/** One file, one language: views and words are part of it, as they are. The build puts the words of one locale in place. */
// The order is the one of which a compressor makes least: alike stands by alike, styles first of all.
import words, { locale } from 'ali-help:words';
import '../ui/base-styles.js';
import '../ui/content-styles.js';
import '../ui/letter-styles.js';
import '../ui/sketch-styles.js';
import '../elements/block-reasons/styles.js';
import '../elements/recovery-wizard/outcome-styles.js';
import '../elements/recovery-wizard/styles.js';
import '../elements/recovery-wizard/answers-styles.js';
import '../elements/recovery-wizard/symptoms-styles.js';
import '../elements/support-contacts/styles.js';
import { locales as known } from '../../packs/all/index.js';
import reason from '../elements/block-reasons/reason.js';
import reasonCards from '../elements/block-reasons/view.js';
import answers from '../elements/recovery-wizard/answers.js';
import outcome from '../elements/recovery-wizard/outcome.js';
import symptoms from '../elements/recovery-wizard/symptoms.js';
import recoveryWizard from '../elements/recovery-wizard/view.js';
import contactCards from '../elements/support-contacts/view.js';
import evidence from '../ui/evidence.js';
import sketches from '../ui/sketches.js';
import link from '../ui/link.js';
import sources from '../ui/sources.js';
import letter from '../ui/letter.js';
import rescue from './rescue.js';
import { define } from './elements.js';
import eva from '../ui/eva.js';
import swallowed from '../ui/swallowed.js';
import { version } from './version.js';
import type { Source } from '../ui/source.js';

const from = {
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
    answers,
    symptoms,
    contactCards,
    reasonCards,
    reason,
    swallowed,
    rescue,
  },
} as unknown as Source;
// A browser from before custom elements keeps what stands between the tags.
if (typeof customElements !== 'undefined' && 'attachShadow' in Element.prototype && define(from))
  rescue.render(document);
