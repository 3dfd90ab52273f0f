import { css } from 'lit';

export const outcomeStyles = css`
  [part='outcome'] > .lead {
    color: inherit;
  }
  .section {
    margin-top: calc(var(--_space) * 1.75);
  }
  .section > .h + * {
    margin-top: 0.5em;
  }
  .section:is(.expect, .next) {
    padding-top: var(--_space);
    border-top: 1px solid var(--_line);
  }
  .safe .icon {
    stroke: var(--_warning);
  }
  .step.todo {
    padding-inline-start: 0;
  }
  .step.todo::before {
    content: none;
  }
  .done {
    display: flex;
    gap: 0.75em;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .done input {
    flex: none;
    width: 1.6em;
    height: 1.6em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .done span::before {
    content: counter(step) '. ';
    color: var(--_accent);
    font-weight: 700;
  }
  .step.todo > details {
    margin: 0 0 0 2.35em;
  }
  .done input:checked + span {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .contact > summary {
    font-weight: 600;
  }
  .extras {
    gap: 0.6em;
    margin-top: calc(var(--_space) * 1.5);
  }
  .extras .why {
    width: 100%;
  }
  .way {
    display: block;
    width: 100%;
    margin-top: 0.6em;
    color: var(--_accent);
    font-weight: 600;
  }
  @container ali-help (max-width: 24em) {
    .step.todo > details.guide {
      margin-inline-start: 0;
    }
  }
  @media print {
    .extras,
    .way {
      display: none;
    }
  }
`;
