/** npm: `import 'ali-help/define/ali-block-reasons'` registers this tag and no other. */
import { AliBlockReasons } from '../../elements/block-reasons/element.js';
import { defineTags } from '../define-tags.js';
import { lazyProvider } from '../lazy-provider.js';

export type { AliBlockReasons, AliBlockReasonsEventMap } from '../../index.js';

defineTags(lazyProvider, { 'ali-block-reasons': AliBlockReasons });
