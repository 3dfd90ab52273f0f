/** npm: `import 'ali-help/define/ali-block-reasons'` registers this tag and brings no other along. */
import { AliBlockReasons } from '../../elements/block-reasons/element.js';
import { reasonsSource } from '../npm/block-reasons.js';
import { register } from '../register.js';

export type { AliBlockReasons, AliBlockReasonsEventMap } from '../../index.js';

// A server may have no registry.
if (typeof customElements !== 'undefined')
  register(reasonsSource(), { 'ali-block-reasons': AliBlockReasons });
