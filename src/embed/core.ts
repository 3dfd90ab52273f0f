/** What the loader fetches: the three shells, defined at once. */
import { define } from './elements.js';
import { lazySource } from './lazy.js';
import { rescue } from './rescue.js';

export default {
  start(scriptLang?: string): void {
    if (define(lazySource(scriptLang))) rescue(document);
  },
};
