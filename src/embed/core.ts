/** What the loader fetches: the three shells, defined at once. */
import { define } from './elements.js';
import { lazyFrom } from './lazy.js';
import type { Source } from '../ui/source.js';
import { rescue } from './rescue.js';

export default {
  /** The loader has the notices already: it needs them where not even this can be loaded. */
  start(scriptLang: string | undefined, notices: Source['notices']): void {
    if (define(lazyFrom(notices, scriptLang))) rescue(document);
  },
};
