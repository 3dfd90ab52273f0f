/** The views that travel in one chunk. */
export { default as outcome } from '../elements/recovery-wizard/outcome.js';
export { default as answers } from '../elements/recovery-wizard/answers.js';
export { default as symptoms } from '../elements/recovery-wizard/symptoms.js';
export { default as sources } from '../ui/sources.js';
export { default as contactCards } from '../elements/support-contacts/view.js';
export { default as reasonCards } from '../elements/block-reasons/view.js';
export { default as swallowed } from '../ui/swallowed.js';
export { default as rescue } from './rescue.js';
export { default as reason } from '../elements/block-reasons/reason.js';
