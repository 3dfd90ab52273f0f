/** npm: `import 'ali-help/define'` registers the three tags. */
import { defineAll } from './define-all.js';
import { lazyProvider } from './lazy-provider.js';

export type * from '../index.js';

defineAll(lazyProvider);
