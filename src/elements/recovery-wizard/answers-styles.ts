import { css } from 'lit';

/** The answers so far, when they are open. */
export const answersStyles = css`
  .answers dl > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding: 0.6em 0;
    border-top: 1px solid var(--_line);
  }
  .answers dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .answers dd:not(:last-child) {
    grid-row: 2;
    font-weight: 600;
  }
  .answers dd:last-child {
    grid-row: 1 / 3;
    grid-column: 2;
    align-self: center;
  }
  @container ali-help (max-width: 24em) {
    .answers dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .answers dl dd:last-child {
      grid-area: auto;
      justify-self: start;
    }
  }
`;
