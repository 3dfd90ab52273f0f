/** One file, one language: views and words are part of it. The build puts the pack of one locale in place. */
import { locales as known, notices } from '../../packs/all/index.js';
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
import type { Import, Source } from '../ui/source.js';
import { define } from './elements.js';
import { rescue } from './rescue.js';
import { version } from './version.js';

const at =
  (value: unknown): Import =>
  () =>
    Promise.resolve({ default: value });
const packs = Object.fromEntries(Object.entries(words).map(([name, pack]) => [name, at(pack)]));

const first = define({
  version,
  locales: [locale],
  known,
  notices,
  packs: { [locale]: packs } as Source['packs'],
  views: {
    'recovery-wizard': at(recoveryWizard),
    outcome: at(outcome),
    letter: at(letter),
    sources: at(sources),
    sketches: at(sketches),
    link: at(link),
    evidence: at(evidence),
    eva: at(eva),
    symptoms: at(symptoms),
    'support-contacts': at(supportContacts),
    'block-reasons': at(blockReasons),
    reason: at(reason),
  },
});
if (first) rescue(document);
