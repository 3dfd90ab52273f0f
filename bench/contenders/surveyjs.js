// The same questions as a survey: one a page, the next as soon as one is answered, outcomes as HTML.
import { Model } from 'survey-core';
import 'survey-js-ui';
import { model } from 'bench:model';

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const ids = Object.keys(model.questions);
/** The answers that lead to a node: any of its parents chosen so. */
const reachedBy = (target) =>
  ids
    .flatMap((id) =>
      model.questions[id].options.map(({ to }, n) => (to === target ? `({${id}} = 'o${n}')` : '')),
    )
    .filter(Boolean)
    .join(' or ');
const outcomeHTML = ({ title, lead, sections }) =>
  `<h2>${escape(title)}</h2><p>${escape(lead ?? '')}</p>` +
  sections
    .map(
      ({ heading, items }) =>
        `<h3>${escape(heading)}</h3><ul>${items
          .map(({ text, guide }) => {
            const more = guide
              ? `<details><summary>${escape(model.guides[guide].title)}</summary><ol>${model.guides[guide].steps.map((step) => `<li>${escape(step)}</li>`).join('')}</ol></details>`
              : '';
            return `<li>${escape(text)}${more}</li>`;
          })
          .join('')}</ul>`,
    )
    .join('');

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
          html: outcomeHTML(outcome),
        })),
      ],
    },
  ],
});
survey.render(document.getElementById('survey'));
