/** The views that are not needed for the wizard's first question; they travel in one file. */
import reasonCards from '../elements/block-reasons/view.js';
import answers from '../elements/recovery-wizard/answers.js';
import outcome from '../elements/recovery-wizard/outcome.js';
import signs from '../elements/recovery-wizard/signs.js';
import contactCards from '../elements/support-contacts/view.js';
import { allSources } from '../parts/sources.js';
import type { RestViews } from '../base/provider.js';

const rest: RestViews = {
  answers,
  contactCards,
  documents: { render: allSources },
  outcome,
  reasonCards,
  signs,
};
export default rest;
