/** Views and words fetched when they are needed: for the loader and for npm. */
import { locales, notices, packs } from '../../packs/all/index.js';
import type { Import, Source } from '../ui/source.js';
import { version } from './version.js';

type Chunk<Name extends string> = (retry?: string) => Promise<Readonly<Record<Name, unknown>>>;
const views: Chunk<keyof typeof import('./views.js')> = () => import('./views.js');
const tools: Chunk<keyof typeof import('./tools.js')> = () => import('./tools.js');

/** One view of a chunk. */
const of =
  <Name extends string>(chunk: Chunk<Name>, name: Name): Import =>
  (retry) =>
    chunk(retry).then((all) => ({ default: all[name] }));

export const lazyFrom = (notices: Source['notices'], scriptLang?: string): Source => ({
  version,
  locales,
  notices,
  scriptLang,
  packs,
  views: {
    'recovery-wizard': () => import('../elements/recovery-wizard/view.js'),
    outcome: of(views, 'outcome'),
    symptoms: of(views, 'symptoms'),
    sources: of(views, 'sources'),
    sketches: () => import('../ui/sketches.js'),
    letter: of(tools, 'letter'),
    link: of(tools, 'link'),
    evidence: of(tools, 'evidence'),
    eva: of(tools, 'eva'),
    'support-contacts': of(views, 'contacts'),
    'block-reasons': of(views, 'reasons'),
    reason: of(views, 'reason'),
    swallowed: of(views, 'swallowed'),
    rescue: of(views, 'rescue'),
  },
});

export const lazySource = (scriptLang?: string): Source => lazyFrom(notices, scriptLang);
