/** What the loader fetches: the three shells, defined at once. */
import { define } from './elements.js';
import { lazySource } from './lazy.js';

export default { start: (scriptLang?: string): void => define(lazySource(scriptLang)) };
