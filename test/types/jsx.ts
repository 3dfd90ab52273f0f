// Any other JSX: the map of tags goes into the framework's own IntrinsicElements.
import type { AliHelpTags } from 'ali-help/jsx';

const wizard: AliHelpTags['ali-recovery-wizard'] = {
  start: 'q-mailbox',
  'onali-error': ({ detail }) => detail.code.length,
};
// @ts-expect-error levels are 2 to 6
const reasons: AliHelpTags['ali-block-reasons'] = { 'heading-level': '7' };
