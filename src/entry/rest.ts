/** The views that are not needed for the wizard's first question; they travel in one file. */
import reasonCards from '../elements/block-reasons/view.js';
import answers from '../elements/recovery-wizard/answers.js';
import outcome from '../elements/recovery-wizard/outcome.js';
import symptoms from '../elements/recovery-wizard/symptoms.js';
import contactCards from '../elements/support-contacts/view.js';
import { documentList } from '../parts/notes.js';
import unclosedTag from '../parts/unclosed-tag.js';
import type { RestViews } from '../base/provider.js';

const rest: RestViews = {
  answers,
  contactCards,
  documents: { render: documentList },
  outcome,
  reasonCards,
  unclosedTag,
  symptoms,
};
export default rest;
