/** Views and words fetched when they are needed: for the loader and for npm. */
import { locales, notices, packs } from '../../packs/all/index.js';
import type { Source } from '../ui/source.js';
import { version } from './version.js';

export const lazySource = (scriptLang?: string): Source => ({
  version,
  locales,
  notices,
  scriptLang,
  packs,
  views: {
    'recovery-wizard': () => import('../elements/recovery-wizard/view.js'),
    outcome: () => import('../elements/recovery-wizard/outcome.js'),
    symptoms: () => import('../elements/recovery-wizard/symptoms.js'),
    sources: () => import('../ui/sources.js'),
    sketches: () => import('../ui/sketches.js'),
    letter: () => import('../ui/letter.js'),
    link: () => import('../ui/link.js'),
    evidence: () => import('../ui/evidence.js'),
    eva: () => import('../ui/eva.js'),
    'support-contacts': () => import('../elements/support-contacts/view.js'),
    'block-reasons': () => import('../elements/block-reasons/view.js'),
    reason: () => import('../elements/block-reasons/reason.js'),
  },
});
