/** npm: `import 'ali-help/define'` registers the three tags. */
import { define } from './elements.js';
import { lazySource } from './lazy.js';

if (typeof customElements !== 'undefined') define(lazySource());
