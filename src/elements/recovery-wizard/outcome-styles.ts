import { css } from 'lit';

export const outcomeStyles = css`
  .tap {
    margin-top: 0.5em;
  }
  .extras {
    padding-top: 0.5em;
  }
  @media print {
    .extras,
    .tap,
    .choices {
      display: none;
    }
  }
`;
