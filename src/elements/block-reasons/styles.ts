import { css } from 'lit';

export const styles = css`
  .lead {
    margin-top: 0.35em;
  }
  .cards-head {
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    margin-top: var(--_space);
  }
  .cards-head .h1 {
    font-size: 1.25em;
  }
  .cards {
    margin: 0.75em 0 calc(var(--_space) * 1.5);
  }
  .reason > .fields {
    gap: 1em;
    padding-bottom: 0.75em;
  }
  .solve {
    margin-top: 0.75em;
  }
  .timeline > li::before {
    inset: 0.45em auto auto 0;
    width: 0.75em;
    height: 0.75em;
    border-width: 0.375em;
  }
  .timeline > li::after {
    content: '';
    position: absolute;
    inset: 1.3em auto -0.9em calc(0.375em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  .timeline > li:last-child::after {
    content: none;
  }
  .timeline > :nth-last-child(-n + 2)::before {
    border-width: 2px;
  }
`;
