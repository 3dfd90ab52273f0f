import { css } from 'lit';

/** The answers so far, when they are open. */
export const answersStyles = css`
  .answers dl > div {
    padding: 0.6em 0;
    border-top: 1px solid var(--_line);
  }
  .answers dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .answers dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    justify-content: space-between;
  }
`;
