// The same questions as a survey: one a page, the next as soon as one is answered, outcomes as HTML.
import { Model } from 'survey-core';
import 'survey-js-ui';
import { model } from 'bench:model';
import { escape, foldedGuide, outcomeHTML } from './static.mjs';

const ids = Object.keys(model.questions);
/** The answers that lead to a node: any of its parents chosen so. */
const reachedBy = (target) =>
  ids
    .flatMap((id) =>
      model.questions[id].options.map(({ to }, n) => (to === target ? `({${id}} = 'o${n}')` : '')),
    )
    .filter(Boolean)
    .join(' or ');
const htmlOf = (outcome) =>
  `<h2>${escape(outcome.title)}</h2>${outcomeHTML(outcome, (id) => foldedGuide(model.guides[id]))}`;

const survey = new Model({
  title: model.title,
  description: model.lead,
  questionsOnPageMode: 'questionPerPage',
  autoAdvanceEnabled: true,
  showNavigationButtons: true,
  pages: [
    {
      elements: [
        ...ids.map((id) => ({
          type: 'radiogroup',
          name: id,
          title: model.questions[id].ask,
          description: model.questions[id].help,
          visibleIf: reachedBy(id) || undefined,
          choices: model.questions[id].options.map(({ text }, n) => ({ value: `o${n}`, text })),
        })),
        ...Object.entries(model.outcomes).map(([id, outcome]) => ({
          type: 'html',
          name: id,
          visibleIf: reachedBy(id),
          html: htmlOf(outcome),
        })),
      ],
    },
  ],
});
survey.render(document.getElementById('survey'));
