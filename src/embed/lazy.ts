/** Views and words fetched when they are needed: for the loader and for npm. */
import { locales, notices, packs } from '../../packs/all/index.js';
import recoveryWizard from '../elements/recovery-wizard/view.js';
import type { Import, Source } from '../ui/source.js';
import { version } from './version.js';

type Chunk<Name extends string> = (retry?: string) => Promise<Readonly<Record<Name, unknown>>>;
const views: Chunk<keyof typeof import('./views.js')> = () => import('./views.js');
const tools: Chunk<keyof typeof import('./tools.js')> = () => import('./tools.js');

/** The views of a chunk, by their names. */
const of = <Name extends string>(chunk: Chunk<Name>, names: string): Record<Name, Import> => {
  const view = (name: string): [string, Import] => [
    name,
    (retry) => chunk(retry).then((all) => ({ default: all[name as Name] })),
  ];
  return Object.fromEntries(names.split(' ').map(view)) as Record<Name, Import>;
};

export const lazyFrom = (notices: Source['notices'], scriptLang?: string): Source => ({
  version,
  locales,
  notices,
  scriptLang,
  packs,
  views: {
    // Small, and what most pages begin with: it comes with the shells.
    'recovery-wizard': async () => ({ default: recoveryWizard }),
    sketches: () => import('../ui/sketches.js'),
    ...of(views, 'outcome answers symptoms sources contactCards reasonCards reason swallowed rescue'),
    ...of(tools, 'letter link evidence eva'),
  },
});

export const lazySource = (scriptLang?: string): Source => lazyFrom(notices, scriptLang);
